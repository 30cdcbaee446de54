package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class DeskPresenceIT {

    /** Rule Q19. */
    @Test
    void moderatorsSeeWhoHasWhichQuestionOpenUntilTheLineGoes(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone phone = meeting.joinedBy(aTeacher());
        String question = phone.asks("Câu hỏi");
        LiveClient stage = meeting.stageLine();
        TestDesk one = TestDesk.at(meeting);
        LiveClient other = meeting.moderatorLine();
        one.line().message("presence", people(2));

        other.command("question.look", Map.of("open", question));
        JsonNode told =
                one.line().message("presence", message -> message.toString().contains(question));
        assertThat(told.path("people"))
                .allSatisfy(person -> assertThat(person.path("name").asText()).isNotBlank());

        other.breakOff();
        one.line().message("presence", message -> people(1).test(message) && nobodyLooks(message));
        assertThat(stage.everything() + phone.line().everything()).doesNotContain("presence");
        assertThat(one.history(question).path("total").asInt()).isZero();
    }

    /** Rules Q19, R5. */
    @Test
    void nothingIsToldAcrossSessions(Product product) {
        TestDesk desk = TestDesk.at(LiveMeeting.open(product));
        TestDesk stranger = TestDesk.at(LiveMeeting.open(product));
        stranger.line().message("presence", people(1));
        desk.line()
                .command("question.look", Map.of("open", "0189f6a2-3c40-7b21-8f55-2a6c9d0e4b11"));
        desk.line().message("presence", message -> !nobodyLooks(message));

        assertThat(stranger.line().everything()).doesNotContain("0189f6a2-3c40");
    }

    private static Predicate<JsonNode> people(int count) {
        return message -> message.path("people").size() == count;
    }

    private static boolean nobodyLooks(JsonNode message) {
        return StreamSupport.stream(message.path("people").spliterator(), false)
                .allMatch(person -> person.path("questionId").isNull());
    }
}

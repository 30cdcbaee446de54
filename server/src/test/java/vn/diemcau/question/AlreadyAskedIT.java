package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.LiveMeeting.moves;
import static vn.diemcau.question.LiveMeeting.rejects;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class AlreadyAskedIT {

    private static final String HOUSING = "Bao giờ có nhà công vụ cho giáo viên vùng cao?";

    /** Rule Q23. */
    @Test
    void whatIsPublishedIsFoundWhileTypingWithoutAccentsAndWhatIsNotIsNot(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        LiveMeeting.Phone typing = meeting.joinedBy(aTeacher());
        LiveClient moderator = meeting.moderatorLine();
        String question = asker.asks(HOUSING);
        assertThat(alike(typing, meeting).path("items")).isEmpty();

        moves(moderator, "approve", question);
        JsonNode found = until(typing, meeting, items -> items.size() == 1);
        assertThat(found.at("/items/0/id").asText()).isEqualTo(question);
        assertThat(found.at("/items/0/text").asText()).isEqualTo(HOUSING);
        assertThat(found.path("voted")).isEmpty();

        typing.votes(question);
        assertThat(alike(typing, meeting).at("/voted/0").asText()).isEqualTo(question);

        // However old the index is: what is not published any more is told by nobody.
        rejects(moderator, question, "Trùng.");
        assertThat(alike(typing, meeting).path("items")).isEmpty();
    }

    /** Rules Q23, Q15. */
    @Test
    void whoSupportsAMergedQuestionIsNotAskedToSupportItsLead(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone typing = meeting.joinedBy(aTeacher());
        TestDesk desk = TestDesk.at(meeting);
        String lead = meeting.joinedBy(aTeacher()).asks(HOUSING);
        String merged = meeting.joinedBy(aTeacher()).asks("Nhà công vụ vùng cao?");
        desk.does("approve", lead);
        desk.does("approve", merged);
        typing.votes(merged);
        desk.merges(lead, merged);

        JsonNode found = until(typing, meeting, items -> items.size() == 1);
        assertThat(found.at("/items/0/id").asText()).isEqualTo(lead);
        assertThat(found.at("/voted/0").asText()).isEqualTo(lead);
    }

    /** Rule Q23. */
    @Test
    void nobodyAsksOfASessionThatTheyHaveNotJoinedNorWithoutEnd(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone phone = meeting.joinedBy(aTeacher());
        LiveMeeting other = LiveMeeting.open(product);

        phone.browser()
                .post(path(other), Map.of("text", HOUSING))
                .refused(404, "participant.not_found");
        meeting.organizer()
                .post(path(meeting), Map.of("text", HOUSING))
                .refused(401, "access.not_signed_in");
        phone.browser()
                .post(path(meeting), Map.of("text", "a".repeat(4_001)))
                .refused(400, "request.invalid_fields");
        int answered = 0;
        while (answered < 60
                && phone.browser().post(path(meeting), Map.of("text", HOUSING)).status() == 200) {
            answered++;
        }
        assertThat(answered).isBetween(30, 45);
        phone.browser()
                .post(path(meeting), Map.of("text", HOUSING))
                .refused(429, "access.too_many_requests");
    }

    private static JsonNode alike(LiveMeeting.Phone phone, LiveMeeting meeting) {
        return phone.browser()
                .post(path(meeting), Map.of("text", "nha cong vu cho gv vung cao bao gio co"))
                .ok();
    }

    /** The index follows within a second or so. */
    private static JsonNode until(
            LiveMeeting.Phone phone, LiveMeeting meeting, Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            JsonNode found = alike(phone, meeting);
            if (wanted.test(found.path("items"))) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(found.toString());
            }
            java.util.concurrent.locks.LockSupport.parkNanos(300_000_000);
        }
    }

    private static String path(LiveMeeting meeting) {
        return "sessions/" + meeting.session() + "/questions/alike";
    }
}

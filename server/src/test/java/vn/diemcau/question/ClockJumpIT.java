package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.JumpingClocks;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The server's clock is set while a session is live, forwards and backwards. */
@ProductTest
class ClockJumpIT {

    private static final List<Duration> JUMPS =
            List.of(Duration.ofHours(1), Duration.ofHours(-1), Duration.ofSeconds(-30));

    @AfterEach
    void setTheClock() {
        JumpingClocks.jumpTo(Duration.ZERO);
    }

    /** Rules C2, C3: the order is that of the revisions, whatever the clock says. */
    @Test
    void nobodyLosesTheLineAndNothingGetsOutOfOrder(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone phone = meeting.joinedBy(aTeacher());
        LiveClient moderator = meeting.moderatorLine();
        List<String> asked = new ArrayList<>();
        for (Duration jump : JUMPS) {
            asked.add(phone.asks("Trước khi chỉnh đồng hồ " + jump));
            JumpingClocks.jumpTo(jump);
            // On the line that was open, and on one that is opened by the new time.
            LiveMeeting.Phone other = meeting.joinedBy(aTeacher().named("Giáo viên đến " + jump));
            asked.add(other.asks("Sau khi chỉnh đồng hồ " + jump));
            other.votes(
                    LiveMeeting.moves(moderator, "approve", asked.getLast()).path("id").asText());
            LiveMeeting.moves(moderator, "approve", asked.get(asked.size() - 2));
            LiveMeeting.moves(moderator, "answer", asked.get(asked.size() - 2));
        }
        moderator.fact(
                "question.changed",
                fact -> fact.path("question").path("id").asText().equals(asked.getLast()));

        assertThat(revisions(moderator)).isSorted().doesNotHaveDuplicates();
        assertThat(askedOnTheDesk(moderator)).isEqualTo(asked);
        try (LiveClient anew =
                LiveClient.connect(meeting.moderator(), meeting.session(), "MODERATOR", 0L)) {
            long last = revisions(moderator).getLast();
            anew.fact("question.changed", fact -> fact.path("revision").asLong() == last);
            assertThat(revisions(anew)).containsAll(revisions(moderator));
        }
    }

    private static List<Long> revisions(LiveClient line) {
        return line.facts().stream()
                .flatMapToLong(fact -> LongStream.of(fact.path("revision").asLong()))
                .boxed()
                .toList();
    }

    private static List<String> askedOnTheDesk(LiveClient line) {
        return line.facts().stream()
                .filter(fact -> fact.path("type").asText().equals("question.changed"))
                .map(fact -> fact.path("question"))
                .map((JsonNode question) -> question.path("id").asText())
                .distinct()
                .toList();
    }
}

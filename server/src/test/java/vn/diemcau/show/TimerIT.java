package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.show.ShowMeeting.acknowledged;
import static vn.diemcau.show.ShowMeeting.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class TimerIT {

    /** Rule S7. */
    @Test
    void aTimerIsAStartAndALengthAndTheSameForEverybodyWhoComesLater(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        LiveClient chair = meeting.chairLine();

        JsonNode set = acknowledged(operator, "timer.set", timer(0, 300, true));

        assertThat(set.path("state").asText()).isEqualTo("RUNNING");
        assertThat(set.path("durationMillis").asLong()).isEqualTo(300_000);
        assertThat(set.path("warnings").toString()).isEqualTo("[60,30]");
        assertThat(set.path("changedBy").asText()).isEqualTo("Người thử");
        assertThat(chair.fact("timer.changed").path("timer")).isEqualTo(set);
        assertThat(meeting.show().path("timer")).isEqualTo(set);
    }

    /** Rules S7, S8. */
    @Test
    void aTimerIsPausedResumedLengthenedAndShortened(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        JsonNode ready = acknowledged(operator, "timer.set", timer(0, 300, false));
        assertThat(ready.path("state").asText()).isEqualTo("READY");
        assertThat(ready.path("startedAt").isNull()).isTrue();

        JsonNode running = acknowledged(operator, "timer.resume", Map.of());
        JsonNode paused = acknowledged(operator, "timer.pause", Map.of());
        JsonNode pausedTwice = acknowledged(operator, "timer.pause", Map.of());
        JsonNode resumed = acknowledged(operator, "timer.resume", Map.of());
        acknowledged(operator, "timer.add", Map.of("seconds", 60));
        JsonNode added = acknowledged(operator, "timer.add", Map.of("seconds", -120));

        assertThat(running.path("state").asText()).isEqualTo("RUNNING");
        assertThat(paused.path("state").asText()).isEqualTo("PAUSED");
        assertThat(pausedTwice.path("pausedAt")).isEqualTo(paused.path("pausedAt"));
        Duration pause = Duration.between(time(running, "startedAt"), time(resumed, "startedAt"));
        assertThat(pause).isPositive();
        assertThat(resumed.path("pausedAt").isNull()).isTrue();
        assertThat(added.path("durationMillis").asLong()).isEqualTo(240_000);
    }

    /** Rule S8. */
    @Test
    void aTimerUntilATimeOfDayCannotBePaused(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        Instant until = Instant.now().plus(Duration.ofMinutes(20)).truncatedTo(SECONDS);
        Map<String, Object> wanted = timer(0, null, true);
        wanted.put("until", until.toString());

        JsonNode set = acknowledged(operator, "timer.set", wanted);

        assertThat(time(set, "startedAt").plusMillis(set.path("durationMillis").asLong()))
                .isEqualTo(until);
        assertThat(refused(operator, "timer.pause", Map.of()))
                .isEqualTo("show.timer_runs_to_a_time");
    }

    private static final java.time.temporal.ChronoUnit SECONDS =
            java.time.temporal.ChronoUnit.SECONDS;

    /** Rule S7. */
    @Test
    void whoSetsATimerOverOneThatTheyHaveNotSeenIsTold(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        acknowledged(meeting.operatorLine(), "timer.set", timer(0, 300, true));
        LiveClient colleague = meeting.moderatorLine();

        assertThat(refused(colleague, "timer.set", timer(0, 60, true))).isEqualTo("request.stale");
        assertThat(refused(colleague, "timer.clear", Map.of("version", 0)))
                .isEqualTo("request.stale");
        assertThat(meeting.show().path("timer").path("durationMillis").asLong()).isEqualTo(300_000);
        assertThat(
                        acknowledged(colleague, "timer.clear", Map.of("version", 1))
                                .path("state")
                                .asText())
                .isEqualTo("NONE");
    }

    /** Rule S7. */
    @Test
    void whatIsNoTimerIsRefused(Product product) {
        LiveClient operator = ShowMeeting.open(product).operatorLine();
        Map<String, Object> both = timer(0, 60, true);
        both.put("until", Instant.now().plusSeconds(90).toString());
        Map<String, Object> over = timer(0, null, true);
        over.put("until", "2020-01-01T00:00:00Z");
        Map<String, Object> warnings = timer(0, 60, true);
        warnings.put("warnings", List.of(1, 2, 3, 4, 5, 6));

        for (Map<String, Object> wrong :
                List.of(
                        both,
                        over,
                        timer(0, null, true),
                        timer(0, 0, true),
                        timer(0, 86_401, true))) {
            assertThat(refused(operator, "timer.set", wrong)).isEqualTo("show.timer_length");
        }
        assertThat(refused(operator, "timer.set", warnings)).isEqualTo("show.timer_warnings");
        assertThat(refused(operator, "timer.add", Map.of("seconds", 3_601)))
                .isEqualTo("show.timer_length");
        for (String early : List.of("timer.pause", "timer.resume")) {
            assertThat(refused(operator, early, Map.of())).isEqualTo("show.timer_wrong_state");
        }
    }

    private static Map<String, Object> timer(
            int version, @org.jspecify.annotations.Nullable Integer seconds, boolean started) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("version", version);
        fields.put("title", "Phát biểu");
        fields.put("seconds", seconds);
        fields.put("warnings", List.of(30, 60));
        fields.put("started", started);
        return fields;
    }

    private static Instant time(JsonNode timer, String field) {
        return Instant.parse(timer.path(field).asText());
    }
}

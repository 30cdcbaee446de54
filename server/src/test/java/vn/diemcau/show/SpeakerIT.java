package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.show.ShowMeeting.acknowledged;
import static vn.diemcau.show.ShowMeeting.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Stage and timer follow the floor. */
@ProductTest
class SpeakerIT {

    private static final String TOPIC = "Chế độ cho giáo viên dạy lớp ghép";

    /** Rule S15. */
    @Test
    void whoeverGetsTheFloorIsInThePreviewAndGoesOnAirByHand(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        LiveClient chair = meeting.chairLine();
        String request = called(operator, meeting);

        step(operator, "start", request);

        JsonNode told =
                chair.fact("stage.changed", fact -> fact.at("/stage/preview").isObject())
                        .path("stage");
        assertThat(told.at("/preview/kind").asText()).isEqualTo("SPEAKER");
        assertThat(told.at("/preview/subject").asText()).isEqualTo(request);
        assertThat(told.at("/preview/title").asText()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(told.at("/preview/detail").asText())
                .contains("Quảng Trị")
                .endsWith("\n" + TOPIC);
        assertThat(told.path("changedBy").asText()).isEqualTo("Người thử");
        assertThat(told.at("/onAir/kind").asText()).isEqualTo("WAITING");
        assertThat(meeting.show().path("stage")).isEqualTo(told);
        JsonNode taken = acknowledged(operator, "stage.take", versionOf(told));
        assertThat(taken.at("/onAir/subject").asText()).isEqualTo(request);
    }

    /** Rule S15. */
    @Test
    void whoeverHasSpokenIsShownNoLonger(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        String first = called(operator, meeting);
        step(operator, "start", first);
        acknowledged(operator, "stage.take", versionOf(stage(meeting)));
        String second = called(operator, meeting);

        step(operator, "start", second);

        JsonNode stage = stage(meeting);
        assertThat(stage.at("/onAir/kind").asText()).isEqualTo("WAITING");
        assertThat(stage.at("/preview/subject").asText()).isEqualTo(second);
        step(operator, "finish", second);
        assertThat(stage(meeting).path("preview").isNull()).isTrue();
        step(operator, "resume", second);
        assertThat(stage(meeting).at("/preview/subject").asText()).isEqualTo(second);
    }

    /** Rule S15. */
    @Test
    void whatAnOperatorHasPreparedStays(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        String request = called(operator, meeting);
        acknowledged(
                operator,
                "stage.prepare",
                Map.of("version", 0, "kind", "SPEAKER", "title", "Ông Trần Văn Nam"));

        step(operator, "start", request);
        assertThat(stage(meeting).at("/preview/title").asText()).isEqualTo("Ông Trần Văn Nam");
        acknowledged(operator, "stage.take", versionOf(stage(meeting)));
        step(operator, "finish", request);

        assertThat(stage(meeting).at("/onAir/title").asText()).isEqualTo("Ông Trần Văn Nam");
    }

    /** Rule S15. */
    @Test
    void whereTheOperatorFollowsTheFloorSpeakersAreOnAirAtOnce(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        Map<String, ?> follow = Map.of("version", 0, "floor", true);
        assertThat(acknowledged(operator, "stage.follow", follow).path("followsFloor").asBoolean())
                .isTrue();
        assertThat(refused(operator, "stage.follow", follow)).isEqualTo("request.stale");
        String first = called(operator, meeting);
        String second = called(operator, meeting);

        step(operator, "start", first);
        assertThat(stage(meeting).at("/onAir/subject").asText()).isEqualTo(first);
        step(operator, "start", second);
        JsonNode stage = stage(meeting);
        assertThat(stage.at("/onAir/subject").asText()).isEqualTo(second);
        assertThat(stage.at("/before/kind").asText()).isEqualTo("WAITING");
        step(operator, "finish", second);

        assertThat(stage(meeting).at("/onAir/kind").asText()).isEqualTo("WAITING");
        assertThat(stage(meeting).at("/before/kind").asText()).isEqualTo("WAITING");
    }

    /** Rule M7. */
    @Test
    void onlyThoseWhoRunTheSessionChooseToFollow(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        Map<String, ?> follow = Map.of("version", 0, "floor", true);

        assertThat(refused(meeting.phone().line(), "stage.follow", follow))
                .isEqualTo("access.not_allowed");
        assertThat(refused(meeting.chairLine(), "stage.follow", follow))
                .isEqualTo("access.not_allowed");
        acknowledged(meeting.moderatorLine(), "stage.follow", follow);
    }

    /** Rule S16. */
    @Test
    void aSpeakersTimeLiesOverTheTimerOfTheItem(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        LiveClient chair = meeting.chairLine();
        settings(meeting, 3, true);
        JsonNode item =
                acknowledged(
                        operator,
                        "timer.set",
                        Map.of(
                                "version",
                                0,
                                "title",
                                "Hỏi đáp",
                                "seconds",
                                1_800,
                                "warnings",
                                List.of(300),
                                "started",
                                true));
        String request = called(operator, meeting);

        step(operator, "start", request);

        JsonNode theirs =
                chair.fact(
                                "timer.changed",
                                fact -> fact.at("/timer/durationMillis").asLong() == 180_000)
                        .path("timer");
        assertThat(theirs.path("title").asText()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(theirs.path("state").asText()).isEqualTo("RUNNING");
        assertThat(theirs.path("warnings").toString()).isEqualTo("[60,30]");
        step(operator, "finish", request);
        JsonNode back = meeting.show().path("timer");
        for (String part : List.of("title", "durationMillis", "startedAt", "warnings", "state")) {
            assertThat(back.path(part)).isEqualTo(item.path(part));
        }
    }

    /** Rule S16. */
    @Test
    void whereTheSettingsSayReadyTheTimeWaitsForSomebodyToStartIt(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        settings(meeting, 1, false);
        String request = called(operator, meeting);

        step(operator, "start", request);
        assertThat(meeting.show().at("/timer/state").asText()).isEqualTo("READY");
        acknowledged(operator, "timer.resume", Map.of());
        assertThat(meeting.show().at("/timer/state").asText()).isEqualTo("RUNNING");
        step(operator, "finish", request);

        assertThat(meeting.show().at("/timer/state").asText()).isEqualTo("NONE");
    }

    /** Rule S16. */
    @Test
    void whereNoTimeIsSetTheTimerIsLeftAlone(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        String request = called(operator, meeting);

        step(operator, "start", request);
        step(operator, "finish", request);

        assertThat(meeting.show().at("/timer/version").asInt()).isZero();
    }

    /** Rule S16. */
    @Test
    void whoSetsAnotherTimerMeanwhileKeepsIt(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        settings(meeting, 3, true);
        String request = called(operator, meeting);
        step(operator, "start", request);
        acknowledged(
                operator,
                "timer.set",
                Map.of("version", 1, "seconds", 600, "warnings", List.of(), "started", true));

        step(operator, "finish", request);

        assertThat(meeting.show().at("/timer/durationMillis").asLong()).isEqualTo(600_000);
    }

    private static String called(LiveClient operator, ShowMeeting meeting) {
        String request =
                acknowledged(meeting.phone().line(), "floor.ask", Map.of("topic", TOPIC))
                        .path("id")
                        .asText();
        acknowledged(
                operator, "floor.call", Map.of("requestId", request, "reason", "Thử lần lượt"));
        return request;
    }

    private static void step(LiveClient operator, String step, String request) {
        acknowledged(operator, "floor." + step, Map.of("requestId", request));
    }

    private static void settings(ShowMeeting meeting, int minutes, boolean starts) {
        String path = "sessions/" + meeting.session() + "/floor/settings";
        ObjectNode settings = meeting.organizer().get(path).ok().deepCopy();
        settings.put("speakingMinutes", minutes);
        settings.put("timerStarts", starts);
        meeting.organizer().put(path, settings).ok();
    }

    private static JsonNode stage(ShowMeeting meeting) {
        return meeting.show().path("stage");
    }

    private static Map<String, ?> versionOf(JsonNode stage) {
        return Map.of("version", stage.path("version").asInt());
    }
}

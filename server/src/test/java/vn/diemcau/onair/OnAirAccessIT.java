package vn.diemcau.onair;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.onair.OnAirMeeting.answers;
import static vn.diemcau.onair.OnAirMeeting.code;
import static vn.diemcau.onair.OnAirMeeting.done;
import static vn.diemcau.onair.OnAirMeeting.refuses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class OnAirAccessIT {

    private OnAirMeeting meeting;
    private OnAirMeeting.Operator operator;

    @BeforeEach
    void meets(Product product) {
        meeting = OnAirMeeting.open(product);
        operator = meeting.operator();
    }

    /** Rules G7 and R5. */
    @Test
    void whoKeepsAnotherPointFindsNothingOverHttpAndOverTheSocket() {
        LiveClient foreign = meeting.line(Role.HOST, meeting.other);
        LiveClient below = meeting.line(Role.TECHNICIAN, meeting.school);
        String call = operator.calls(meeting.province);

        for (LiveClient stranger : List.of(foreign, below)) {
            assertThat(code(answers(stranger, "acknowledge", call))).isEqualTo("onair.not_found");
            assertThat(code(refuses(stranger, call, "NO_SOUND", ""))).isEqualTo("onair.not_found");
        }
        for (String point : List.of(meeting.other, meeting.school)) {
            meeting.at(Role.HOST, point)
                    .get("bridge-points/" + meeting.province + "/on-air")
                    .refused(404, "bridge.not_found");
            meeting.at(Role.HOST, point)
                    .get("sessions/" + meeting.session + "/on-air")
                    .refused(403, "access.not_allowed");
        }
        assertThat(foreign.everything())
                .doesNotContain("onair.own")
                .doesNotContain("onair.changed");
        assertThat(below.everything()).doesNotContain("onair.own").doesNotContain("onair.changed");
        assertThat(meeting.board().at("/coming/state").asText()).isEqualTo("CALLED");
    }

    /** Rule G7. */
    @Test
    void whoKeepsAPointAboveAnswersForIt() {
        LiveClient above = meeting.line(Role.HOST, meeting.province);
        String call = operator.calls(meeting.school);
        above.fact("onair.own", fact -> fact.at("/onAir/pointId").asText().equals(meeting.school));

        done(answers(above, "acknowledge", call));

        assertThat(
                        meeting.at(Role.HOST, meeting.province)
                                .get("bridge-points/" + meeting.school + "/on-air")
                                .ok()
                                .at("/onAir/call/state")
                                .asText())
                .isEqualTo("READY");
    }

    /** Rule M7. */
    @Test
    void operatorsCallAndPointsAnswerAndNobodyElseDoes() {
        String call = operator.calls(meeting.province);
        Map<String, Object> fields = Map.of("version", meeting.version(), "callId", call);
        for (Role role : List.of(Role.MODERATOR, Role.CHAIR)) {
            assertThat(code(meeting.lineOf(role).command("onair.cancel", fields)))
                    .isEqualTo("access.not_allowed");
        }
        for (Role role : List.of(Role.HOST, Role.TECHNICIAN)) {
            assertThat(code(meeting.line(role, meeting.province).command("onair.cancel", fields)))
                    .isEqualTo("access.not_allowed");
        }
        assertThat(code(answers(operator.line, "acknowledge", call)))
                .isEqualTo("access.not_allowed");
        LiveClient organizer = LiveClient.connect(meeting.organizer, meeting.session, "ORGANIZER");
        done(organizer.command("onair.cancel", fields));
    }

    @Test
    void theBoardIsForThoseWhoRunTheSessionAndTheChair() {
        String path = "sessions/" + meeting.session + "/on-air";
        for (Role role : List.of(Role.STAGE_OPERATOR, Role.MODERATOR, Role.CHAIR)) {
            meeting.as(role).get(path).ok();
        }
        meeting.as(Role.STAGE_OPERATOR).get(path + "/history").ok();
        meeting.as(Role.CHAIR).get(path + "/history").refused(403, "access.not_allowed");
        OnAirMeeting elsewhere = OnAirMeeting.open(meeting.product);
        elsewhere.as(Role.STAGE_OPERATOR).get(path).refused(404, "event.session_not_found");
        elsewhere
                .as(Role.STAGE_OPERATOR)
                .get(path + "/history")
                .refused(404, "event.session_not_found");
        meeting.product.anonymous().get(path).refused(401, "access.not_signed_in");
    }

    /** Rules G1 and G11. */
    @Test
    void aPointOfAnotherSessionOrThatIsGoneIsNotCalled() {
        OnAirMeeting elsewhere = OnAirMeeting.open(meeting.product);
        String foreignCall = elsewhere.operator().calls(elsewhere.other);

        assertThat(code(operator.tries("call", Map.of("pointId", elsewhere.province))))
                .isEqualTo("onair.point_unknown");
        assertThat(code(operator.tries("next", Map.of("pointId", UUID.randomUUID()))))
                .isEqualTo("onair.point_unknown");
        assertThat(code(operator.tries("cancel", Map.of("callId", foreignCall))))
                .isEqualTo("onair.not_found");
        assertThat(code(operator.tries("call", Map.of("pointId", meeting.other, "seconds", 9))))
                .isEqualTo("onair.seconds_out_of_range");

        operator.does("next", Map.of("pointId", meeting.other));
        meeting.organizer.delete("bridge-points/" + meeting.other).refused(409, "bridge.in_use");
        meeting.organizer.delete("bridge-points/" + meeting.school).ok();
        assertThat(code(operator.tries("call", Map.of("pointId", meeting.school))))
                .isEqualTo("onair.point_unknown");
        meeting.retire(meeting.province);
        assertThat(code(operator.tries("call", Map.of("pointId", meeting.province))))
                .isEqualTo("onair.point_unknown");
    }

    /** Rule G11. */
    @Test
    void withTheSessionEndsWhoIsOnAirAndNobodyIsCalledAnyMore() {
        LiveClient host = meeting.line(Role.HOST, meeting.province);
        String first = operator.calls(meeting.province);
        done(answers(host, "acknowledge", first));
        operator.does("air", first);
        String second = operator.calls(meeting.other);
        operator.does("next", Map.of("pointId", meeting.school));

        meeting.close();

        JsonNode told =
                operator.line.fact(
                        "onair.changed",
                        fact ->
                                fact.at("/board/onAir").isNull()
                                        && fact.at("/board/coming").isNull()
                                        && fact.at("/board/last").isObject());
        assertThat(told.at("/board/next").isNull()).isTrue();
        host.fact("onair.own", fact -> fact.at("/onAir/call/state").asText().equals("DONE"));
        assertThat(meeting.history().findValuesAsText("state"))
                .containsExactlyInAnyOrder("CANCELLED", "DONE");
        assertThat(code(operator.tries("call", Map.of("pointId", meeting.province))))
                .isEqualTo("onair.session_not_live");
        assertThat(code(operator.tries("next", Map.of("pointId", meeting.province))))
                .isEqualTo("onair.session_not_live");
        assertThat(code(operator.tries("standby", Map.of("callId", second, "seconds", 5))))
                .isEqualTo("onair.wrong_state");
    }

    /** Rules G10 and G11. */
    @Test
    void beforeTheSessionTheFirstPointIsWarnedAndNoneIsCalled(Product product) {
        OnAirMeeting planned = OnAirMeeting.planned(product);
        OnAirMeeting.Operator early = planned.operator();

        early.does("next", Map.of("pointId", planned.other));

        assertThat(planned.own(planned.other).path("next").asBoolean()).isTrue();
        assertThat(code(early.tries("call", Map.of("pointId", planned.other))))
                .isEqualTo("onair.session_not_live");
    }

    /** Rules G6, R1 and R2. */
    @Test
    void aConsoleThatWasGoneGetsWhatHolds() {
        LiveClient host = meeting.line(Role.HOST, meeting.province);
        JsonNode before =
                meeting.at(Role.HOST, meeting.province)
                        .get("bridge-points/" + meeting.province + "/on-air")
                        .ok();
        host.breakOff();
        String call = operator.calls(meeting.province);
        operator.does("standby", Map.of("callId", call, "seconds", 20));

        LiveClient back =
                LiveClient.connect(
                        meeting.at(Role.HOST, meeting.province),
                        meeting.session,
                        "HOST",
                        before.path("revision").asLong());
        JsonNode told =
                back.fact(
                        "onair.own",
                        fact -> fact.at("/onAir/call/state").asText().equals("STANDBY"));

        assertThat(told.path("onAir")).isEqualTo(meeting.own(meeting.province));
        done(answers(back, "acknowledge", call));
    }
}

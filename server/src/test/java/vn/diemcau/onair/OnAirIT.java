package vn.diemcau.onair;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.onair.OnAirMeeting.answers;
import static vn.diemcau.onair.OnAirMeeting.code;
import static vn.diemcau.onair.OnAirMeeting.done;
import static vn.diemcau.onair.OnAirMeeting.refuses;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
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
class OnAirIT {

    private OnAirMeeting meeting;
    private OnAirMeeting.Operator operator;
    private LiveClient technician;

    @BeforeEach
    void meets(Product product) {
        meeting = OnAirMeeting.open(product);
        operator = meeting.operator();
        technician = meeting.line(Role.TECHNICIAN, meeting.province);
    }

    /** Rules G1, G2, G4, G6, G7 and G9. */
    @Test
    void aPointIsCalledStandsByAnswersIsOnAirAndHasBeen() {
        LiveClient chair = meeting.lineOf(Role.CHAIR);
        String call =
                operator.does("call", Map.of("pointId", meeting.province, "seconds", 300))
                        .at("/coming/id")
                        .asText();
        own(technician, "CALLED");

        operator.does("standby", Map.of("callId", call, "seconds", 30));
        JsonNode standing = own(technician, "STANDBY");
        assertThat(between(standing, "calledAt", "answerBy")).isEqualTo(Duration.ofSeconds(60));
        assertThat(instant(standing, "airAt")).isAfter(instant(standing, "calledAt"));

        JsonNode ready = done(answers(technician, "acknowledge", call));
        assertThat(ready.at("/call/state").asText()).isEqualTo("READY");
        operator.line.fact(
                "onair.changed", fact -> fact.at("/board/coming/state").asText().equals("READY"));

        operator.does("air", call);
        JsonNode shown = own(technician, "ON_AIR");
        assertThat(between(shown, "airedAt", "endsAt")).isEqualTo(Duration.ofMinutes(5));
        chair.fact(
                "onair.changed",
                fact -> fact.at("/board/onAir/point/name").asText().equals("Quảng Trị"));

        JsonNode board = operator.does("done", call);
        assertThat(board.path("onAir").isNull()).isTrue();
        assertThat(board.at("/last/state").asText()).isEqualTo("DONE");
        own(technician, "DONE");
        JsonNode past = meeting.history().path(0);
        assertThat(past.path("steps").findValuesAsText("step"))
                .containsExactly("CALL", "STANDBY", "ACKNOWLEDGE", "AIR", "DONE");
        assertThat(past.path("steps").findValuesAsText("by")).doesNotContain("");
        assertThat(technician.everything()).as("who of the operators").doesNotContain("calledBy");
    }

    /** Rules G2 and G8. */
    @Test
    void ofTwoOperatorsOneCallsAndTheOtherReadsWhatHolds() {
        OnAirMeeting.Operator second = meeting.operator();
        int seen = meeting.version();
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();

        operator.line.send("onair.call", one, Map.of("version", seen, "pointId", meeting.province));
        second.line.send("onair.call", two, Map.of("version", seen, "pointId", meeting.other));
        List<JsonNode> outcomes = List.of(operator.line.answer(one), second.line.answer(two));

        List<JsonNode> refused =
                outcomes.stream().filter(answer -> !code(answer).isEmpty()).toList();
        assertThat(refused).hasSize(1);
        assertThat(code(refused.getFirst())).isEqualTo("onair.somebody_called");
        String holds = meeting.board().at("/coming/point/name").asText();
        assertThat(refused.getFirst().at("/params/point").asText()).isEqualTo(holds);
        assertThat(refused.getFirst().at("/params/by").asText()).isNotEmpty();
        assertThat(refused.getFirst().path("temporary").asBoolean()).isFalse();
        assertThat(meeting.board().at("/coming/number").asInt()).isEqualTo(1);
        second.line.fact(
                "onair.changed",
                fact -> fact.at("/board/coming/point/name").asText().equals(holds));
    }

    /** Rule G8. */
    @Test
    void whoHasSeenAnOlderBoardActsUponNone() {
        int seen = meeting.version();
        String call = operator.calls(meeting.province);
        done(answers(technician, "acknowledge", call));

        for (String step : List.of("cancel", "air")) {
            assertThat(code(operator.tries(step, Map.of("callId", call, "version", seen))))
                    .isEqualTo("request.stale");
        }
        assertThat(code(operator.tries("next", Map.of("version", seen))))
                .isEqualTo("request.stale");
        assertThat(
                        code(
                                operator.tries(
                                        "standby",
                                        Map.of("callId", call, "version", seen, "seconds", 5))))
                .isEqualTo("request.stale");
        assertThat(meeting.board().at("/coming/state").asText()).isEqualTo("READY");
    }

    /** Rule G8. */
    @Test
    void theAnswerOfAPointDoesNotTakeTheOperatorsPictureAway() {
        String call = operator.calls(meeting.province);
        int seen = meeting.version();

        done(answers(technician, "acknowledge", call));

        assertThat(meeting.version()).isEqualTo(seen);
        done(operator.tries("air", Map.of("callId", call, "version", seen)));
    }

    /** Rules G1 and G2. */
    @Test
    void theNextOneIsPreparedWhileOneIsOnAirAndEndsItWhenItComes() {
        String first = airs(technician, meeting.province);
        LiveClient host = meeting.line(Role.HOST, meeting.other);
        assertThat(code(operator.tries("call", Map.of("pointId", meeting.province))))
                .isEqualTo("onair.on_air_already");

        String second = operator.calls(meeting.other);
        assertThat(meeting.board().at("/onAir/id").asText()).isEqualTo(first);
        done(answers(host, "acknowledge", second));
        JsonNode board = operator.does("air", second);

        assertThat(board.at("/onAir/id").asText()).isEqualTo(second);
        assertThat(board.at("/last/id").asText()).isEqualTo(first);
        assertThat(board.at("/last/state").asText()).isEqualTo("DONE");
        own(technician, "DONE");
        own(host, "ON_AIR");
    }

    /** Rules G3 and G5. */
    @Test
    void aPointRefusesWithAReasonAndAnotherCanBeCalled() {
        String call = operator.calls(meeting.province);
        assertThat(code(refuses(technician, call, "OTHER", " "))).isEqualTo("onair.words_needed");

        done(refuses(technician, call, "NO_SOUND", "Đang đổi micro"));

        JsonNode told =
                operator.line.fact(
                        "onair.changed",
                        fact -> fact.at("/board/last/state").asText().equals("REFUSED"));
        assertThat(told.at("/board/last/refusal/reason").asText()).isEqualTo("NO_SOUND");
        assertThat(told.at("/board/last/refusal/note").asText()).isEqualTo("Đang đổi micro");
        assertThat(told.at("/board/coming").isNull()).isTrue();
        assertThat(code(operator.tries("air", Map.of("callId", call))))
                .isEqualTo("onair.wrong_state");
        assertThat(code(answers(technician, "acknowledge", call))).isEqualTo("onair.wrong_state");
        operator.calls(meeting.other);
        assertThat(meeting.history().path(0).path("steps").path(1).path("note").asText())
                .isEqualTo("NO_SOUND: Đang đổi micro");
    }

    /** Rule G5. */
    @Test
    void withoutAnAnswerAPointGoesOnAirOnlyWithAReason() {
        String call = operator.calls(meeting.province);
        assertThat(code(operator.tries("air", Map.of("callId", call))))
                .isEqualTo("onair.not_acknowledged");

        operator.does("air", Map.of("callId", call, "reason", "Đã xác nhận qua điện thoại"));

        assertThat(meeting.board().at("/onAir/airedBecause").asText())
                .isEqualTo("Đã xác nhận qua điện thoại");
    }

    /** Rules G7 and G10. */
    @Test
    void theNextPointIsWarnedAndNoLongerWhenItIsCalledOrAnotherOneIs() {
        LiveClient host = meeting.line(Role.HOST, meeting.other);
        operator.does("next", Map.of("pointId", meeting.province));
        technician.fact("onair.own", fact -> fact.at("/onAir/next").asBoolean());

        operator.does("next", Map.of("pointId", meeting.other));
        technician.fact("onair.own", fact -> !fact.at("/onAir/next").asBoolean());
        host.fact("onair.own", fact -> fact.at("/onAir/next").asBoolean());
        assertThat(meeting.board().at("/next/name").asText()).isEqualTo("Hà Giang");

        operator.calls(meeting.other);
        assertThat(meeting.board().path("next").isNull()).isTrue();
        assertThat(own(host, "CALLED").path("id").isTextual()).isTrue();
        assertThat(meeting.own(meeting.other).path("next").asBoolean()).isFalse();
    }

    /** Rule M3. */
    @Test
    void aCommandThatIsSentTwiceCallsOnce() {
        UUID id = UUID.randomUUID();
        Map<String, Object> call = Map.of("version", meeting.version(), "pointId", meeting.other);

        JsonNode first = operator.line.command("onair.call", id, call);
        JsonNode second = meeting.operator().line.command("onair.call", id, call);
        operator.line.send("onair.call", id, call);

        assertThat(done(first).at("/coming/number").asInt()).isEqualTo(1);
        assertThat(code(second)).as("of somebody else").isEqualTo("onair.somebody_called");
        String held = meeting.board().at("/coming/id").asText();
        LiveClient host = meeting.line(Role.HOST, meeting.other);
        UUID answer = UUID.randomUUID();
        JsonNode ready = host.command("onair.acknowledge", answer, Map.of("callId", held));
        host.breakOff();
        JsonNode again =
                meeting.line(Role.HOST, meeting.other)
                        .command("onair.acknowledge", UUID.randomUUID(), Map.of("callId", held));
        assertThat(done(ready).at("/call/state").asText()).isEqualTo("READY");
        assertThat(code(again)).isEqualTo("onair.wrong_state");
        assertThat(meeting.board().at("/coming/number").asInt()).isEqualTo(1);
    }

    private String airs(LiveClient line, String point) {
        String call = operator.calls(point);
        done(answers(line, "acknowledge", call));
        operator.does("air", call);
        return call;
    }

    /** What the point is told when its call comes to this state. */
    private static JsonNode own(LiveClient line, String state) {
        return line.fact("onair.own", fact -> fact.at("/onAir/call/state").asText().equals(state))
                .at("/onAir/call");
    }

    private static Duration between(JsonNode call, String from, String to) {
        return Duration.between(instant(call, from), instant(call, to));
    }

    private static Instant instant(JsonNode call, String field) {
        return Instant.parse(call.path(field).asText());
    }
}

package vn.diemcau.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.floor.FloorMeeting.code;
import static vn.diemcau.floor.FloorMeeting.does;
import static vn.diemcau.floor.FloorMeeting.done;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class FloorIT {

    private static final String TOPIC = "Chế độ cho giáo viên dạy lớp ghép";

    /** Rules W1, W3, W9, W10, W11. */
    @Test
    void aTeacherAsksIsCalledSpeaksAndHasSpoken(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        FloorMeeting.Phone other = meeting.joinedBy(aTeacher().named("Trần Văn Nam").from("01"));
        LiveClient desk = meeting.desk();

        String request = phone.asks(TOPIC);

        JsonNode seen = desk.fact("floor.changed").path("request");
        assertThat(seen.path("topic").asText()).isEqualTo(TOPIC);
        assertThat(seen.path("placeKind").asText()).isEqualTo("PRIMARY");
        JsonNode own = phone.line().fact("floor.own", FloorIT::isPlaced).path("request");
        assertThat(own.path("place").asInt()).isEqualTo(1);
        JsonNode queue = other.line().fact("floor.queue").path("queue");
        assertThat(queue.path("next").path(0).path("provinceName").asText()).isEqualTo("Quảng Trị");
        // What nobody has looked at is not shown to everybody.
        assertThat(other.line().everything()).doesNotContain(TOPIC).doesNotContain("Hồng");

        does(desk, "call", request);
        phone.line().fact("floor.own", state("CALLED"));
        does(desk, "start", request);
        JsonNode speaking =
                other.line()
                        .fact("floor.queue", fact -> fact.at("/queue/speaking").isObject())
                        .at("/queue/speaking");
        assertThat(speaking.path("topic").asText()).isEqualTo(TOPIC);
        JsonNode finished = does(desk, "finish", request);

        assertThat(finished.path("startedAt").isTextual()).isTrue();
        assertThat(finished.path("endedAt").isTextual()).isTrue();
        phone.line().fact("floor.own", state("DONE"));
        JsonNode times = meeting.organizer().get(path(meeting) + "/times").ok();
        assertThat(times.at("/items/0/provinceName").asText()).isEqualTo("Quảng Trị");
        assertThat(times.at("/items/0/turns").asInt()).isEqualTo(1);
        assertThat(
                        meeting.organizer()
                                .get(path(meeting) + "/history")
                                .ok()
                                .at("/items/0/id")
                                .asText())
                .isEqualTo(request);
    }

    /** Rules W2, M3. */
    @Test
    void aTeacherHasOneRequestOpenAndTheSameCommandIsOneRequest(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        UUID command = UUID.randomUUID();

        JsonNode first = phone.line().command("floor.ask", command, Map.of("topic", TOPIC));
        JsonNode again = phone.line().command("floor.ask", command, Map.of("topic", TOPIC));
        JsonNode second = phone.line().command("floor.ask", Map.of("topic", "Ý khác"));

        assertThat(again).isEqualTo(first);
        assertThat(code(second)).isEqualTo("floor.already_asked");
        assertThat(meeting.queue().path("items")).hasSize(1);
        String request = first.path("result").path("id").asText();
        assertThat(
                        done(phone.line().command("floor.withdraw", Map.of("requestId", request)))
                                .path("state")
                                .asText())
                .isEqualTo("WITHDRAWN");
        phone.asks("Ý khác");
        assertThat(phone.own().path("items")).hasSize(2);
    }

    /** Rule W1. */
    @Test
    void whatIsAskedHasATopicOfAReasonableLength(Product product) {
        LiveClient line = FloorMeeting.open(product).joinedBy(aTeacher()).line();

        assertThat(code(line.command("floor.ask", Map.of("topic", " "))))
                .isEqualTo("floor.topic_empty");
        assertThat(code(line.command("floor.ask", Map.of("topic", "x".repeat(201)))))
                .isEqualTo("floor.topic_too_long");
        assertThat(
                        code(
                                line.command(
                                        "floor.ask",
                                        Map.of("topic", TOPIC, "speakerName", "x".repeat(101)))))
                .isEqualTo("floor.speaker_too_long");
        assertThat(code(line.command("floor.ask", Map.of("topic", TOPIC, "note", "x".repeat(501)))))
                .isEqualTo("floor.note_too_long");
    }

    /** Rule W2. */
    @Test
    void beforeTheSessionPeopleAskOnlyWhereTheOrganizerAllowsIt(Product product) {
        FloorMeeting meeting = FloorMeeting.planned(product);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());

        assertThat(code(phone.line().command("floor.ask", Map.of("topic", TOPIC))))
                .isEqualTo("floor.session_not_live");
        assertThat(phone.own().path("mayAsk").asBoolean()).isFalse();
        FloorSettingsIT.change(meeting, settings -> settings.put("askBeforeLive", true)).ok();
        assertThat(phone.own().path("mayAsk").asBoolean()).isTrue();
        String early = phone.asks(TOPIC);

        assertThat(code(meeting.desk().command("floor.call", Map.of("requestId", early))))
                .isEqualTo("floor.session_not_live");
        meeting.open();
        does(meeting.desk(), "call", early);
    }

    /** Rules W4, W5, W7, W8. */
    @Test
    void provincesTakeTurnsAndEveryPlaceSaysWhy(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        String first = meeting.joinedBy(aTeacher().named("Quảng Trị Một")).asks(TOPIC);
        String second = meeting.joinedBy(aTeacher().named("Quảng Trị Hai")).asks(TOPIC);
        meeting.joinedBy(aTeacher().named("Hà Nội Một").from("01")).asks(TOPIC);
        LiveClient desk = meeting.desk();

        assertThat(meeting.order()).containsExactly("Quảng Trị Một", "Hà Nội Một", "Quảng Trị Hai");
        JsonNode last = meeting.queue().at("/items/2");
        assertThat(last.path("decidedBy").asText()).isEqualTo("PROVINCE_ROTATION");
        assertThat(last.at("/why/1/rule").asText()).isEqualTo("PROVINCE_ROTATION");
        assertThat(last.at("/why/1/ahead").asInt()).isEqualTo(1);

        assertThat(code(desk.command("floor.call", Map.of("requestId", second))))
                .isEqualTo("floor.out_of_order");
        done(
                desk.command(
                        "floor.call",
                        Map.of("requestId", second, "reason", "Đại biểu phải đi sớm.")));
        assertThat(meeting.order()).containsExactly("Hà Nội Một", "Quảng Trị Một");
        assertThat(meeting.queue().at("/called/0/calledReason").asText())
                .isEqualTo("Đại biểu phải đi sớm.");
        does(desk, "uncall", second);
        does(desk, "call", first);
        assertThat(meeting.queue().at("/called/0/calledReason").isNull()).isTrue();
    }

    /** Rules W6, W10, W11. */
    @Test
    void whoseLineBreaksWaitsUntilItIsReadyAgain(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        String point = meeting.point("Quảng Trị");
        meeting.isReady(point);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        String request =
                done(phone.line().command("floor.ask", Map.of("topic", TOPIC, "pointId", point)))
                        .path("id")
                        .asText();
        meeting.joinedBy(aTeacher().named("Hà Nội Một").from("01")).asks(TOPIC);
        phone.line().fact("floor.own", place(1));
        assertThat(meeting.queue().at("/items/0/request/id").asText()).isEqualTo(request);

        meeting.breaksDown(point);

        JsonNode held = phone.line().fact("floor.own", place(2)).path("request");
        assertThat(held.path("heldBackBy").asText()).isEqualTo("POINT_READY");
        assertThat(meeting.queue().at("/items/1/decidedBy").asText()).isEqualTo("POINT_READY");
        LiveClient desk = meeting.desk();
        assertThat(code(desk.command("floor.call", Map.of("requestId", request))))
                .isEqualTo("floor.out_of_order");
    }

    /** Rule W2. */
    @Test
    void nobodySitsAtThePointOfAnotherProvince(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());

        assertThat(
                        code(
                                phone.line()
                                        .command(
                                                "floor.ask",
                                                Map.of(
                                                        "topic",
                                                        TOPIC,
                                                        "pointId",
                                                        meeting.point("Hà Giang")))))
                .isEqualTo("floor.point_unknown");
        assertThat(phone.browser().get(path(meeting) + "/seats").ok().findValuesAsText("name"))
                .singleElement()
                .asString()
                .contains("Quảng Trị");
    }

    /** Rule W3. */
    @Test
    void oneSpeaksAtATimeAndAFinishCanBeTakenBack(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        String first = meeting.joinedBy(aTeacher()).asks(TOPIC);
        String second = meeting.joinedBy(aTeacher().named("Hà Nội Một").from("01")).asks(TOPIC);
        LiveClient desk = meeting.desk();
        does(desk, "call", first);
        does(desk, "call", second);
        does(desk, "start", first);
        does(desk, "start", second);

        JsonNode queue = meeting.queue();
        assertThat(queue.at("/speaking/id").asText()).isEqualTo(second);
        assertThat(code(desk.command("floor.resume", Map.of("requestId", first))))
                .isEqualTo("floor.somebody_speaks");
        assertThat(code(desk.command("floor.start", Map.of("requestId", first))))
                .isEqualTo("floor.wrong_state");
        does(desk, "finish", second);
        assertThat(does(desk, "resume", first).path("state").asText()).isEqualTo("SPEAKING");
    }

    /** Rule W3. */
    @Test
    void whoeverIsNotThereLetsOneOtherGoFirst(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        String first = meeting.joinedBy(aTeacher().named("Vắng mặt")).asks(TOPIC);
        String second = meeting.joinedBy(aTeacher().named("Hai").from("01")).asks(TOPIC);
        meeting.joinedBy(aTeacher().named("Ba").from("02")).asks(TOPIC);
        LiveClient desk = meeting.desk();

        does(desk, "call", first);
        assertThat(does(desk, "skip", first).path("skips").asInt()).isEqualTo(1);

        assertThat(meeting.order()).containsExactly("Hai", "Vắng mặt", "Ba");
        assertThat(meeting.queue().at("/items/1/heldBackBy").asText()).isEqualTo("SKIPPED");
        does(desk, "call", second);
        assertThat(meeting.order()).containsExactly("Vắng mặt", "Ba");
        assertThat(meeting.queue().at("/items/0/heldBackBy").isNull()).isTrue();
    }

    /** Rules W4, W10. */
    @Test
    void aDeclinedTeacherReadsWhyAndCanBeTakenBack(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        String request = phone.asks(TOPIC);
        LiveClient desk = meeting.desk();

        assertThat(code(desk.command("floor.decline", Map.of("requestId", request))))
                .isEqualTo("floor.reason_needed");
        done(
                desk.command(
                        "floor.decline",
                        Map.of("requestId", request, "reason", "Đã có đại biểu khác nêu.")));

        JsonNode own = phone.line().fact("floor.own", state("DECLINED")).path("request");
        assertThat(own.path("declinedReason").asText()).isEqualTo("Đã có đại biểu khác nêu.");
        assertThat(own.toString()).doesNotContain("Người thử");
        String other = phone.asks("Ý khác");
        assertThat(code(desk.command("floor.reconsider", Map.of("requestId", request))))
                .isEqualTo("floor.already_asked");
        done(phone.line().command("floor.withdraw", Map.of("requestId", other)));
        does(desk, "reconsider", request);
        assertThat(meeting.order()).hasSize(1);
    }

    /** Rules W4, W8, W11. */
    @Test
    void aMoveByHandIsSeenWithItsReasonByAllAndCanBeUndone(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        meeting.joinedBy(aTeacher().named("Một")).asks(TOPIC);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher().named("Hai").from("01"));
        String second = phone.asks(TOPIC);
        String third = meeting.joinedBy(aTeacher().named("Ba").from("02")).asks(TOPIC);
        LiveClient desk = meeting.desk();

        moved(desk, third, "UP");
        assertThat(meeting.order()).containsExactly("Một", "Ba", "Hai");
        moved(desk, second, "NEXT");
        assertThat(meeting.order()).containsExactly("Hai", "Một", "Ba");

        JsonNode seen =
                phone.line()
                        .fact(
                                "floor.queue",
                                fact -> fact.at("/queue/next/0/id").asText().equals(second));
        assertThat(seen.at("/queue/next/0/moved/reason").asText()).isEqualTo("Lịch của Bộ trưởng.");
        assertThat(seen.at("/queue/next/1/decidedBy").asText()).isEqualTo("BY_HAND");
        assertThat(meeting.queue().at("/items/0/request/moved/by").asText()).isEqualTo("Người thử");
        does(desk, "unmove", second);
        does(desk, "unmove", third);
        assertThat(meeting.order()).containsExactly("Một", "Hai", "Ba");
        assertThat(
                        code(
                                desk.command(
                                        "floor.move",
                                        Map.of("requestId", third, "to", "UP", "reason", " "))))
                .isEqualTo("floor.reason_needed");
    }

    /** Rule W3. */
    @Test
    void whoSpeaksWhenTheSessionIsClosedHasSpoken(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        String request = phone.asks(TOPIC);
        LiveClient desk = meeting.desk();
        does(desk, "call", request);
        does(desk, "start", request);

        meeting.close();

        phone.line().fact("floor.own", state("DONE"));
        assertThat(meeting.queue().path("speaking").isNull()).isTrue();
    }

    /** Rule M7. */
    @Test
    void participantsDoNotRunTheQueueAndOthersDoNotReachIt(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        FloorMeeting foreign = FloorMeeting.open(product);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        String request = phone.asks(TOPIC);

        assertThat(code(phone.line().command("floor.call", Map.of("requestId", request))))
                .isEqualTo("access.not_allowed");
        assertThat(code(foreign.desk().command("floor.call", Map.of("requestId", request))))
                .isEqualTo("floor.not_found");
        assertThat(
                        code(
                                foreign.joinedBy(aTeacher())
                                        .line()
                                        .command("floor.withdraw", Map.of("requestId", request))))
                .isEqualTo("floor.not_found");
        foreign.moderator().get(path(meeting)).refused(404, "event.session_not_found");
        foreign.moderator().get(path(meeting) + "/times").refused(404, "event.session_not_found");
        foreign.moderator().get(path(meeting) + "/queue").refused(404, "event.session_not_found");
        foreign.joinedBy(aTeacher())
                .browser()
                .get(path(meeting) + "/mine")
                .refused(404, "participant.not_found");
    }

    private static void moved(LiveClient desk, String request, String to) {
        done(
                desk.command(
                        "floor.move",
                        Map.of("requestId", request, "to", to, "reason", "Lịch của Bộ trưởng.")));
    }

    private static String path(FloorMeeting meeting) {
        return "sessions/" + meeting.session() + "/floor";
    }

    private static Predicate<JsonNode> state(String state) {
        return fact -> fact.at("/request/state").asText().equals(state);
    }

    private static boolean isPlaced(JsonNode fact) {
        return fact.at("/request/place").isInt();
    }

    private static Predicate<JsonNode> place(int place) {
        return fact -> fact.at("/request/place").asInt() == place;
    }
}

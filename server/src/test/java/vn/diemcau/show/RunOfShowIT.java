package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.show.ShowMeeting.acknowledged;
import static vn.diemcau.show.ShowMeeting.item;
import static vn.diemcau.show.ShowMeeting.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class RunOfShowIT {

    /** Rules S1, S2. */
    @Test
    void startingAnItemEndsTheOneThatRan(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        LiveClient chair = meeting.chairLine();

        start(operator, meeting.id(0));
        start(operator, meeting.id(1));

        JsonNode told =
                chair.fact("show.changed", fact -> state(fact, 1).equals("RUNNING"))
                        .path("programme")
                        .path("items");
        assertThat(told.path(0).path("state").asText()).isEqualTo("DONE");
        assertThat(told.path(0).path("endedAt").asText())
                .isEqualTo(told.path(1).path("startedAt").asText());
        assertThat(told.path(2).path("state").asText()).isEqualTo("PLANNED");
    }

    /** Rule S1. */
    @Test
    void twoWhoPressNextAtTheSameTimeSkipNothing(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        start(operator, meeting.id(0));

        start(operator, meeting.id(1));

        assertThat(refused(meeting.moderatorLine(), "show.start", itemOf(meeting.id(1))))
                .isEqualTo("show.item_wrong_state");
        assertThat(meeting.item(1).path("state").asText()).isEqualTo("RUNNING");
    }

    /** Rule S1. */
    @Test
    void anItemIsTakenUpAgainAndKeepsTheTimeThatItRanBefore(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        start(operator, meeting.id(0));
        String began = meeting.item(0).path("startedAt").asText();
        start(operator, meeting.id(2));

        start(operator, meeting.id(0));

        JsonNode again = meeting.item(0);
        assertThat(again.path("state").asText()).isEqualTo("RUNNING");
        assertThat(again.path("startedAt").asText()).isEqualTo(began);
        assertThat(Instant.parse(again.path("runningSince").asText()))
                .isAfter(Instant.parse(began));
        assertThat(meeting.item(1).path("state").asText()).isEqualTo("PLANNED");
    }

    /** Rule S3. */
    @Test
    void theLastStepIsTakenBackAndThenTheOneBefore(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        start(operator, meeting.id(0));
        String began = meeting.item(0).path("startedAt").asText();
        acknowledged(operator, "show.cut", itemOf(meeting.id(1)));
        acknowledged(
                operator,
                "show.allot",
                Map.of("itemId", UUID.fromString(meeting.id(2)), "minutes", 5));
        String start = start(operator, meeting.id(1));
        assertThat(meeting.item(1).path("state").asText()).isEqualTo("RUNNING");

        String allot = undo(operator, start);
        assertThat(meeting.item(0).path("state").asText()).isEqualTo("RUNNING");
        assertThat(meeting.item(0).path("startedAt").asText()).isEqualTo(began);
        assertThat(meeting.item(1).path("state").asText()).isEqualTo("CUT");
        String cut = undo(operator, allot);
        assertThat(meeting.item(2).path("minutes").asInt()).isEqualTo(20);
        String first = undo(operator, cut);
        assertThat(meeting.item(1).path("state").asText()).isEqualTo("PLANNED");
        undo(operator, first);

        assertThat(meeting.item(0).path("state").asText()).isEqualTo("PLANNED");
        assertThat(meeting.show().path("programme").path("lastStep").isNull()).isTrue();
    }

    /** Rule S3. */
    @Test
    void twoWhoTakeBackAtTheSameTimeTakeBackOneStep(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        start(operator, meeting.id(0));
        String step = finish(operator, meeting.id(0));

        undo(operator, step);

        assertThat(refused(meeting.moderatorLine(), "show.undo", Map.of("step", step)))
                .isEqualTo("show.not_the_last_step");
        assertThat(meeting.item(0).path("state").asText()).isEqualTo("RUNNING");
    }

    /** Rule S1. */
    @Test
    void whatIsNotPossibleFromHereIsAConflict(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        start(operator, meeting.id(0));

        assertThat(refused(operator, "show.cut", itemOf(meeting.id(0))))
                .isEqualTo("show.item_wrong_state");
        assertThat(refused(operator, "show.restore", itemOf(meeting.id(1))))
                .isEqualTo("show.item_wrong_state");
        assertThat(refused(operator, "show.finish", itemOf(meeting.id(1))))
                .isEqualTo("show.item_wrong_state");
        assertThat(refused(operator, "show.start", itemOf(UUID.randomUUID().toString())))
                .isEqualTo("show.item_not_found");
        assertThat(refused(operator, "show.allot", Map.of("itemId", meeting.id(1), "minutes", 0)))
                .isEqualTo("show.minutes_out_of_range");
    }

    /** Rule S1. */
    @Test
    void nothingRunsBeforeTheSessionIsOpened(Product product) {
        ShowMeeting meeting = ShowMeeting.planned(product);

        assertThat(refused(meeting.operatorLine(), "show.start", itemOf(meeting.id(0))))
                .isEqualTo("show.session_not_live");
    }

    /** Rule S4. */
    @Test
    void anOrganizerMarksWhatMayGoAndSeesWhoseMarksAreNewer(Product product) {
        ShowMeeting meeting = ShowMeeting.planned(product);
        LiveClient organizer = meeting.organizerLine();
        Map<String, Object> mark =
                Map.of(
                        "itemId",
                        meeting.id(1),
                        "mayCut",
                        true,
                        "shortestMinutes",
                        40,
                        "withTimer",
                        false,
                        "version",
                        0);

        acknowledged(organizer, "show.mark", mark);

        assertThat(meeting.item(1).path("mayCut").asBoolean()).isTrue();
        assertThat(meeting.item(1).path("shortestMinutes").asInt()).isEqualTo(40);
        assertThat(meeting.item(1).path("version").asInt()).isEqualTo(1);
        assertThat(refused(organizer, "show.mark", mark)).isEqualTo("request.stale");
        assertThat(refused(meeting.moderatorLine(), "show.mark", mark))
                .isEqualTo("access.not_allowed");
    }

    /** Rule S5. */
    @Test
    void theAgendaIsEditedWhileItRunsAndNoTimeIsLost(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        start(operator, meeting.id(0));
        start(operator, meeting.id(1));
        String began = meeting.item(1).path("startedAt").asText();

        meeting.writes(
                        List.of(
                                item(meeting.id(0), 0, 30, "Khai mạc"),
                                item(null, 30, 5, "Văn nghệ"),
                                item(meeting.id(1), 35, 45, "Hỏi và đáp"),
                                item(meeting.id(2), 80, 20, "Bế mạc")))
                .ok();

        JsonNode told =
                operator.fact(
                                "show.changed",
                                fact -> fact.path("programme").path("items").size() == 4)
                        .path("programme")
                        .path("items");
        assertThat(told.path(2).path("title").asText()).isEqualTo("Hỏi và đáp");
        assertThat(told.path(2).path("state").asText()).isEqualTo("RUNNING");
        assertThat(told.path(2).path("startedAt").asText()).isEqualTo(began);
        assertThat(told.path(2).path("plannedMinutes").asInt()).isEqualTo(45);
        assertThat(told.path(1).path("state").asText()).isEqualTo("PLANNED");
    }

    /** Rule S5. */
    @Test
    void anItemThatRanCannotBeDeletedFromTheAgenda(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        start(meeting.operatorLine(), meeting.id(0));

        meeting.writes(List.of(item(meeting.id(1), 0, 30, "Hỏi đáp")))
                .refused(409, "event.agenda_item_in_use");
        meeting.writes(List.of(item(meeting.id(0), 0, 30, "Khai mạc"))).ok();

        assertThat(meeting.show().path("programme").path("items")).hasSize(1);
    }

    /** Rule S5. */
    @Test
    void whatWasNotToldOfAnAgendaIsFound(Product product) throws Exception {
        ShowMeeting meeting = ShowMeeting.open(product);
        AgendaTeller teller = product.bean(AgendaTeller.class);
        meeting.writes(List.of(item(meeting.id(0), 0, 30, "Khai mạc"))).ok();
        var session = vn.diemcau.event.SessionId.fromString(meeting.session());
        assertThat(teller.listUntold()).doesNotContain(session);
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                product.schema().jdbcUrl(),
                                product.schema().user(),
                                product.schema().password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE told_agenda SET version = version - 1 WHERE session_id = '"
                            + meeting.session()
                            + "'");
        }

        assertThat(teller.listUntold()).contains(session);
        teller.once(() -> false);

        assertThat(teller.listUntold()).doesNotContain(session);
    }

    /** Rule S2. */
    @Test
    void participantsSeeTheItemThatRunsAndNothingElse(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        ShowMeeting.Phone phone = meeting.phone();
        LiveClient operator = meeting.operatorLine();
        assertThat(current(meeting, phone).isNull()).isTrue();

        start(operator, meeting.id(0));

        assertThat(phone.line().fact("show.current").path("item").path("title").asText())
                .isEqualTo("Khai mạc");
        assertThat(current(meeting, phone).path("title").asText()).isEqualTo("Khai mạc");
        finish(operator, meeting.id(0));
        phone.line().fact("show.current", fact -> fact.path("item").isNull());
        assertThat(phone.line().everything()).doesNotContain("show.changed");
        phone.browser()
                .get("sessions/" + meeting.session() + "/show")
                .refused(401, "access.not_signed_in");
    }

    /** Rule M3. */
    @Test
    void theSameStepSentAgainIsOneStep(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        UUID command = UUID.randomUUID();

        JsonNode first = operator.command("show.start", command, itemOf(meeting.id(0)));
        JsonNode again = operator.command("show.start", command, itemOf(meeting.id(0)));

        assertThat(again).isEqualTo(first);
        assertThat(first.path("type").asText()).isEqualTo("ack");
    }

    /** Rule M7. */
    @Test
    void theChairReadsAndStartsNothing(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);

        assertThat(refused(meeting.chairLine(), "show.start", itemOf(meeting.id(0))))
                .isEqualTo("access.not_allowed");
        assertThat(
                        meeting.as(Role.CHAIR)
                                .get("sessions/" + meeting.session() + "/show")
                                .ok()
                                .path("programme")
                                .path("items"))
                .hasSize(3);
    }

    /** Rule S6. */
    @Test
    void theTimerStartsWithTheItemsForWhichItIsWanted(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        acknowledged(
                meeting.organizerLine(),
                "show.mark",
                Map.of("itemId", meeting.id(1), "mayCut", false, "withTimer", true, "version", 0));
        LiveClient operator = meeting.operatorLine();
        start(operator, meeting.id(0));
        assertThat(meeting.show().path("timer").path("state").asText()).isEqualTo("NONE");
        acknowledged(operator, "show.allot", Map.of("itemId", meeting.id(1), "minutes", 45));

        start(operator, meeting.id(1));

        JsonNode timer = operator.fact("timer.changed").path("timer");
        assertThat(timer.path("state").asText()).isEqualTo("RUNNING");
        assertThat(timer.path("durationMillis").asLong())
                .isEqualTo(Duration.ofMinutes(45).toMillis());
        assertThat(timer.path("title").asText()).isEqualTo("Hỏi đáp");
    }

    private static JsonNode current(ShowMeeting meeting, ShowMeeting.Phone phone) {
        return phone.browser()
                .get("sessions/" + meeting.session() + "/show/current")
                .ok()
                .path("item");
    }

    private static String state(JsonNode fact, int index) {
        return fact.path("programme").path("items").path(index).path("state").asText();
    }

    private static Map<String, ?> itemOf(String id) {
        return Map.of("itemId", id);
    }

    private static String start(LiveClient line, String id) {
        return acknowledged(line, "show.start", itemOf(id)).path("step").asText();
    }

    private static String finish(LiveClient line, String id) {
        return acknowledged(line, "show.finish", itemOf(id)).path("step").asText();
    }

    /** The step that can be taken back after it. */
    private static String undo(LiveClient line, String step) {
        return acknowledged(line, "show.undo", Map.of("step", step)).path("step").asText();
    }
}

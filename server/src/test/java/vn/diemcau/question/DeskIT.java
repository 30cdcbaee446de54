package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.TestDesk.ok;
import static vn.diemcau.question.TestDesk.refused;
import static vn.diemcau.question.TestDesk.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class DeskIT {

    private LiveMeeting meeting;
    private LiveMeeting.Phone asker;
    private TestDesk desk;
    private String question;

    @BeforeEach
    void aQuestionIsAsked(Product product) {
        meeting = LiveMeeting.open(product);
        asker = meeting.joinedBy(aTeacher());
        desk = TestDesk.at(meeting);
        question = asker.asks("luong moi bao gio co?");
    }

    /** Rules Q12, Q8. */
    @Test
    void anEditedQuestionIsPublishedAndItsAskerSeesBothTexts() {
        LiveMeeting.Phone other = meeting.joinedBy(aTeacher());

        desk.does("edit", question, Map.of("text", "Bao giờ có lương mới?"));
        desk.does("approve", question);

        JsonNode published = other.line().fact("question.published").path("question");
        assertThat(published.path("text").asText()).isEqualTo("Bao giờ có lương mới?");
        assertThat(published.toString()).doesNotContain("luong moi");
        JsonNode own = asker.own().path("items").path(0);
        assertThat(own.path("text").asText()).isEqualTo("luong moi bao gio co?");
        assertThat(own.path("handling").path("publishedText").asText())
                .isEqualTo("Bao giờ có lương mới?");
        JsonNode seen = desk.see(question);
        assertThat(seen.path("text").asText()).isEqualTo("Bao giờ có lương mới?");
        assertThat(seen.path("moderation").path("originalText").asText())
                .isEqualTo("luong moi bao gio co?");
    }

    /** Rule Q12. */
    @Test
    void whoEditsTwiceOrBackKeepsTheAskersOwnWords() {
        desk.does("edit", question, Map.of("text", "Một"));
        desk.does("edit", question, Map.of("text", "Hai"));
        assertThat(desk.see(question).path("moderation").path("originalText").asText())
                .isEqualTo("luong moi bao gio co?");

        desk.does("edit", question, Map.of("text", "luong moi bao gio co?"));
        assertThat(desk.see(question).path("moderation").path("originalText").isNull()).isTrue();
        refused(
                desk.tries("edit", desk.seen(question), Map.of("text", " ")),
                "question.text_empty");
    }

    /** Rule Q12. */
    @Test
    void labelsAreASmallSetOfTheSessionSpelledInOneWay() {
        String other = asker.asks("Câu hai");
        desk.does("label", question, Map.of("labels", List.of("Ưu tiên", "  Lương  ")));
        desk.does("label", other, Map.of("labels", List.of("lương", "LƯƠNG")));

        assertThat(strings(desk.list("?label=L%C6%B0%C6%A1ng").path("items"), "id"))
                .containsExactlyInAnyOrder(question, other);
        assertThat(desk.ids("?label=%C6%AFu%20ti%C3%AAn")).containsExactly(question);
        assertThat(desk.get("choices").path("labels").toString())
                .isEqualTo("[\"Lương\",\"Ưu tiên\"]");
        refused(
                desk.tries("label", desk.seen(other), Map.of("labels", List.of("x".repeat(41)))),
                "question.label_invalid");
        refused(
                desk.tries(
                        "label",
                        desk.seen(other),
                        Map.of("labels", IntStream.range(0, 7).mapToObj(i -> "n" + i).toList())),
                "question.too_many_labels");
        desk.does("label", question, Map.of("labels", List.of()));
        assertThat(desk.get("choices").path("labels").toString()).isEqualTo("[\"Lương\"]");
    }

    /** Rule Q12, Q17. */
    @Test
    void aTopicComesFromTheOrganizersListAndStaysInItWhileItIsUsed() {
        JsonNode list = topics(0, List.of(Map.of("name", "Lương"), Map.of("name", "Sách")));
        String salary = list.path("topics").path(0).path("id").asText();
        String books = list.path("topics").path(1).path("id").asText();
        desk.line().fact("question.topics", fact -> fact.path("topics").size() == 2);

        desk.does("topic", question, Map.of("topicId", salary));

        assertThat(desk.ids("?topic=" + salary)).containsExactly(question);
        assertThat(desk.ids("?topic=" + books)).isEmpty();
        refused(
                desk.tries(
                        "topic",
                        desk.seen(question),
                        Map.of("topicId", "0189f6a2-3c00-7b21-8f55-2a6c9d0e4b01")),
                "question.topic_unknown");
        put(1, List.of(Map.of("id", books, "name", "Sách"))).refused(409, "question.topic_in_use");
        put(0, List.of()).refused(409, "request.stale");
        put(1, List.of(Map.of("name", "Sách"), Map.of("name", "SÁCH")))
                .refused(409, "question.topic_twice");
        topics(1, List.of(Map.of("id", salary, "name", "Tiền lương")));
        assertThat(desk.get("choices").path("topics").path("topics").path(0).path("name").asText())
                .isEqualTo("Tiền lương");
    }

    /** Rule Q12. */
    @Test
    void onlyAnOrganizationOfTheEventIsAssignedAQuestion() {
        JsonNode organization = desk.get("choices").path("organizations").path(0);
        String stranger = new Meeting(meeting.organizer()).organization("Đơn vị ngoài cuộc");

        desk.does(
                "assign",
                question,
                Map.of("organizationId", organization.path("id").asText(), "note", "Số liệu"));

        JsonNode assignment = desk.see(question).path("moderation").path("assignment");
        assertThat(assignment.path("organizationName").asText())
                .isEqualTo(organization.path("name").asText());
        assertThat(assignment.path("note").asText()).isEqualTo("Số liệu");
        assertThat(desk.ids("?organization=" + organization.path("id").asText()))
                .containsExactly(question);
        refused(
                desk.tries("assign", desk.seen(question), Map.of("organizationId", stranger)),
                "question.organization_not_in_event");
        desk.does("assign", question);
        assertThat(desk.see(question).path("moderation").path("assignment").isNull()).isTrue();
    }

    /** Rules Q12, Q16, R5. */
    @Test
    void theChairReadsTheBriefingAndNoPhoneEverGetsIt() {
        desk.does("approve", question);
        desk.does("brief", question, Map.of("briefing", "Nghị quyết 27-NQ/TW"));

        JsonNode upcoming =
                meeting.stageOperator()
                        .get("sessions/" + meeting.session() + "/questions/desk/upcoming")
                        .ok();
        JsonNode item = upcoming.path("items").path(0);
        assertThat(item.path("question").path("id").asText()).isEqualTo(question);
        assertThat(item.path("moderation").path("briefing").asText())
                .isEqualTo("Nghị quyết 27-NQ/TW");
        desk.does("pin", question);
        desk.line()
                .fact(
                        "question.changed",
                        fact ->
                                fact.path("question")
                                        .path("moderation")
                                        .path("pinned")
                                        .asBoolean());
        assertThat(asker.line().everything()).doesNotContain("Nghị quyết");
        assertThat(asker.own().toString()).doesNotContain("Nghị quyết");
    }

    /** Rule Q16. */
    @Test
    void theStageIsToldThatSomethingWasPreparedButNotWhat() {
        desk.does("approve", question);
        var stage = meeting.stageLine();

        desk.does("brief", question, Map.of("briefing", "Nghị quyết 27-NQ/TW"));

        stage.fact("question.upcoming");
        assertThat(stage.everything()).doesNotContain("Nghị quyết");
    }

    /** Rule Q13. */
    @Test
    void theOrderByHandSurvivesAndAMoveIsOneSmallChange() {
        List<String> all =
                IntStream.range(0, 5)
                        .mapToObj(i -> meeting.joinedBy(aTeacher()).asks("Câu " + i))
                        .toList();

        desk.place(all.get(4), null);
        desk.place(all.get(0), all.get(2));

        assertThat(desk.ids("?order=HAND"))
                .containsExactly(
                        all.get(4), question, all.get(1), all.get(2), all.get(0), all.get(3));
        desk.does("pin", all.get(3));
        assertThat(desk.ids("?order=HAND").getFirst()).isEqualTo(all.get(3));
        assertThat(desk.ids("?pinned=true")).containsExactly(all.get(3));
        assertThat(desk.kinds(all.get(0))).containsExactly("PLACE");
        assertThat(desk.kinds(all.get(1))).isEmpty();
    }

    /** Rules Q13, Q14. */
    @Test
    void whatIsTakenBackAfterTheOrderWasWrittenAnewStaysInItsPlace(Product product)
            throws Exception {
        List<String> all =
                IntStream.range(0, 3)
                        .mapToObj(i -> meeting.joinedBy(aTeacher()).asks("Câu " + i))
                        .toList();
        UUID approval = desk.doesWithId("approve", all.get(1), Map.of());
        UUID placing = desk.doesWithId("place", question, Map.of("after", all.get(2)));

        leaveNoRoomBetween(product, all.get(0), all.get(1));
        desk.place(all.get(2), all.get(0));
        List<String> order = desk.ids("?order=HAND");
        ok(desk.undo(approval));

        assertThat(order).containsExactly(all.get(0), all.get(2), all.get(1), question);
        assertThat(desk.ids("?order=HAND")).isEqualTo(order);
        assertThat(desk.see(all.get(1)).path("state").asText()).isEqualTo("SUBMITTED");
        // Where it stood before nobody knows any more.
        refused(desk.undo(placing), "question.changed_meanwhile");
        assertThat(desk.ids("?order=HAND")).isEqualTo(order);
    }

    /** Rule Q14. */
    @Test
    void aPlacingIsTakenBackAndDoneAgain() {
        String later = meeting.joinedBy(aTeacher()).asks("Câu sau");
        UUID placing = desk.doesWithId("place", later, Map.of());
        List<String> placed = desk.ids("?order=HAND");
        UUID undo = UUID.randomUUID();

        ok(desk.line().command("question.undo", undo, Map.of("commandId", placing.toString())));
        assertThat(desk.ids("?order=HAND")).containsExactly(question, later);
        ok(desk.undo(undo));
        assertThat(desk.ids("?order=HAND")).isEqualTo(placed).containsExactly(later, question);
    }

    /** As hundreds of moves to the same place would. */
    private static void leaveNoRoomBetween(Product product, String upper, String lower)
            throws SQLException {
        String same = "0".repeat(PlaceKey.LONGEST - 1);
        var schema = product.schema();
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE question SET position = ? WHERE id = ?")) {
            update.setString(1, same + "1");
            update.setString(2, upper);
            update.executeUpdate();
            update.setString(1, same + "2");
            update.setString(2, lower);
            update.executeUpdate();
        }
    }

    /** Rules M7, A4. */
    @Test
    void aListWithAHoleIsRefusedForGood() {
        JsonNode answer =
                desk.line()
                        .command(
                                "question.merge",
                                Map.of(
                                        "into",
                                        desk.seen(question),
                                        "questions",
                                        Collections.singletonList(null)));

        refused(answer, "request.wrong_type");
        assertThat(answer.path("temporary").asBoolean()).isFalse();
    }

    /** Rules Q18, Q8. */
    @Test
    void anAnswerInTheHallReachesTheAskerAndIsKept() {
        desk.does("approve", question);
        desk.does("answer", question, Map.of("by", "Bộ trưởng", "note", "Từ 01/7/2024."));

        asker.line()
                .fact(
                        "question.own",
                        fact ->
                                fact.path("question")
                                        .path("handling")
                                        .path("answer")
                                        .path("by")
                                        .asText()
                                        .equals("Bộ trưởng"));
        desk.does("note", question, Map.of("by", "Cục trưởng", "note", "Từ 01/7/2024."));
        JsonNode answer = asker.own().path("items").path(0).path("handling").path("answer");
        assertThat(answer.path("by").asText()).isEqualTo("Cục trưởng");
        assertThat(answer.path("note").asText()).isEqualTo("Từ 01/7/2024.");
        refused(
                desk.tries("note", desk.seen(question), Map.of("note", "x".repeat(2_001))),
                "question.note_too_long");
        desk.does("reopen", question);
        refused(
                desk.tries("note", desk.seen(question), Map.of("note", "x")),
                "question.wrong_state");
    }

    /** Rule Q15. */
    @Test
    void theHistoryTellsWhoDidWhatInPagesWithTheReasons() {
        desk.does("edit", question, Map.of("text", "Khác"));
        desk.does("reject", question, Map.of("reason", "Đã trả lời"));
        desk.does("reconsider", question);

        JsonNode history = desk.history(question);
        assertThat(strings(history.path("items"), "kind"))
                .containsExactly("RECONSIDER", "REJECT", "EDIT");
        assertThat(history.path("items").path(1).path("details").path("reason").asText())
                .isEqualTo("Đã trả lời");
        assertThat(history.path("items").path(2).path("details").path("was").asText())
                .isEqualTo("luong moi bao gio co?");
        assertThat(history.path("items").path(0).path("by").asText()).isNotBlank();
        assertThat(desk.get(question + "/history?size=2&page=1").path("items")).hasSize(1);
        assertThat(history.path("total").asInt()).isEqualTo(3);
    }

    @Test
    void whatChangesNothingLeavesNoStepAndStaysAcknowledged() {
        desk.does("pin", question);
        int version = desk.version(question);

        ok(desk.tries("pin", desk.seen(question), Map.of()));

        assertThat(desk.version(question)).isEqualTo(version);
    }

    private vn.diemcau.testing.Answer put(int version, List<Map<String, String>> topics) {
        return meeting.organizer()
                .put(
                        "sessions/" + meeting.session() + "/questions/desk/topics",
                        Map.of("version", version, "topics", topics));
    }

    private JsonNode topics(int version, List<Map<String, String>> topics) {
        return put(version, topics).ok();
    }
}

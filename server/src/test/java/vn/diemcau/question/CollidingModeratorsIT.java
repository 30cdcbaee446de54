package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.TestDesk.ok;
import static vn.diemcau.question.TestDesk.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class CollidingModeratorsIT {

    private LiveMeeting meeting;
    private TestDesk one;
    private TestDesk other;
    private String question;

    @BeforeEach
    void twoModeratorsSeeOneQuestion(Product product) {
        meeting = LiveMeeting.open(product);
        one = TestDesk.at(meeting);
        other = TestDesk.at(meeting);
        question = meeting.joinedBy(aTeacher()).asks("Bao giờ có lương mới?");
    }

    /** Rule Q11. */
    @Test
    void whoActsOnWhatAnotherHasChangedLearnsWhoDidWhatAndChangesNothing() {
        TestDesk.SeenByDesk seen = other.seen(question);
        one.does("edit", question, Map.of("text", "Lương mới?"));
        one.does("approve", question);

        JsonNode conflict =
                refused(
                        other.tries("reject", seen, Map.of("reason", "Trùng")),
                        "question.changed_meanwhile");

        assertThat(conflict.path("version").asInt()).isEqualTo(2);
        assertThat(TestDesk.strings(conflict.path("steps"), "kind"))
                .containsExactly("APPROVE", "EDIT");
        assertThat(conflict.path("steps").path(0).path("by").asText()).isNotBlank();
        assertThat(conflict.path("steps").path(0).path("at").asText()).isNotBlank();
        assertThat(one.see(question).path("state").asText()).isEqualTo("APPROVED");
        ok(other.tries("reject", other.seen(question), Map.of("reason", "Trùng")));
    }

    /** Rule Q11. */
    @Test
    void ofTwoWhoActInTheSameMomentOneIsHeldUp() {
        TestDesk.SeenByDesk seen = one.seen(question);

        List<JsonNode> answers =
                Stream.of(
                                CompletableFuture.supplyAsync(
                                        () -> one.tries("edit", seen, Map.of("text", "Một"))),
                                CompletableFuture.supplyAsync(
                                        () -> other.tries("edit", seen, Map.of("text", "Hai"))))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers)
                .extracting(answer -> answer.path("type").asText())
                .containsExactlyInAnyOrder("ack", "refused");
        assertThat(one.kinds(question)).containsExactly("EDIT");
    }

    /** Rule Q11. */
    @Test
    void votesAreNoReasonToHoldAModeratorUp() {
        one.does("approve", question);
        TestDesk.SeenByDesk seen = other.seen(question);
        meeting.joinedBy(aTeacher()).votes(question);

        ok(other.tries("pin", seen, Map.of()));
    }

    /** Rules Q11, M3. */
    @Test
    void aCommandSentTwiceIsNotHeldUpByItself() {
        UUID id = UUID.randomUUID();
        Map<String, Object> edit =
                Map.of("questionId", question, "version", 0, "text", "Lương mới?");
        JsonNode first = ok(one.line().command("question.edit", id, edit));

        assertThat(ok(one.line().command("question.edit", id, edit))).isEqualTo(first);
    }

    /** Rule Q14. */
    @Test
    void aStepIsTakenBackAsIfItHadNotBeen() {
        JsonNode before = one.see(question);
        UUID rejected = one.doesWithId("reject", question, Map.of("reason", "Trùng"));

        JsonNode undone = ok(one.undo(rejected)).path("questions").path(0);

        assertThat(undone.path("state").asText()).isEqualTo("SUBMITTED");
        assertThat(undone.path("rejection")).isEqualTo(before.path("rejection"));
        assertThat(one.kinds(question)).containsExactly("UNDO", "REJECT");
    }

    /** Rule Q14. */
    @Test
    void everythingThatIsKeptAboutAQuestionCanBeTakenBackAndDoneAgain() {
        JsonNode before = told(question);
        Map<String, Map<String, ?>> changes =
                Map.of(
                        "edit", Map.of("text", "Khác"),
                        "label", Map.of("labels", List.of("Lương")),
                        "brief", Map.of("briefing", "Tóm tắt"),
                        "pin", Map.of(),
                        "approve", Map.of());
        changes.forEach(
                (command, fields) -> {
                    UUID done = one.doesWithId(command, question, fields);
                    JsonNode after = told(question);
                    UUID undo = UUID.randomUUID();
                    ok(
                            one.line()
                                    .command(
                                            "question.undo",
                                            undo,
                                            Map.of("commandId", done.toString())));
                    assertThat(told(question)).as(command).isEqualTo(before);
                    UUID redo = UUID.randomUUID();
                    ok(
                            one.line()
                                    .command(
                                            "question.undo",
                                            redo,
                                            Map.of("commandId", undo.toString())));
                    assertThat(told(question)).as(command).isEqualTo(after);
                    ok(one.undo(redo));
                });
    }

    /** Rule Q14. */
    @Test
    void whatAnotherHasBuiltUponIsNotPulledAway() {
        UUID approved = one.doesWithId("approve", question, Map.of());
        other.does("brief", question, Map.of("briefing", "Tóm tắt"));

        JsonNode conflict = refused(one.undo(approved), "question.changed_meanwhile");

        assertThat(conflict.path("steps").path(0).path("kind").asText()).isEqualTo("BRIEF");
        assertThat(one.see(question).path("state").asText()).isEqualTo("APPROVED");
    }

    /** Rule Q14. */
    @Test
    void nobodyTakesBackWhatAnotherDid() {
        UUID approved = one.doesWithId("approve", question, Map.of());

        refused(other.undo(approved), "question.nothing_to_undo");
        refused(one.undo(UUID.randomUUID()), "question.nothing_to_undo");
    }

    /** Rules Q14, Q3. */
    @Test
    void takingBackAStagingBringsBackTheOneThatWasThere() {
        String second = meeting.joinedBy(aTeacher()).asks("Câu hai");
        for (String approved : List.of(question, second)) {
            one.does("approve", approved);
        }
        one.does("stage", question);
        UUID staged = one.doesWithId("stage", second, Map.of());

        ok(one.undo(staged));

        assertThat(one.see(question).path("state").asText()).isEqualTo("ON_STAGE");
        assertThat(one.see(second).path("state").asText()).isEqualTo("APPROVED");
    }

    /** Rules Q14, Q3. */
    @Test
    void nothingComesBackToAStageThatIsTaken() {
        String second = meeting.joinedBy(aTeacher()).asks("Câu hai");
        one.does("approve", question);
        one.does("approve", second);
        one.does("stage", question);
        UUID unstaged = one.doesWithId("unstage", question, Map.of());
        other.does("stage", second);

        refused(one.undo(unstaged), "question.stage_taken");
    }

    private JsonNode told(String id) {
        JsonNode seen = one.see(id).deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) seen).remove("changedAt");
        ((com.fasterxml.jackson.databind.node.ObjectNode) seen.path("moderation"))
                .remove("version");
        return seen;
    }
}

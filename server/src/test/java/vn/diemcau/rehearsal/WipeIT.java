package vn.diemcau.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.event.GivenRows;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Everything that was practised goes, and nothing else. */
@ProductTest
class WipeIT {

    /** What belongs to a session and is planned, or says what people were told of the plan. */
    private static final Set<String> PLAN =
            Set.of(
                    "agenda_item",
                    "allotment",
                    "allotment_notice",
                    "asking_settings",
                    "bridge_point",
                    // Whose consoles are open now, whatever was practised.
                    "console_hold",
                    "delegate",
                    "delegate_group",
                    "document",
                    "document_file",
                    "document_recipient",
                    "door",
                    "door_book",
                    "feedback_answer",
                    "feedback_field",
                    "feedback_form",
                    "feedback_request",
                    "floor_rule",
                    "floor_settings",
                    "former_pass",
                    "invitation",
                    "line_test",
                    "pending_update",
                    "point_count",
                    "poll",
                    "poll_tally",
                    "readiness_check",
                    "readiness_done",
                    "readiness_template",
                    "rehearsal",
                    "session",
                    "session_topic",
                    "session_topics",
                    "show_cue",
                    "told_agenda",
                    "told_session",
                    "video_line",
                    "video_list");

    private final Product product;
    private final RehearsalWiper wiper;
    private final Database database;
    private Practice practice;
    private SessionId session;
    private LiveClient moderator;
    private Client phone;
    private LiveClient phoneLine;
    private String poll;

    WipeIT(Product product) {
        this.product = product;
        this.wiper = product.bean(RehearsalWiper.class);
        this.database = product.bean(Database.class);
    }

    @BeforeEach
    void rehearse() {
        practice = Practice.marked(product);
        session = SessionId.fromString(practice.session());
        practice.open();
        moderator = practice.line(practice.as(Role.MODERATOR), "MODERATOR");
        phone = practice.joins();
        phoneLine = practice.line(phone, "PARTICIPANT");
        String question =
                ack(phoneLine.command("question.ask", Map.of("text", "Có ai nghe rõ không?")))
                        .path("id")
                        .asText();
        ack(moderator.command("question.approve", Map.of("questionId", question)));
        LiveClient other = practice.line(practice.joins(), "PARTICIPANT");
        ack(other.command("question.vote", Map.of("questionId", question)));
        merge(question);
        poll = openPoll();
        ack(other.command("poll.vote", Map.of("pollId", poll, "words", List.of("Rõ"))));
        ack(other.command("floor.ask", Map.of("topic", "Xin được phát biểu thử")));
    }

    /** Into the one that refers to it in turn. */
    private void merge(String lead) {
        String other =
                ack(phoneLine.command("question.ask", Map.of("text", "Nghe có rõ không ạ?")))
                        .path("id")
                        .asText();
        practice.sql("UPDATE question SET merged_into = '" + lead + "' WHERE id = '" + other + "'");
    }

    private String openPoll() {
        Map<String, Object> content =
                Map.of("question", "Nghe rõ?", "kind", "WORDS", "options", List.of(), "most", 1);
        String id =
                practice.organizer()
                        .post(
                                "sessions/" + practice.session() + "/polls",
                                Map.of("content", content))
                        .ok()
                        .path("id")
                        .asText();
        ack(moderator.command("poll.open", Map.of("pollId", id, "version", 0)));
        return id;
    }

    @Test
    void aRehearsalIsNotWipedWhileItGoesOn() {
        practice.wipe().refused(409, "rehearsal.session_live");
    }

    /** Rule R7. */
    @Test
    void oneActionLeavesTheSessionAsItWasPrepared() {
        practice.close();
        practice.wipe().ok();
        practice.mark(false).refused(409, "rehearsal.has_data");
        awaitWiped();

        assertThat(leftOver()).isEmpty();
        JsonNode found = practice.organizer().get("sessions/" + practice.session()).ok();
        assertThat(found.path("state").asText()).isEqualTo("PLANNED");
        assertThat(found.path("openedAt").isNull()).isTrue();
        JsonNode polls = practice.organizer().get("sessions/" + practice.session() + "/polls").ok();
        assertThat(polls.findValue("state").asText()).isEqualTo("DRAFT");
        assertThat(polls.findValue("ballots").asInt()).isZero();
        assertThat(phone.get("participants/me").status()).isEqualTo(401);
        practice.mark(false).ok();
        assertThat(
                        practice.sql(
                                "SELECT action FROM audit_entry WHERE subject_id = '"
                                        + practice.session()
                                        + "'"))
                .contains("rehearsal.wipe_begun", "rehearsal.wiped");
    }

    /** Rules R3 and R7. */
    @Test
    void whoComesBackFromBeforeTheWipeFetchesEverythingAnew() {
        practice.close();
        practice.wipe().ok();
        awaitWiped();

        LiveClient back =
                LiveClient.connect(
                        practice.as(Role.MODERATOR), practice.session(), "MODERATOR", 3L);

        // Answers come after what was sent before.
        back.command("poll.close", Map.of("pollId", poll));
        assertThat(back.everything()).contains("resync");
    }

    @Test
    void aWipeThatACrashEndedGoesOnWhereItWas() {
        practice.close();
        beginWithoutWakingAnybody();
        assertThat(database.write(() -> wiper.step(session))).hasValueSatisfying(this::isSome);
        assertThat(practice.state().path("wiping").path("gone").asInt()).isPositive();

        wiper.wipe(session, () -> true);
        assertThat(practice.state().path("wiping").isNull()).isFalse();
        wiper.wipe(session, () -> false);
        wiper.wipe(session, () -> false);

        assertThat(leftOver()).isEmpty();
        assertThat(practice.state().path("wiping").isNull()).isTrue();
    }

    @Test
    void nobodyOpensASessionThatIsBeingWiped() {
        practice.close();
        beginWithoutWakingAnybody();

        practice.organizer()
                .post("sessions/" + practice.session() + "/reopen")
                .refused(409, "rehearsal.being_wiped");
        practice.organizer().post(practice.path() + "/pass").refused(409, "rehearsal.being_wiped");

        wiper.wipe(session, () -> false);
        practice.open();
    }

    @Test
    void whatIsSaidInTheMiddleOfAWipeGoesToo() {
        practice.close();
        beginWithoutWakingAnybody();
        assertThat(database.write(() -> wiper.step(session))).hasValueSatisfying(this::isSome);
        practice.joins();

        wiper.wipe(session, () -> false);

        assertThat(leftOver()).isEmpty();
        assertThat(practice.state().path("wiping").isNull()).isTrue();
    }

    @Test
    void howFarAWipeHasComeIsAShareOfWhatWasThere() {
        practice.close();
        beginWithoutWakingAnybody();
        assertThat(database.write(() -> wiper.step(session))).hasValueSatisfying(this::isSome);
        long gone = practice.state().path("wiping").path("gone").asLong();
        while (database.write(() -> wiper.step(session)).orElse(0) > 0) {
            JsonNode wiping = practice.state().path("wiping");
            assertThat(wiping.path("gone").asLong()).isGreaterThan(gone);
            gone = wiping.path("gone").asLong();
            assertThat(gone).isLessThanOrEqualTo(wiping.path("found").asLong());
        }
    }

    private void isSome(int gone) {
        assertThat(gone).isPositive();
    }

    private void beginWithoutWakingAnybody() {
        database.write(
                () ->
                        product.bean(RehearsalRepository.class)
                                .get(session)
                                .beginWiping(java.time.Instant.parse("2023-08-15T01:00:00Z")));
    }

    /** Deleting by ranges made those who joined elsewhere the victims of deadlocks. */
    @Test
    void whoJoinsAnotherSessionMeanwhileIsNotDisturbed() {
        Practice other = Practice.marked(product);
        for (int i = 0; i < 20; i++) {
            practice.joins();
        }
        practice.close();
        beginWithoutWakingAnybody();
        CompletableFuture<Void> wiping =
                CompletableFuture.runAsync(() -> wiper.wipe(session, () -> false));

        do {
            other.joins();
        } while (!wiping.isDone());

        wiping.join();
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void otherSessionsKeepEverything() {
        Practice other = Practice.marked(product);
        other.open();
        LiveClient line = other.line(other.joins(), "PARTICIPANT");
        ack(line.command("question.ask", Map.of("text", "Còn tôi thì sao?")));
        practice.close();
        practice.wipe().ok();
        awaitWiped();

        assertThat(
                        other.organizer()
                                .get("sessions/" + other.session() + "/questions")
                                .ok()
                                .path("total")
                                .asInt())
                .isEqualTo(1);
        ack(line.command("question.ask", Map.of("text", "Tôi vẫn ở đây.")));
    }

    /** A feature that keeps something new of what people say decides here what becomes of it. */
    @Test
    void everyTableOfASessionIsPartOfThePlanOrIsWiped() {
        Set<String> wiped =
                product.bean(GivenData.class).rows().stream()
                        .map(GivenRows::table)
                        .collect(Collectors.toCollection(TreeSet::new));
        // The channel's own, which go with what deletes its log.
        wiped.addAll(List.of("fact", "receipt"));

        Set<String> ofSessions = referringTo("session");
        ofSessions.addAll(namingWhatIsOfSessions());
        ofSessions.removeAll(PLAN);
        // Revisions go on.
        ofSessions.remove("channel");

        assertThat(wiped).containsExactlyInAnyOrderElementsOf(ofSessions);
    }

    private Set<String> referringTo(String table) {
        Set<String> found = new TreeSet<>(Set.of(table));
        int before;
        do {
            before = found.size();
            found.addAll(
                    practice.sql(
                            "SELECT DISTINCT table_name FROM information_schema.referential_constraints"
                                    + " WHERE constraint_schema = DATABASE() AND referenced_table_name IN ('"
                                    + String.join("','", found)
                                    + "')"));
        } while (found.size() > before);
        return found;
    }

    /** Some do so without a foreign key, because their feature does not know the other one. */
    private Set<String> namingWhatIsOfSessions() {
        return new TreeSet<>(
                practice.sql(
                        "SELECT DISTINCT table_name FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND column_name IN"
                                + " ('session_id', 'channel_id', 'participant_id', 'question_id',"
                                + " 'poll_id', 'response_id')"));
    }

    /** Tables in which something of the session is left. */
    private List<String> leftOver() {
        return product.bean(GivenData.class).rows().stream()
                .filter(
                        rows ->
                                database.read(
                                        () ->
                                                product.bean(RehearsalRepository.class)
                                                                .count(rows, session)
                                                        > 0))
                .map(GivenRows::table)
                .toList();
    }

    private void awaitWiped() {
        moderator.fact("session.wiped");
        assertThat(practice.state().path("wipedAt").isNull()).isFalse();
    }

    private static JsonNode ack(JsonNode answer) {
        assertThat(answer.path("type").asText()).as(answer.toString()).isEqualTo("ack");
        return answer.path("result");
    }
}

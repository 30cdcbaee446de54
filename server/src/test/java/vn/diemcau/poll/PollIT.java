package vn.diemcau.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.poll.PollingSession.ack;
import static vn.diemcau.poll.PollingSession.moves;
import static vn.diemcau.poll.PollingSession.multiple;
import static vn.diemcau.poll.PollingSession.scale;
import static vn.diemcau.poll.PollingSession.single;
import static vn.diemcau.poll.PollingSession.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The life of polls: prepared, opened, shown, closed. */
@ProductTest
class PollIT {

    private final Product product;
    private PollingSession meeting;
    private LiveClient moderator;

    PollIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void goLive() {
        meeting = PollingSession.live(product);
        moderator = meeting.moderatorLine();
    }

    /** Rules P1, P6, P7. */
    @Test
    void aPollIsPreparedInSecretAndOpenedForEverybody() {
        PollingSession.Voter voter = meeting.joinedBy(aTeacher());
        LiveClient stage = meeting.stageLine();
        String poll = meeting.draft(single("Có", "Không"));

        moderator.fact("poll.changed", fact -> state(fact).equals("DRAFT"));
        assertThat(voter.polls().path("items")).isEmpty();
        assertThat(voter.chooses(poll, 0).path("code").asText()).isEqualTo("poll.not_found");

        ack(moderator.command("poll.open", Map.of("pollId", poll, "version", 0)));

        JsonNode published = voter.line().fact("poll.published").path("poll");
        assertThat(published.path("content").path("options").path(1).asText()).isEqualTo("Không");
        assertThat(published.path("result").isNull()).isTrue();
        stage.fact("poll.published");
        assertThat(voter.polls().path("items").path(0).path("id").asText()).isEqualTo(poll);
        assertThat(voter.line().everything()).doesNotContain("poll.changed", "DRAFT");
        assertThat(stage.everything()).doesNotContain("poll.changed");
    }

    /** Rule P1. */
    @Test
    void onlyDraftsAreChangedAndDeleted() {
        String poll = meeting.draft(single("Có", "Không"));
        Client organizer = meeting.organizer();
        JsonNode changed =
                organizer.put("polls/" + poll, Map.of("content", scale(1, 5), "version", 0)).ok();
        assertThat(changed.path("result").path("counts")).hasSize(5);
        ack(
                moderator.command(
                        "poll.open",
                        Map.of("pollId", poll, "version", changed.path("version").asInt())));

        organizer
                .put("polls/" + poll, Map.of("content", words(1), "version", 2))
                .refused(409, "poll.not_draft");
        organizer.delete("polls/" + poll).refused(409, "poll.not_draft");

        String other = meeting.draft(words(2));
        organizer.delete("polls/" + other).ok();
        moderator.fact("poll.removed", fact -> fact.path("id").asText().equals(other));
        assertThat(meeting.list().path("items")).hasSize(1);
    }

    /** Rule P9. */
    @Test
    void nobodyChangesOrOpensWhatTheyHaveNotSeen() {
        String poll = meeting.draft(single("Có", "Không"));
        Map<String, Object> written = Map.of("content", single("Nên", "Không nên"), "version", 0);
        meeting.organizer().put("polls/" + poll, written).ok();

        meeting.organizer().put("polls/" + poll, written).refused(409, "request.stale");
        JsonNode opened = moderator.command("poll.open", Map.of("pollId", poll, "version", 0));
        assertThat(opened.path("code").asText()).isEqualTo("request.stale");
        assertThat(meeting.poll(poll).path("state").asText()).isEqualTo("DRAFT");
    }

    /** Rule P1. */
    @Test
    void aPollIsClosedAndReopenedAndEachStepIsPossibleFromItsStatesAlone() {
        String poll = meeting.open(moderator, single("Có", "Không"));

        moves(moderator, "close", poll);
        assertThat(moderator.command("poll.close", Map.of("pollId", poll)).path("code").asText())
                .isEqualTo("poll.wrong_state");
        JsonNode reopened = moves(moderator, "reopen", poll);
        assertThat(reopened.path("state").asText()).isEqualTo("OPEN");
        assertThat(reopened.path("closedAt").isNull()).isTrue();
        assertThat(moves(moderator, "show", poll).path("shown").asBoolean()).isTrue();
        assertThat(moves(moderator, "show", poll).path("shown").asBoolean()).isTrue();

        String draft = meeting.draft(words(1));
        assertThat(moderator.command("poll.show", Map.of("pollId", draft)).path("code").asText())
                .isEqualTo("poll.wrong_state");
    }

    /** Rule P2. */
    @Test
    void pollsAreOpenedOnlyWhileTheSessionIsLive() {
        PollingSession planned = PollingSession.planned(product);
        LiveClient line = planned.moderatorLine();
        String poll = planned.draft(single("Có", "Không"));

        JsonNode opened = line.command("poll.open", Map.of("pollId", poll, "version", 0));

        assertThat(opened.path("code").asText()).isEqualTo("poll.session_not_live");
    }

    /** Rule P1: the newest first. */
    @Test
    void severalPollsMayBeOpenAndPhonesGetTheOneOpenedLastFirst() {
        String first = meeting.draft(single("Có", "Không"));
        String second = meeting.open(moderator, multiple(2, "A", "B", "C"));
        ack(moderator.command("poll.open", Map.of("pollId", first, "version", 0)));

        JsonNode items = meeting.joinedBy(aTeacher()).polls().path("items");

        assertThat(items.path(0).path("id").asText()).isEqualTo(first);
        assertThat(items.path(1).path("id").asText()).isEqualTo(second);
        assertThat(StreamSupport.stream(items.spliterator(), false))
                .allSatisfy(poll -> assertThat(poll.path("state").asText()).isEqualTo("OPEN"));
    }

    @Test
    void whoRunsAnotherEventFindsNoneOfThePolls() {
        String poll = meeting.draft(single("Có", "Không"));
        Client stranger = PollingSession.live(product).as(Role.MODERATOR);

        stranger.get("sessions/" + meeting.session() + "/polls")
                .refused(404, "event.session_not_found");
        stranger.put("polls/" + poll, Map.of("content", words(1), "version", 0))
                .refused(404, "poll.not_found");
        stranger.delete("polls/" + poll).refused(404, "poll.not_found");
        LiveClient elsewhere = PollingSession.live(product).moderatorLine();
        assertThat(
                        elsewhere
                                .command("poll.open", Map.of("pollId", poll, "version", 0))
                                .path("code")
                                .asText())
                .isEqualTo("poll.not_found");
    }

    @Test
    void whatIsAskedIsCheckedBeforeItIsStored() {
        meeting.writes(single("Có")).refused(400, "poll.bad_options");
        meeting.writes(multiple(4, "A", "B", "C")).refused(400, "poll.bad_most");
        meeting.writes(scale(5, 1)).refused(400, "poll.bad_scale");
        Map<String, Object> empty = single("Có", "Không");
        empty.put("question", " ");
        meeting.writes(empty).refused(400, "request.invalid_fields");
        assertThat(meeting.list().path("items")).isEmpty();
    }

    @Test
    void everyStepLeavesAnAuditRow() {
        String poll = meeting.open(moderator, words(1));
        meeting.joinedBy(aTeacher()).writes(poll, "Vui");
        moves(moderator, "show", poll);
        ack(moderator.command("poll.word", Map.of("pollId", poll, "word", "vui", "hidden", true)));
        moves(moderator, "hide", poll);
        moves(moderator, "close", poll);

        assertThat(
                        product.bean(Database.class)
                                .read(
                                        () ->
                                                product.bean(Database.class)
                                                        .current()
                                                        .createQuery(
                                                                "select e.action from AuditEntry e where e.subjectId = :poll order by e.at, e.id",
                                                                String.class)
                                                        .setParameter("poll", UUID.fromString(poll))
                                                        .getResultList()))
                .containsExactly(
                        "poll.created",
                        "poll.opened",
                        "poll.result_shown",
                        "poll.word_hidden",
                        "poll.result_hidden",
                        "poll.closed");
    }

    @Test
    void theWorkbookHasEveryPollAndItsCounts() throws Exception {
        String poll = meeting.open(moderator, single("=Có", "Không"));
        meeting.joinedBy(aTeacher()).chooses(poll, 0);

        byte[] workbook =
                meeting.organizer()
                        .get("sessions/" + meeting.session() + "/polls/results.xlsx")
                        .bytes();

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            assertThat(rows.map(PollIT::texts))
                    .anySatisfy(
                            row ->
                                    assertThat(row)
                                            .containsExactly(
                                                    "Thầy cô nghĩ sao?",
                                                    "Đang mở",
                                                    "1",
                                                    "=Có",
                                                    "1",
                                                    "1.0",
                                                    ""));
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static String state(JsonNode fact) {
        return fact.path("poll").path("state").asText();
    }
}

package vn.diemcau.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.poll.PollingSession.ack;
import static vn.diemcau.poll.PollingSession.moves;
import static vn.diemcau.poll.PollingSession.multiple;
import static vn.diemcau.poll.PollingSession.scale;
import static vn.diemcau.poll.PollingSession.single;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.event.SessionId;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Voting, and who learns what of it. */
@ProductTest
class VotingIT {

    private final Product product;
    private PollingSession meeting;
    private LiveClient moderator;
    private PollingSession.Voter voter;

    VotingIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void goLive() {
        meeting = PollingSession.live(product);
        moderator = meeting.moderatorLine();
        voter = meeting.joinedBy(aTeacher());
    }

    /** Rule P4. */
    @Test
    void aVoteCountsOnceAndCanBeChangedUntilThePollIsClosed() {
        String poll = meeting.open(moderator, multiple(2, "A", "B", "C"));

        ack(voter.chooses(poll, 0, 1));
        assertThat(counts(poll)).containsExactly(1, 1, 0);
        JsonNode own = ack(voter.chooses(poll, 2));
        assertThat(own.path("choices")).extracting(JsonNode::asInt).containsExactly(2);
        assertThat(counts(poll)).containsExactly(0, 0, 1);
        assertThat(ballots(poll)).isEqualTo(1);
        assertThat(voter.polls().path("own").path(0).path("choices").path(0).asInt()).isEqualTo(2);

        moves(moderator, "close", poll);
        assertThat(voter.chooses(poll, 0).path("code").asText()).isEqualTo("poll.not_open");
        assertThat(counts(poll)).containsExactly(0, 0, 1);
        moves(moderator, "reopen", poll);
        ack(voter.chooses(poll, 1));
        assertThat(counts(poll)).containsExactly(0, 1, 0);
    }

    /** Rules P4 and M3. */
    @Test
    void theSameVoteSentAgainOverAnotherLineCountsOnce() {
        String poll = meeting.open(moderator, scale(1, 5));
        UUID id = UUID.randomUUID();
        Map<String, Object> vote = Map.of("pollId", poll, "choices", List.of(3));
        JsonNode first = ack(voter.line().command("poll.vote", id, vote));
        ack(voter.chooses(poll, 4));
        voter.line().breakOff();
        LiveClient again = LiveClient.connect(voter.browser(), meeting.session(), "PARTICIPANT");

        JsonNode second = ack(again.command("poll.vote", id, vote));

        assertThat(second).isEqualTo(first);
        assertThat(counts(poll)).containsExactly(0, 0, 0, 0, 1);
    }

    /** Rule P2. */
    @Test
    void nobodyVotesWhenTheSessionIsOver() {
        String poll = meeting.open(moderator, single("Có", "Không"));
        meeting.close();

        assertThat(voter.chooses(poll, 0).path("code").asText()).isEqualTo("poll.session_not_live");
    }

    /** Rule P3. */
    @Test
    void aVoteThatTheQuestionDoesNotOfferIsRefused() {
        String poll = meeting.open(moderator, single("Có", "Không"));

        assertThat(voter.chooses(poll, 2).path("code").asText()).isEqualTo("poll.invalid_vote");
        assertThat(voter.chooses(poll, 0, 1).path("code").asText()).isEqualTo("poll.invalid_vote");
        assertThat(voter.writes(poll, "Có").path("code").asText()).isEqualTo("poll.invalid_vote");
        assertThat(ballots(poll)).isZero();
    }

    @Test
    void whoJoinedAnotherSessionDoesNotVoteHere() {
        String poll = meeting.open(moderator, single("Có", "Không"));
        PollingSession.Voter stranger = PollingSession.live(product).joinedBy(aTeacher());

        assertThat(stranger.chooses(poll, 0).path("code").asText()).isEqualTo("poll.not_found");
    }

    /** Rules P7, P8 and R5. */
    @Test
    void whileTheResultIsHiddenNoFrameOfAParticipantOrTheStageHasANumberOfIt() {
        LiveClient stage = meeting.stageLine();
        PollingSession.Voter other = meeting.joinedBy(aTeacher());
        String poll = meeting.open(moderator, single("Có", "Không"));
        ack(voter.chooses(poll, 0));
        ack(other.chooses(poll, 0));
        moderator.fact("poll.results", fact -> counted(fact, 2));
        moves(moderator, "close", poll);
        voter.line().fact("poll.published", fact -> state(fact).equals("CLOSED"));
        stage.fact("poll.published", fact -> state(fact).equals("CLOSED"));

        for (LiveClient hall : List.of(voter.line(), other.line(), stage)) {
            assertThat(hall.everything()).doesNotContain("counts", "ballots", "poll.results");
        }
        assertThat(voter.polls().toString()).doesNotContain("counts", "ballots");

        moves(moderator, "show", poll);
        JsonNode shown =
                voter.line().fact("poll.published", fact -> fact.findValue("counts") != null);
        assertThat(shown.findValue("counts").path(0).asInt()).isEqualTo(2);
        assertThat(voter.polls().findValue("ballots").asInt()).isEqualTo(2);

        moves(moderator, "hide", poll);
        assertThat(voter.polls().toString()).doesNotContain("counts", "ballots");
    }

    /** Rule P8. */
    @Test
    void manyVotesAtOnceAreCountedExactlyAndToldInFewFacts() {
        String poll = meeting.open(moderator, single("Có", "Không", "Chưa rõ"));
        moves(moderator, "show", poll);
        List<PollingSession.Voter> voters =
                IntStream.range(0, 20).mapToObj(i -> meeting.joinedBy(aTeacher())).toList();

        IntStream.range(0, 100)
                .parallel()
                .forEach(i -> ack(voters.get(i % 20).chooses(poll, i % 3)));

        for (LiveClient line : List.of(moderator, voter.line())) {
            line.fact("poll.results", fact -> counted(fact, 20));
            assertThat(line.facts())
                    .filteredOn(fact -> fact.path("type").asText().equals("poll.results"))
                    .hasSizeLessThan(10);
        }
        assertThat(counts(poll)).isEqualTo(recounted(poll, 3));
    }

    /** Rule P5. */
    @Test
    void wordsAreCountedByWhatTheySayAndAVoteThatChangesTakesItsWordsAlong() {
        String poll = meeting.open(moderator, PollingSession.words(2));
        moves(moderator, "show", poll);
        PollingSession.Voter other = meeting.joinedBy(aTeacher());

        ack(voter.writes(poll, "Đổi mới", "Vui"));
        ack(other.writes(poll, "ĐỔI  mới", "đổi mới", "doi moi"));
        assertThat(words(meeting.poll(poll))).containsExactly("Đổi mới 2", "doi moi 1", "Vui 1");

        ack(voter.writes(poll, "Hà Nội"));
        assertThat(words(meeting.poll(poll))).containsExactly("doi moi 1", "Đổi mới 1", "Hà Nội 1");
        assertThat(ballots(poll)).isEqualTo(2);
        assertThat(words(voter.polls().path("items").path(0))).contains("Hà Nội 1");
    }

    /** Rule P10. */
    @Test
    void aWordThatAModeratorHidesReachesNobodyElse() {
        String poll = meeting.open(moderator, PollingSession.words(3));
        moves(moderator, "show", poll);
        assertThat(moderator.command("poll.word", hides(poll, "chưa ai nói")).path("code").asText())
                .isEqualTo("poll.word_not_found");
        ack(voter.writes(poll, "Bậy bạ", "Vui"));

        ack(moderator.command("poll.word", hides(poll, "bậy  BẠ")));

        PollingSession.Voter other = meeting.joinedBy(aTeacher());
        assertThat(words(other.polls().path("items").path(0))).containsExactly("Vui 1");
        assertThat(words(meeting.poll(poll))).contains("Bậy bạ 1");
        ack(other.writes(poll, "bậy bạ", "vui"));
        other.line().fact("poll.results", fact -> counted(fact, 2));
        assertThat(other.line().facts().toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("bậy bạ");
    }

    /** Rule P8, as after a kill between a vote and the telling of it. */
    @Test
    void whatAnotherServerLeftUntoldIsToldAfresh() throws Exception {
        String poll = meeting.open(moderator, single("Có", "Không"));
        sql("UPDATE poll_tally SET ballots = 7, turns = turns + 1 WHERE poll_id = '" + poll + "'");
        SessionId session = SessionId.fromString(meeting.session());
        ResultTeller teller = product.bean(ResultTeller.class);
        assertThat(teller.listUntold()).contains(session);

        teller.tell(session);

        moderator.fact("poll.results", fact -> counted(fact, 7));
        assertThat(teller.listUntold()).doesNotContain(session);
    }

    private List<Integer> counts(String poll) {
        return IntStream.range(0, meeting.poll(poll).findValue("counts").size())
                .mapToObj(place -> meeting.poll(poll).findValue("counts").path(place).asInt())
                .toList();
    }

    private int ballots(String poll) {
        return meeting.poll(poll).findValue("ballots").asInt();
    }

    /** As the ballots themselves say it. */
    private List<Integer> recounted(String poll, int places) {
        return IntStream.range(0, places)
                .mapToObj(
                        place ->
                                sql(
                                        "SELECT sum(chosen >> %d & 1) FROM poll_ballot WHERE poll_id = '%s'"
                                                .formatted(place, poll)))
                .toList();
    }

    private int sql(String statement) {
        var schema = product.schema();
        try (var connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                var run = connection.createStatement()) {
            if (!run.execute(statement)) {
                return run.getUpdateCount();
            }
            run.getResultSet().next();
            return run.getResultSet().getInt(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> hides(String poll, String word) {
        return Map.of("pollId", poll, "word", word, "hidden", true);
    }

    private static List<String> words(JsonNode poll) {
        return poll.findParents("votes").stream()
                .map(word -> word.path("word").asText() + " " + word.path("votes").asInt())
                .toList();
    }

    private static boolean counted(JsonNode fact, int ballots) {
        return fact.findValue("ballots").asInt() == ballots;
    }

    private static String state(JsonNode fact) {
        return fact.path("poll").path("state").asText();
    }
}

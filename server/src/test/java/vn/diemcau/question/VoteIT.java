package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.LiveMeeting.moves;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.event.SessionId;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class VoteIT {

    private LiveMeeting meeting;
    private LiveMeeting.Phone asker;
    private LiveClient moderator;
    private String question;

    @BeforeEach
    void approveAQuestion(Product product) {
        meeting = LiveMeeting.open(product);
        asker = meeting.joinedBy(aTeacher());
        moderator = meeting.moderatorLine();
        question = asker.asks("Bao giờ có sách giáo khoa điện tử?");
        moves(moderator, "approve", question);
    }

    /** Rule Q5. */
    @Test
    void aParticipantSupportsAQuestionOnceHoweverOftenTheyTap() {
        LiveMeeting.Phone voter = meeting.joinedBy(aTeacher());

        assertThat(voter.votes(question).path("result").path("votes").asInt()).isEqualTo(1);
        assertThat(voter.votes(question).path("result").path("votes").asInt()).isEqualTo(1);

        JsonNode page = voter.published();
        assertThat(page.path("items").path(0).path("votes").asInt()).isEqualTo(1);
        assertThat(page.path("voted").path(0).asText()).isEqualTo(question);
        assertThat(asker.published().path("voted")).isEmpty();
    }

    @Test
    void supportCanBeWithdrawnAndGivenAgain() {
        LiveMeeting.Phone voter = meeting.joinedBy(aTeacher());
        voter.votes(question);

        JsonNode withdrawn =
                voter.line().command("question.unvote", Map.of("questionId", question));
        assertThat(withdrawn.path("result").path("votes").asInt()).isZero();
        assertThat(withdrawn.path("result").path("voted").asBoolean()).isFalse();
        assertThat(voter.votes(question).path("result").path("votes").asInt()).isEqualTo(1);
    }

    /** Rule Q5. */
    @Test
    void nobodySupportsTheirOwnQuestion() {
        assertThat(asker.votes(question).path("code").asText()).isEqualTo("question.own_question");
    }

    /** Rule Q5. */
    @Test
    void anAnsweredQuestionTakesNoMoreVotes() {
        moves(moderator, "answer", question);

        assertThat(meeting.joinedBy(aTeacher()).votes(question).path("code").asText())
                .isEqualTo("question.takes_no_votes");
    }

    /** Rule Q5. */
    @Test
    void afterTheMeetingItsCountsStayWhatTheyWere() {
        LiveMeeting.Phone voter = meeting.joinedBy(aTeacher());
        voter.votes(question);
        meeting.close();

        JsonNode withdrawn =
                voter.line().command("question.unvote", Map.of("questionId", question));
        assertThat(withdrawn.path("code").asText()).isEqualTo("question.session_not_live");
        assertThat(meeting.joinedBy(aTeacher()).votes(question).path("code").asText())
                .isEqualTo("question.session_not_live");
        assertThat(voter.published().path("items").path(0).path("votes").asInt()).isEqualTo(1);
    }

    /** Rule Q9. */
    @Test
    void manyVotesAtOnceAreCountedExactlyAndToldInFewFacts() {
        List<LiveMeeting.Phone> voters =
                IntStream.range(0, 20).mapToObj(i -> meeting.joinedBy(aTeacher())).toList();

        voters.parallelStream().forEach(voter -> voter.votes(question));

        asker.line().fact("question.votes", VoteIT::twentyVotes);
        moderator.fact("question.votes", VoteIT::twentyVotes);
        long told =
                moderator.facts().stream()
                        .filter(fact -> fact.path("type").asText().equals("question.votes"))
                        .count();
        assertThat(told).isLessThan(10);
    }

    private static boolean twentyVotes(JsonNode fact) {
        return fact.path("votes").path(0).path("votes").asInt() == 20;
    }

    /** Rule Q9, as after a kill between a vote and the telling of it. */
    @Test
    void whatAnotherServerLeftUntoldIsToldAfresh(Product product) throws Exception {
        var schema = product.schema();
        try (var connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                var update = connection.createStatement()) {
            update.execute("UPDATE question SET votes = 7 WHERE id = '" + question + "'");
        }
        SessionId session = SessionId.fromString(meeting.session());
        assertThat(product.bean(VoteTeller.class).listUntold()).contains(session);

        product.bean(VoteTeller.class).tell(session);

        asker.line()
                .fact(
                        "question.votes",
                        fact -> fact.path("votes").path(0).path("votes").asInt() == 7);
        assertThat(product.bean(VoteTeller.class).listUntold()).doesNotContain(session);
    }
}

package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.TestDesk.refused;
import static vn.diemcau.question.TestDesk.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class MergeIT {

    private LiveMeeting meeting;
    private LiveMeeting.Phone leader;
    private LiveMeeting.Phone follower;
    private TestDesk desk;
    private String lead;
    private String merged;

    @BeforeEach
    void twoTeachersAskTheSame(Product product) {
        meeting = LiveMeeting.open(product);
        leader = meeting.joinedBy(aTeacher());
        follower = meeting.joinedBy(aTeacher().named("Trần Văn Nam").from("01"));
        desk = TestDesk.at(meeting);
        lead = leader.asks("Bao giờ có lương mới?");
        merged = follower.asks("Khi nào tăng lương?");
        desk.does("approve", lead);
        desk.does("approve", merged);
    }

    /** Rules Q15, Q8. */
    @Test
    void everyAskerGetsTheFateOfTheLeadingQuestionUpToTheAnswer() {
        LiveMeeting.Phone voter = meeting.joinedBy(aTeacher());
        voter.votes(merged);

        desk.merges(lead, merged);

        JsonNode gone =
                voter.line()
                        .fact(
                                "question.unpublished",
                                fact -> fact.path("id").asText().equals(merged));
        assertThat(gone.path("mergedInto").asText()).isEqualTo(lead);
        assertThat(desk.see(lead).path("votes").asInt()).isEqualTo(3);
        assertThat(desk.see(lead).path("moderation").path("askers").asInt()).isEqualTo(2);
        assertThat(strings(desk.detail(lead).path("merged"), "id")).containsExactly(merged);
        assertThat(strings(voter.published().path("items"), "id")).containsExactly(lead);
        assertThat(voter.published().path("voted").path(0).asText()).isEqualTo(lead);

        desk.does("stage", lead);
        follower.line().fact("question.own", own("ON_STAGE"));
        desk.does("answer", lead, Map.of("by", "Bộ trưởng", "note", "Năm 2024."));
        follower.line().fact("question.own", own("ANSWERED"));

        JsonNode own = follower.own().path("items").path(0);
        assertThat(own.path("text").asText()).isEqualTo("Khi nào tăng lương?");
        assertThat(own.path("state").asText()).isEqualTo("ANSWERED");
        assertThat(own.path("handling").path("merged").asBoolean()).isTrue();
        assertThat(own.path("handling").path("publishedText").asText())
                .isEqualTo("Bao giờ có lương mới?");
        assertThat(own.path("handling").path("answer").path("note").asText())
                .isEqualTo("Năm 2024.");
    }

    /** Rules Q15, R5. */
    @Test
    void whoWasMergedIntoAQuestionThatNobodyMayReadYetDoesNotReadIt() {
        String hidden = meeting.joinedBy(aTeacher()).asks("Chưa ai được đọc câu này");

        desk.merges(hidden, merged);

        JsonNode own = follower.own().path("items").path(0);
        assertThat(own.path("state").asText()).isEqualTo("SUBMITTED");
        assertThat(own.path("handling").path("merged").asBoolean()).isTrue();
        assertThat(follower.line().everything() + own).doesNotContain("Chưa ai được đọc");
    }

    /** Rule Q15. */
    @Test
    void aVoteThatMeantAMergedQuestionCountsForTheLeadingOne() {
        desk.merges(lead, merged);

        JsonNode vote = meeting.joinedBy(aTeacher()).votes(merged).path("result");

        assertThat(vote.path("questionId").asText()).isEqualTo(lead);
        assertThat(vote.path("votes").asInt()).isEqualTo(3);
        refused(follower.votes(lead), "question.own_question");
    }

    /** Rule Q15. */
    @Test
    void splittingMakesEachWhatItWas() {
        meeting.joinedBy(aTeacher()).votes(merged);
        JsonNode before = desk.see(merged);
        desk.merges(lead, merged);

        desk.does("split", merged);

        JsonNode after = desk.see(merged);
        assertThat(after.path("state")).isEqualTo(before.path("state"));
        assertThat(after.path("votes").asInt()).isEqualTo(1);
        assertThat(desk.see(lead).path("votes").asInt()).isZero();
        assertThat(desk.kinds(merged)).startsWith("SPLIT_OFF", "MERGED");
        assertThat(desk.kinds(lead)).startsWith("SPLIT", "MERGE");
        follower.line().fact("question.published", fact -> fact.toString().contains(merged));
    }

    /** Rules Q11, Q15. */
    @Test
    void mergingWhatAnotherHasChangedIsHeldUpAsAWhole() {
        TestDesk.SeenByDesk seen = desk.seen(merged);
        TestDesk.at(meeting).does("pin", merged);

        refused(desk.triesToMerge(desk.seen(lead), List.of(seen)), "question.changed_meanwhile");

        assertThat(desk.see(lead).path("moderation").path("merged").asInt()).isZero();
        assertThat(desk.kinds(lead)).containsExactly("APPROVE");
    }

    /** Rules Q15, Q4. */
    @Test
    void onlyWhatWaitsIsMergedAndNothingIntoItself() {
        refused(
                desk.triesToMerge(desk.seen(lead), List.of(desk.seen(lead))),
                "question.merge_with_itself");
        refused(desk.triesToMerge(desk.seen(lead), List.of()), "question.merge_with_itself");
        desk.does("stage", merged);
        refused(
                desk.triesToMerge(desk.seen(lead), List.of(desk.seen(merged))),
                "question.wrong_state");
        desk.does("unstage", merged);
        desk.merges(lead, merged);
        refused(desk.tries("pin", desk.seen(merged), Map.of()), "question.wrong_state");
        refused(desk.tries("split", desk.seen(lead), Map.of()), "question.wrong_state");
    }

    /** Rules Q15, Q2. */
    @Test
    void whoseQuestionWasAnsweredTogetherWithAnotherMayAskAgain() {
        follower.asks("Hai");
        follower.asks("Ba");
        assertThat(
                        follower.line()
                                .command("question.ask", Map.of("text", "Bốn"))
                                .path("code")
                                .asText())
                .isEqualTo("question.too_many_open");
        desk.merges(lead, merged);
        desk.does("answer", lead);

        follower.asks("Bốn");
    }

    private static java.util.function.Predicate<JsonNode> own(String state) {
        return fact -> fact.path("question").path("state").asText().equals(state);
    }
}

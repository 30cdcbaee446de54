package vn.diemcau.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.invitation.InvitationState;
import vn.diemcau.invitation.Reply;

class AnswerTallyTest {

    @Test
    void whoWasNotAskedIsToldFromWhoSaidNothing() {
        List<AnswerTally> tallies =
                AnswerTally.of(
                        List.of(
                                new AnswerTally.Row(null, null, 3, 1),
                                new AnswerTally.Row(InvitationState.ACTIVE, null, 7, 3),
                                new AnswerTally.Row(InvitationState.ACTIVE, Reply.DECLINED, 2, 1),
                                new AnswerTally.Row(
                                        InvitationState.WITHDRAWN, Reply.ACCEPTED, 2, 0),
                                new AnswerTally.Row(InvitationState.WITHDRAWN, null, 1, 1)));

        assertThat(tallies)
                .containsExactly(
                        new AnswerTally(Answered.ACCEPTED, 0, 0),
                        new AnswerTally(Answered.TENTATIVE, 0, 0),
                        new AnswerTally(Answered.DECLINED, 2, 1),
                        new AnswerTally(Answered.NOT_YET, 7, 3),
                        new AnswerTally(Answered.NOT_INVITED, 3, 1),
                        new AnswerTally(Answered.TAKEN_BACK, 3, 1));
    }
}

package vn.diemcau.checkin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.invitation.InvitationState;
import vn.diemcau.invitation.Reply;

/**
 * Delegates who answered alike.
 *
 * @param in how many of them are there all the same
 */
public record AnswerTally(Answered answered, long expected, long in) {

    /** As a query groups them. */
    record Row(
            @Nullable InvitationState invitation, @Nullable Reply reply, long expected, long in) {}

    /** One of each answer, in the order of {@link Answered}. */
    static List<AnswerTally> of(List<Row> rows) {
        List<AnswerTally> tallies = new ArrayList<>();
        for (Answered answered : Answered.values()) {
            long expected = 0;
            long in = 0;
            for (Row row : rows) {
                if (answered == Answered.of(row.invitation, row.reply)) {
                    expected += row.expected;
                    in += row.in;
                }
            }
            tallies.add(new AnswerTally(answered, expected, in));
        }
        return tallies;
    }
}

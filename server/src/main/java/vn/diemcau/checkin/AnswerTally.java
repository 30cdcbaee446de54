package vn.diemcau.checkin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.invitation.Reply;

/**
 * Delegates who answered alike.
 *
 * @param in how many of them are there all the same
 */
public record AnswerTally(Answered answered, long expected, long in) {

    /**
     * As a query groups them: those who said nothing stand together with those who were not asked.
     *
     * @param invited how many of them were asked
     * @param invitedIn how many of those are in
     */
    record Row(@Nullable Reply reply, long expected, long in, long invited, long invitedIn) {}

    /** One of each answer, in the order of {@link Answered}. */
    static List<AnswerTally> of(List<Row> rows) {
        List<AnswerTally> tallies = new ArrayList<>();
        for (Answered answered : Answered.values()) {
            long expected = 0;
            long in = 0;
            for (Row row : rows) {
                AnswerTally share = share(answered, row);
                expected += share.expected;
                in += share.in;
            }
            tallies.add(new AnswerTally(answered, expected, in));
        }
        return tallies;
    }

    private static AnswerTally share(Answered answered, Row row) {
        if (row.reply == null) {
            return switch (answered) {
                case NOT_YET -> new AnswerTally(answered, row.invited, row.invitedIn);
                case NOT_INVITED ->
                        new AnswerTally(
                                answered, row.expected - row.invited, row.in - row.invitedIn);
                case ACCEPTED, TENTATIVE, DECLINED -> new AnswerTally(answered, 0, 0);
            };
        }
        return answered.name().equals(row.reply.name())
                ? new AnswerTally(answered, row.expected, row.in)
                : new AnswerTally(answered, 0, 0);
    }
}

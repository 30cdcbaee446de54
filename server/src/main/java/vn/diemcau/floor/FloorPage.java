package vn.diemcau.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionState;

/**
 * A page of the queue as those see it who run the session.
 *
 * @param revision the facts up to this one are in it
 * @param waiting how many wait in all, whatever is searched
 * @param lastTurn the number of the session's latest turn
 * @param total how many of those that wait are found
 */
public record FloorPage(
        long revision,
        SessionState sessionState,
        @Nullable DeskRequest speaking,
        List<DeskRequest> called,
        int waiting,
        long lastTurn,
        List<Entry> items,
        long total,
        int page,
        int size) {

    /**
     * One that waits.
     *
     * @param place in the queue, from 1
     * @param fairPlace where the rules alone would put it, from 1
     * @param heldBackBy the rule that keeps it from being called now
     * @param decidedBy the rule that put it behind the one above; null for the first
     * @param why what every rule has to say about it, in the order in which they are compared
     */
    public record Entry(
            DeskRequest request,
            int place,
            int fairPlace,
            @Nullable FairRule heldBackBy,
            @Nullable FairRule decidedBy,
            List<Why> why) {}
}

package vn.diemcau.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Database;

/**
 * What one subscriber missed while it was away: the contiguous rest, or the advice to fetch
 * everything.
 */
final class Replay {

    /** Visible facts that are replayed at most; beyond that fetching the state is cheaper. */
    static final int LONGEST = 2_000;

    /** Revisions that are searched for visible ones at most. */
    static final int WIDEST = 20_000;

    private final ChannelId channel;
    private final Subscriber subscriber;
    private final boolean fresh;
    private final List<Fact> missed = new ArrayList<>();
    private long reached;
    private boolean resync;

    Replay(ChannelId channel, Subscriber subscriber, @Nullable Long since) {
        this.channel = channel;
        this.subscriber = subscriber;
        this.fresh = since == null;
        this.reached = since == null ? 0 : since;
    }

    /** The revision up to which everything visible is known here. */
    long reached() {
        return fresh || resync ? 0 : reached;
    }

    /**
     * Adds what is missing from {@code recent}, the last facts up to {@code head}; false where it
     * does not reach back far enough.
     */
    boolean continueWith(Collection<Fact> recent, long head) {
        if (fresh || resync) {
            return true;
        }
        if (reached > head || head - reached > WIDEST) {
            // Ahead of the log: it was restored from a backup. What the client has may be wrong.
            resync = true;
            return true;
        }
        if (reached < head - recent.size()) {
            return false;
        }
        for (Fact fact : recent) {
            if (fact.revision() > reached && fact.audience().includes(subscriber)) {
                missed.add(fact);
            }
        }
        resync = missed.size() > LONGEST;
        return true;
    }

    /** Adds what the log has by now. */
    void readOn(Database database, FactRepository log) {
        database.read(
                () -> {
                    long head = log.revision(channel);
                    missed.addAll(log.listVisibleAfter(channel, reached, subscriber, LONGEST + 1));
                    resync = missed.size() > LONGEST;
                    reached = head;
                    return head;
                });
    }

    /** What the subscriber is told, given that the channel stands at {@code head}. */
    List<Message> messages(long head) {
        if (fresh) {
            return List.of();
        }
        return resync ? List.of(Messages.resync(head)) : Messages.facts(missed, head);
    }
}

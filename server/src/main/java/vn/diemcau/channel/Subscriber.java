package vn.diemcau.channel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who hears of a channel's facts: an open connection. What it answers here never changes.
 */
public interface Subscriber {

    SubscriberKind kind();

    /** The participant's id; null for every other kind. */
    @Nullable UUID person();

    /** The paths of a host's own bridge points; empty for every other kind. */
    Set<String> scopePaths();

    /**
     * Takes a message over for sending, in order. Never blocks and never throws: it is called while
     * the channel is locked. A subscriber that cannot keep up ends itself.
     */
    void deliver(Message message);
}

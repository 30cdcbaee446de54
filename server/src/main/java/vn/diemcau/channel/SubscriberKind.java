package vn.diemcau.channel;

import java.util.Set;

/** What a subscriber is to the session; decides which facts can reach it at all. */
public enum SubscriberKind {
    PARTICIPANT(1),
    HOST(2),
    MODERATOR(4),
    STAGE(8),
    ORGANIZER(16),
    CHAIR(32);

    private final int bit;

    SubscriberKind(int bit) {
        this.bit = bit;
    }

    /** This kind in the log's audience column; never changed, as old rows carry it. */
    int bit() {
        return bit;
    }

    static int bits(Set<SubscriberKind> kinds) {
        return kinds.stream().mapToInt(SubscriberKind::bit).sum();
    }
}

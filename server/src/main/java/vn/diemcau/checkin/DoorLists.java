package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * The lists of the sessions at whose doors somebody stands just now. All telephones of a session
 * look at the same one: thirty of them would otherwise have thousands of delegates read, written
 * and hashed three times a second, to hear that nothing changed.
 */
@ApplicationScoped
class DoorLists implements Recurring {

    /** Half of the time after which a telephone looks again. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

    private final Database database;
    private final ExpectedRepository expected;
    private final Clock clock;
    private final Map<SessionId, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    DoorLists(Database database, ExpectedRepository expected, Clock clock) {
        this.database = database;
        this.expected = expected;
        this.clock = clock;
    }

    private record Read(Instant begunAt, DoorList list) {}

    private static final class Kept {

        private final ReentrantLock reading = new ReentrantLock();
        private volatile @Nullable Read last;
        private volatile Instant usedAt = Instant.MIN;
    }

    /** The list of a session, some seconds old at most. */
    DoorList recent(SessionId session) {
        return read(session, clock.instant().minus(FRESH));
    }

    /** With whoever was named a moment ago. */
    DoorList asOfNow(SessionId session) {
        return read(session, clock.instant());
    }

    /** Whoever comes while it is read waits, and finds it done. */
    private DoorList read(SessionId session, Instant notBefore) {
        Kept known = kept.computeIfAbsent(session, unused -> new Kept());
        known.usedAt = clock.instant();
        Read last = known.last;
        if (last != null && !last.begunAt.isBefore(notBefore)) {
            return last.list;
        }
        known.reading.lock();
        try {
            last = known.last;
            if (last == null || last.begunAt.isBefore(notBefore)) {
                Instant begun = clock.instant();
                last =
                        new Read(
                                begun,
                                database.read(() -> DoorList.of(expected.listForDoors(session))));
                known.last = last;
            }
            return last.list;
        } finally {
            known.reading.unlock();
        }
    }

    @Override
    public String name() {
        return "door-lists";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** Sessions at whose doors nobody looks any more give their memory back. */
    @Override
    public void once(BooleanSupplier stopping) {
        Instant before = clock.instant().minus(FORGOTTEN_AFTER);
        kept.values().removeIf(one -> one.usedAt.isBefore(before));
    }
}

package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** Lets people in as a telephone at a door would have done it a while ago. */
@ApplicationScoped
public class DemoAdmissions {

    /** Between one and the next. */
    private static final Duration EVERY = Duration.ofMinutes(2);

    private final Database database;
    private final AdmissionRepository admissions;
    private final Admissions counting;
    private final DoorRepository doors;
    private final DoorService planning;
    private final Clock clock;

    @Inject
    DemoAdmissions(
            Database database,
            AdmissionRepository admissions,
            Admissions counting,
            DoorRepository doors,
            DoorService planning,
            Clock clock) {
        this.database = database;
        this.admissions = admissions;
        this.counting = counting;
        this.doors = doors;
        this.planning = planning;
        this.clock = clock;
    }

    /**
     * One door, through which these came one after the other, the first {@code ago}; after them
     * somebody who is on no list.
     */
    public void came(
            SessionId session, String name, List<DelegateId> delegates, WalkIn last, Duration ago) {
        DoorId id = planning.plan(session, new SaveDoor(name, null)).doorId();
        admissions.prepareBook(session);
        database.write(
                () -> {
                    DoorBook book = admissions.lock(session);
                    Door door = doors.find(id).orElseThrow();
                    Instant now = clock.instant();
                    DeviceClock device = new DeviceClock(now, now);
                    // Nobody comes in before the door is there.
                    door.createdAt = now.minus(Duration.ofDays(1));
                    Instant at = now.minus(ago);
                    for (DelegateId delegate : delegates) {
                        admissions.add(Admission.at(door, book, entry(at, delegate, null), device));
                        at = at.plus(EVERY);
                    }
                    admissions.add(Admission.at(door, book, entry(at, null, last), device));
                    counting.countAnew(book, delegates.stream().map(DelegateId::value).toList());
                    door.seen(now);
                });
    }

    private static NotedEntry entry(
            Instant at, @Nullable DelegateId delegate, @Nullable WalkIn walkIn) {
        return new NotedEntry(
                UUID.randomUUID(),
                delegate == null ? NotedEntry.Kind.WALK_IN : NotedEntry.Kind.DELEGATE,
                1,
                at,
                Way.SCANNED,
                delegate == null ? null : delegate.value(),
                walkIn);
    }
}

package vn.diemcau.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;

/**
 * Takes what telephones at the doors noted. All of a batch is stored or nothing, an entry that
 * comes again changes nothing, and whatever was answered for is kept.
 */
@ApplicationScoped
class AdmittingService {

    private final Database database;
    private final AdmissionRepository admissions;
    private final Admissions counting;
    private final DoorRepository doors;
    private final OwnDoor ownDoor;
    private final SessionService sessions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    AdmittingService(
            Database database,
            AdmissionRepository admissions,
            Admissions counting,
            DoorRepository doors,
            OwnDoor ownDoor,
            SessionService sessions,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.admissions = admissions;
        this.counting = counting;
        this.doors = doors;
        this.ownDoor = ownDoor;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    Synced sync(Caller.SignedIn caller, SyncAdmissions sent) {
        DeviceClock deviceClock = new DeviceClock(clock.instant(), sent.sentAt());
        SessionId session = ownDoor.get(caller).session();
        admissions.prepareBook(session);
        return database.write(
                () -> {
                    DoorBook book = admissions.lock(session);
                    Door door = doorOf(session, sent.doorId());
                    Batch batch = new Batch(book, door, deviceClock, sent.entries());
                    batch.store();
                    counting.countAnew(book, batch.touched);
                    record(door, sent, batch);
                    return new Synced(deviceClock.received(), book.epoch, batch.results());
                });
    }

    /** An organizer takes back what was noted by mistake. */
    void undo(Caller.SignedIn caller, UUID admissionId) {
        SessionId session = database.read(() -> organizedSessionOf(caller, admissionId));
        database.write(
                () -> {
                    DoorBook book = admissions.lock(session);
                    Admission admission =
                            admissions
                                    .find(admissionId)
                                    .orElseThrow(CheckinError.ADMISSION_NOT_FOUND::refusal);
                    admission.undo(book, clock.instant());
                    counting.countAnew(
                            book,
                            admission.delegateId == null
                                    ? List.of()
                                    : List.of(admission.delegateId));
                    audit.record(
                            "checkin.admission_undone",
                            "admission",
                            admissionId,
                            Map.of("session", session));
                });
    }

    private SessionId organizedSessionOf(Caller.SignedIn caller, UUID admissionId) {
        return admissions
                .find(admissionId)
                .map(admission -> sessions.get(new SessionId(admission.sessionId)))
                .filter(session -> caller.hasForEvent(session.eventId().value(), Role.ORGANIZER))
                .orElseThrow(CheckinError.ADMISSION_NOT_FOUND::refusal)
                .id();
    }

    /** Also one that was closed since: what it had noted before was noted. */
    private Door doorOf(SessionId session, DoorId id) {
        return doors.find(id)
                .filter(door -> door.session().equals(session))
                .orElseThrow(CheckinError.DOOR_NOT_FOUND::refusal);
    }

    private void record(Door door, SyncAdmissions sent, Batch batch) {
        if (batch.stored == 0) {
            return;
        }
        audit.record(
                "checkin.admissions_noted",
                "door",
                door.id,
                Map.of(
                        "session", door.session(),
                        "entries", sent.entries().size(),
                        "stored", batch.stored,
                        "aheadMillis",
                                Duration.between(
                                                batch.deviceClock.received(),
                                                batch.deviceClock.sent())
                                        .toMillis()));
    }

    /** One batch on its way into the book. */
    private final class Batch {

        private final DoorBook book;
        private final Door door;
        private final DeviceClock deviceClock;
        private final List<NotedEntry> entries;
        private final Map<UUID, Admission> known;
        private final Set<UUID> delegates;
        private final Set<UUID> touched = new HashSet<>();
        private int stored;

        Batch(DoorBook book, Door door, DeviceClock deviceClock, List<NotedEntry> entries) {
            this.book = book;
            this.door = door;
            this.deviceClock = deviceClock;
            this.entries = entries;
            this.known = admissions.list(entries.stream().map(NotedEntry::id).distinct().toList());
            this.delegates =
                    admissions.listDelegates(
                            door.session(),
                            entries.stream()
                                    .map(NotedEntry::delegateId)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toSet()));
        }

        void store() {
            for (NotedEntry entry : entries) {
                if (entry.kind() == NotedEntry.Kind.UNDO) {
                    undo(entry);
                } else if (!known.containsKey(entry.id())) {
                    add(entry);
                }
            }
        }

        private void undo(NotedEntry entry) {
            Admission admission = known.get(entry.id());
            if (admission == null || !isOurs(admission) || admission.isUndone()) {
                return;
            }
            admission.undo(book, deviceClock.corrected(entry.at(), admission.admittedAt));
            stored++;
            if (admission.delegateId != null) {
                touched.add(admission.delegateId);
            }
        }

        private void add(NotedEntry entry) {
            if (entry.epoch() < book.epoch || !isOfTheSession(entry)) {
                return;
            }
            Admission admission = Admission.at(door, book, entry, deviceClock);
            admissions.add(admission);
            known.put(admission.id, admission);
            stored++;
            if (admission.delegateId != null) {
                touched.add(admission.delegateId);
            }
        }

        private boolean isOfTheSession(NotedEntry entry) {
            return entry.delegateId() == null || delegates.contains(entry.delegateId());
        }

        private boolean isOurs(Admission admission) {
            return admission.sessionId.equals(door.sessionId);
        }

        List<Synced.Result> results() {
            Map<UUID, CountingAdmission> firsts =
                    admissions.listCounting(
                            known.values().stream()
                                    .filter(this::isOurs)
                                    .map(admission -> admission.delegateId)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toSet()));
            return entries.stream().map(entry -> result(entry, firsts)).toList();
        }

        private Synced.Result result(NotedEntry entry, Map<UUID, CountingAdmission> firsts) {
            Admission admission = known.get(entry.id());
            if (admission == null || !isOurs(admission)) {
                return Synced.Result.of(
                        entry.id(),
                        entry.epoch() < book.epoch ? Synced.Outcome.WIPED : Synced.Outcome.UNKNOWN);
            }
            if (admission.isUndone()) {
                return Synced.Result.of(entry.id(), Synced.Outcome.UNDONE);
            }
            if (admission.counts) {
                return Synced.Result.of(entry.id(), Synced.Outcome.IN);
            }
            CountingAdmission first =
                    Objects.requireNonNull(firsts.get(admission.delegate()), "one of them counts");
            return new Synced.Result(
                    entry.id(), Synced.Outcome.ALREADY_IN, first.admittedAt(), first.place());
        }
    }
}

package vn.diemcau.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Database;

/** Marking sessions as rehearsals, letting crowds in, and having everything wiped. */
@ApplicationScoped
class RehearsalService {

    private final Database database;
    private final RehearsalRepository rehearsals;
    private final GivenData given;
    private final RehearsalPasses passes;
    private final RehearsalWiper wiper;
    private final SessionService sessions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    RehearsalService(
            Database database,
            RehearsalRepository rehearsals,
            GivenData given,
            RehearsalPasses passes,
            RehearsalWiper wiper,
            SessionService sessions,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.rehearsals = rehearsals;
        this.given = given;
        this.passes = passes;
        this.wiper = wiper;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    RehearsalView get(Caller.SignedIn caller, SessionId id) {
        return database.read(() -> view(organized(caller, id)));
    }

    /**
     * Only what nobody has used becomes a rehearsal, and it stays one until nothing is left of it:
     * so nobody's real question is ever wiped, and nothing practised is taken for real.
     */
    RehearsalView mark(Caller.SignedIn caller, SessionId id, boolean rehearsal) {
        return database.write(
                () -> {
                    if (organized(caller, id).rehearsal() != rehearsal) {
                        sessions.markRehearsal(
                                caller, id, rehearsal, () -> requireUnused(id, rehearsal));
                        rehearsals.get(id).endPass();
                        database.afterCommit(passes::forget);
                    }
                    return view(organized(caller, id));
                });
    }

    private void requireUnused(SessionId id, boolean rehearsal) {
        if (given.isUsed(id)) {
            throw (rehearsal ? RehearsalError.HAS_BEEN_USED : RehearsalError.HAS_DATA).refusal();
        }
        requireNotBeingWiped(id);
    }

    private void requireNotBeingWiped(SessionId id) {
        if (rehearsals.find(id).filter(Rehearsal::isBeingWiped).isPresent()) {
            throw RehearsalError.BEING_WIPED.refusal();
        }
    }

    /** A new pass; the one before counts no longer. */
    IssuedPass issuePass(Caller.SignedIn caller, SessionId id) {
        return database.write(
                () -> {
                    requireMarked(organized(caller, id));
                    requireNotBeingWiped(id);
                    record("rehearsal.pass_issued", id);
                    database.afterCommit(passes::forget);
                    return rehearsals.get(id).issuePass(Token.random(), clock.instant());
                });
    }

    RehearsalView endPass(Caller.SignedIn caller, SessionId id) {
        return database.write(
                () -> {
                    SessionSummary session = organized(caller, id);
                    rehearsals.find(id).ifPresent(Rehearsal::endPass);
                    record("rehearsal.pass_ended", id);
                    database.afterCommit(passes::forget);
                    return view(session);
                });
    }

    /** Begins to delete all that was said and done; {@link RehearsalWiper} does it. */
    RehearsalView wipe(Caller.SignedIn caller, SessionId id) {
        return database.write(
                () -> {
                    SessionSummary session = organized(caller, id);
                    requireMarked(session);
                    if (session.state() == SessionState.LIVE) {
                        throw RehearsalError.SESSION_LIVE.refusal();
                    }
                    Rehearsal rehearsal = rehearsals.get(id);
                    if (!rehearsal.isBeingWiped()) {
                        rehearsal.beginWiping(clock.instant());
                        record("rehearsal.wipe_begun", id);
                        database.afterCommit(passes::forget);
                        database.afterCommit(() -> wiper.wake(id));
                    }
                    return view(session);
                });
    }

    private static void requireMarked(SessionSummary session) {
        if (!session.rehearsal()) {
            throw RehearsalError.NOT_MARKED.refusal();
        }
    }

    private SessionSummary organized(Caller.SignedIn caller, SessionId id) {
        return sessions.get(caller, id, Role.ORGANIZER);
    }

    private void record(String action, SessionId id) {
        audit.record(action, "session", id.value(), Map.of());
    }

    private RehearsalView view(SessionSummary session) {
        Optional<Rehearsal> found = rehearsals.find(session.id());
        Instant now = clock.instant();
        return new RehearsalView(
                session.rehearsal(),
                session.state(),
                given.isUsed(session.id()),
                found.map(Rehearsal::passUntil).filter(now::isBefore).orElse(null),
                found.map(Rehearsal::wiping).orElse(null),
                found.map(Rehearsal::wipedAt).orElse(null));
    }
}

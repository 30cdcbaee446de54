package vn.diemcau.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionOpening;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Token;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
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
    private final Channels channels;
    private final Links links;
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
            Channels channels,
            Links links,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.rehearsals = rehearsals;
        this.given = given;
        this.passes = passes;
        this.wiper = wiper;
        this.sessions = sessions;
        this.channels = channels;
        this.links = links;
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
                        endPass(rehearsals.get(id));
                        database.afterCommit(() -> tell(id, rehearsal));
                    }
                    return view(organized(caller, id));
                });
    }

    /** A hint for screens that are open already; what counts stands with the session. */
    private void tell(SessionId id, boolean rehearsal) {
        channels.submit(
                id.channel(),
                facts -> {
                    facts.tell(RehearsalWiper.EVERYBODY, new RehearsalFact.Marked(rehearsal));
                    return rehearsal;
                });
    }

    private void requireUnused(SessionId id, boolean rehearsal) {
        if (given.isUsed(id)) {
            throw (rehearsal ? RehearsalError.HAS_BEEN_USED : RehearsalError.HAS_DATA).refusal();
        }
        requireNotBeingWiped(id);
    }

    /** Who came in now would be wiped with the rest. */
    void sessionOpens(@Observes SessionOpening opening) {
        requireNotBeingWiped(opening.session());
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
                    Rehearsal rehearsal = rehearsals.get(id);
                    endPass(rehearsal);
                    return rehearsal.issuePass(Token.random(), clock.instant());
                });
    }

    RehearsalView endPass(Caller.SignedIn caller, SessionId id) {
        return database.write(
                () -> {
                    SessionSummary session = organized(caller, id);
                    rehearsals.find(id).ifPresent(this::endPass);
                    record("rehearsal.pass_ended", id);
                    return view(session);
                });
    }

    /** Who came in by the pass as somebody's stand-in is out at once. */
    private void endPass(Rehearsal rehearsal) {
        rehearsal.endPass();
        links.revoke(LinkPurpose.STAND_IN_HOST, rehearsal.session().value());
        database.afterCommit(passes::forget);
    }

    /** Begins to delete all that was said and done; {@link RehearsalWiper} does it. */
    RehearsalView wipe(Caller.SignedIn caller, SessionId id) {
        return database.write(
                () -> {
                    SessionSummary session = sessions.getForDecision(caller, id);
                    requireMarked(session);
                    if (session.state() == SessionState.LIVE) {
                        throw RehearsalError.SESSION_LIVE.refusal();
                    }
                    Rehearsal rehearsal = rehearsals.get(id);
                    if (!rehearsal.isBeingWiped()) {
                        endPass(rehearsal);
                        rehearsal.beginWiping(clock.instant());
                        record("rehearsal.wipe_begun", id);
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

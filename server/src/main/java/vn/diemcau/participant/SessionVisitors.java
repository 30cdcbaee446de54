package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.BiFunction;
import vn.diemcau.access.AccessError;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;

/**
 * Finds a session for those to whom something in it is shown: they who joined it, those who hold a
 * role for its event, and those who work at one of its points. For everybody else it is not there.
 * Callers ask within the transaction in which they read what they show.
 */
@ApplicationScoped
public class SessionVisitors {

    private final SessionService sessions;
    private final ParticipantService participants;

    @Inject
    SessionVisitors(SessionService sessions, ParticipantService participants) {
        this.sessions = sessions;
        this.participants = participants;
    }

    /**
     * The session where the caller joined it or holds one of {@code roles} for its event or the
     * system; refuses with {@code participant.not_found}, {@code event.session_not_found} or {@code
     * access.not_signed_in}.
     */
    public SessionSummary get(Caller caller, SessionId id, Role... roles) {
        return get(caller, id, (nobody, session) -> Set.of(), roles);
    }

    /**
     * As {@link #get(Caller, SessionId, Role...)}, and where the caller works at a point.
     *
     * @param paths reads at which points of the session a caller works; points are known to
     *     features that stand above this one
     */
    public SessionSummary get(
            Caller caller,
            SessionId id,
            BiFunction<Caller.SignedIn, SessionId, Set<String>> paths,
            Role... roles) {
        return switch (caller) {
            case Caller.Participant participant ->
                    sessions.get(participants.participantOf(participant, id).sessionId());
            case Caller.SignedIn signedIn ->
                    paths.apply(signedIn, id).isEmpty()
                            ? sessions.get(signedIn, id, roles)
                            : sessions.get(id);
            case Caller.Anonymous nobody -> throw AccessError.NOT_SIGNED_IN.refusal();
        };
    }
}

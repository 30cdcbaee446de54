package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.channel.Lookup;
import vn.diemcau.channel.Reads;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;

/**
 * What the commands of crowds ask first: whether the sender joined the session, and whether it is
 * open. Whatever they are about, it is read once for all that share a transaction.
 */
@ApplicationScoped
public class SessionReads {

    private final Lookup<SessionId, SessionSummary> sessions;
    private final Lookup<ParticipantId, ParticipantView> participants;

    @Inject
    SessionReads(SessionService sessions, ParticipantService participants) {
        this.sessions = sessions::list;
        this.participants = participants::list;
    }

    /** Says that {@link #state} will be asked for. */
    public void want(Reads reads, SessionId session) {
        reads.want(sessions, session);
    }

    /** Says that {@link #participant} and {@link #state} will be asked for. */
    public void want(Reads reads, SessionId session, ParticipantId participant) {
        want(reads, session);
        reads.want(participants, participant);
    }

    /** Who joined {@code session}; refuses others with {@code participant.not_found}. */
    public ParticipantView participant(Reads reads, SessionId session, ParticipantId participant) {
        return reads.find(participants, participant)
                .filter(found -> found.sessionId().equals(session))
                .orElseThrow(ParticipantError.NOT_FOUND::refusal);
    }

    /** Refuses with {@code event.session_not_found}. */
    public SessionState state(Reads reads, SessionId session) {
        return reads.find(sessions, session)
                .orElseThrow(EventError.SESSION_NOT_FOUND::refusal)
                .state();
    }
}

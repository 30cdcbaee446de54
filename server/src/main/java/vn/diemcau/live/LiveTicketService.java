package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.bridge.BridgePointService;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.identity.Actor;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.IdentityError;
import vn.diemcau.identity.LiveTickets;
import vn.diemcau.identity.Role;
import vn.diemcau.participant.ParticipantService;

/** Decides who may listen to a session as what, and states it in a ticket. */
@ApplicationScoped
class LiveTicketService {

    private final LiveTickets tickets;
    private final SessionService sessions;
    private final BridgePointService points;
    private final ParticipantService participants;

    @Inject
    LiveTicketService(
            LiveTickets tickets,
            SessionService sessions,
            BridgePointService points,
            ParticipantService participants) {
        this.tickets = tickets;
        this.sessions = sessions;
        this.points = points;
        this.participants = participants;
    }

    String issue(Caller caller, IssueTicket wanted) {
        return switch (caller) {
            case Caller.SignedIn signedIn -> issue(signedIn, wanted);
            case Caller.Participant participant -> issue(participant, wanted);
            case Caller.Anonymous nobody -> throw IdentityError.NOT_SIGNED_IN.refusal();
        };
    }

    private String issue(Caller.SignedIn caller, IssueTicket wanted) {
        return tickets.issue(
                wanted.sessionId().value(),
                wanted.audience().name(),
                caller.accountId() == null ? Actor.Kind.LINK : Actor.Kind.ACCOUNT,
                caller.actorId(),
                scopePaths(caller, wanted.sessionId(), wanted.audience()),
                caller.loginSessionId());
    }

    /**
     * Refuses those who may not listen as {@code audience}; for hosts the paths of their points.
     */
    private Set<String> scopePaths(
            Caller.SignedIn caller, SessionId session, SubscriberKind audience) {
        switch (audience) {
            case MODERATOR -> sessions.sessionFor(caller, session, Role.MODERATOR);
            case ORGANIZER -> sessions.sessionFor(caller, session, Role.ORGANIZER);
            case STAGE ->
                    sessions.sessionFor(
                            caller, session, Role.STAGE_OPERATOR, Role.MODERATOR, Role.ORGANIZER);
            case HOST -> {
                return ownPaths(caller, session);
            }
            case PARTICIPANT -> throw IdentityError.NOT_ALLOWED.refusal();
        }
        return Set.of();
    }

    private Set<String> ownPaths(Caller.SignedIn caller, SessionId session) {
        Set<String> paths = points.ownPaths(caller, session);
        if (paths.isEmpty()) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        return paths;
    }

    private String issue(Caller.Participant caller, IssueTicket wanted) {
        if (wanted.audience() != SubscriberKind.PARTICIPANT) {
            throw IdentityError.NOT_ALLOWED.refusal();
        }
        UUID participant =
                participants.participantOf(caller, wanted.sessionId()).participantId().value();
        return tickets.issue(
                wanted.sessionId().value(),
                wanted.audience().name(),
                Actor.Kind.PARTICIPANT,
                participant,
                Set.of(),
                caller.loginSessionId());
    }
}

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
import vn.diemcau.event.SessionSummary;
import vn.diemcau.identity.Actor;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.IdentityError;
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
        SessionId session = wanted.sessionId();
        return switch (wanted.audience()) {
            case MODERATOR -> {
                sessions.sessionFor(caller, session, Role.MODERATOR);
                yield ticket(caller, wanted, Set.of());
            }
            case ORGANIZER -> {
                sessions.sessionFor(caller, session, Role.ORGANIZER);
                yield ticket(caller, wanted, Set.of());
            }
            case STAGE -> stageTicket(caller, wanted);
            case HOST -> ticket(caller, wanted, ownPaths(caller, session));
            case PARTICIPANT -> throw IdentityError.NOT_ALLOWED.refusal();
        };
    }

    /** Organizers may watch the stage and leave running it to those whose task that is. */
    private String stageTicket(Caller.SignedIn caller, IssueTicket wanted) {
        SessionSummary session =
                sessions.sessionFor(
                        caller,
                        wanted.sessionId(),
                        Role.STAGE_OPERATOR,
                        Role.MODERATOR,
                        Role.ORGANIZER);
        if (caller.hasForEvent(session.eventId().value(), Role.STAGE_OPERATOR, Role.MODERATOR)) {
            return ticket(caller, wanted, Set.of());
        }
        return tickets.issueToListen(
                wanted.sessionId().value(),
                wanted.audience().name(),
                kind(caller),
                caller.actorId(),
                caller.loginSessionId());
    }

    private String ticket(Caller.SignedIn caller, IssueTicket wanted, Set<String> scopePaths) {
        return tickets.issue(
                wanted.sessionId().value(),
                wanted.audience().name(),
                kind(caller),
                caller.actorId(),
                scopePaths,
                caller.loginSessionId());
    }

    private static Actor.Kind kind(Caller.SignedIn caller) {
        return caller.accountId() == null ? Actor.Kind.LINK : Actor.Kind.ACCOUNT;
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

package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.AccessError;
import vn.diemcau.access.Caller;
import vn.diemcau.access.LoadPasses;
import vn.diemcau.access.Role;
import vn.diemcau.access.Who;
import vn.diemcau.audit.Actor;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.participant.ParticipantService;

/** Decides who may listen to a session as what, and states it in a ticket. */
@ApplicationScoped
class LiveTicketService {

    /** The roles in an event; hosts and technicians have theirs at a point. */
    private static final Map<Role, Who> IN_AN_EVENT =
            Map.of(
                    Role.ORGANIZER, Who.ORGANIZER,
                    Role.MODERATOR, Who.MODERATOR,
                    Role.STAGE_OPERATOR, Who.STAGE_OPERATOR,
                    Role.CHAIR, Who.CHAIR);

    private final LiveTickets tickets;
    private final SessionService sessions;
    private final LiveHosts hosts;
    private final ParticipantService participants;
    private final PointDirectory points;
    private final LoadPasses passes;

    @Inject
    LiveTicketService(
            LiveTickets tickets,
            SessionService sessions,
            LiveHosts hosts,
            ParticipantService participants,
            PointDirectory points,
            LoadPasses passes) {
        this.tickets = tickets;
        this.sessions = sessions;
        this.hosts = hosts;
        this.participants = participants;
        this.points = points;
        this.passes = passes;
    }

    /**
     * @param pass of a rehearsal; with it a participant also stands in for a moderator there
     */
    String issue(Caller caller, IssueTicket wanted, @Nullable String pass) {
        return switch (caller) {
            case Caller.SignedIn signedIn -> issue(signedIn, wanted);
            case Caller.Participant participant -> issue(participant, wanted, pass);
            case Caller.Anonymous nobody -> throw AccessError.NOT_SIGNED_IN.refusal();
        };
    }

    private String issue(Caller.SignedIn caller, IssueTicket wanted) {
        SessionSummary session = session(caller, wanted.sessionId(), wanted.audience());
        return tickets.issue(
                wanted.sessionId(),
                wanted.audience(),
                caller.accountId() == null ? Actor.Kind.LINK : Actor.Kind.ACCOUNT,
                caller.actorId(),
                roles(caller, session),
                caller.loginSessionId());
    }

    /** The session; refuses those who may not listen to it as {@code audience}. */
    private SessionSummary session(
            Caller.SignedIn caller, SessionId session, SubscriberKind audience) {
        return switch (audience) {
            case MODERATOR -> sessions.get(caller, session, Role.MODERATOR);
            case ORGANIZER -> sessions.get(caller, session, Role.ORGANIZER);
            case STAGE ->
                    sessions.get(
                            caller, session, Role.STAGE_OPERATOR, Role.MODERATOR, Role.ORGANIZER);
            case CHAIR -> sessions.get(caller, session, Role.CHAIR);
            case HOST -> {
                if (hosts.paths(caller, session).isEmpty()) {
                    throw EventError.SESSION_NOT_FOUND.refusal();
                }
                yield sessions.get(session);
            }
            case PARTICIPANT -> throw AccessError.NOT_ALLOWED.refusal();
        };
    }

    private Set<Who> roles(Caller.SignedIn caller, SessionSummary session) {
        Set<Who> roles = EnumSet.noneOf(Who.class);
        IN_AN_EVENT.forEach(
                (role, who) -> {
                    if (caller.hasForEvent(session.eventId().value(), role)) {
                        roles.add(who);
                    }
                });
        if (caller.has(Role.HOST) && !points.hostedPaths(caller, session.id()).isEmpty()) {
            roles.add(Who.HOST);
        }
        if (caller.has(Role.TECHNICIAN)
                && !points.lookedAfterPaths(caller, session.id()).isEmpty()) {
            roles.add(Who.TECHNICIAN);
        }
        return roles;
    }

    private String issue(Caller.Participant caller, IssueTicket wanted, @Nullable String pass) {
        Who role =
                switch (wanted.audience()) {
                    case PARTICIPANT -> Who.PARTICIPANT;
                    case MODERATOR -> standIn(wanted.sessionId(), pass);
                    case HOST, STAGE, CHAIR, ORGANIZER -> throw AccessError.NOT_ALLOWED.refusal();
                };
        UUID participant =
                participants.participantOf(caller, wanted.sessionId()).participantId().value();
        return tickets.issue(
                wanted.sessionId(),
                wanted.audience(),
                Actor.Kind.PARTICIPANT,
                participant,
                Set.of(role),
                caller.loginSessionId());
    }

    /** In a rehearsal nobody minds who moderates, and the ticket is good for nothing else. */
    private Who standIn(SessionId session, @Nullable String pass) {
        if (pass == null || passes.findSession(pass).filter(session.value()::equals).isEmpty()) {
            throw AccessError.NOT_ALLOWED.refusal();
        }
        return Who.MODERATOR;
    }
}

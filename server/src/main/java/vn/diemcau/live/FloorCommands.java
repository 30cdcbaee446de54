package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.event.SessionId;
import vn.diemcau.floor.AskFloor;
import vn.diemcau.floor.FloorDesk;
import vn.diemcau.floor.FloorRequester;
import vn.diemcau.floor.FloorService;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.participant.ParticipantId;

/** Does what is said about the floor. */
@ApplicationScoped
class FloorCommands {

    private final FloorService floor;
    private final FloorDesk desk;
    private final PointDirectory points;
    private final LoginSessions signIns;

    @Inject
    FloorCommands(
            FloorService floor, FloorDesk desk, PointDirectory points, LoginSessions signIns) {
        this.floor = floor;
        this.desk = desk;
        this.points = points;
        this.signIns = signIns;
    }

    CompletionStage<?> perform(LiveTicket who, FloorCommand command) {
        SessionId session = who.session();
        return switch (command) {
            case FloorCommand.Ask ask ->
                    floor.ask(
                            session,
                            requester(who, ask.id()),
                            ask.id(),
                            new AskFloor(
                                    ask.topic(), ask.speakerName(), ask.pointId(), ask.note()));
            case FloorCommand.Withdraw withdraw ->
                    floor.withdraw(
                            session,
                            requester(who, withdraw.id()),
                            withdraw.id(),
                            withdraw.requestId());
            case FloorCommand.Step step ->
                    desk.step(
                            session,
                            actor(who, step.id()),
                            step.id(),
                            step.requestId(),
                            step.step(),
                            step.reason());
            case FloorCommand.Move move ->
                    desk.move(
                            session,
                            actor(who, move.id()),
                            move.id(),
                            move.requestId(),
                            move.to(),
                            move.reason());
            case FloorCommand.Unmove unmove ->
                    desk.unmove(session, actor(who, unmove.id()), unmove.id(), unmove.requestId());
        };
    }

    private FloorRequester requester(LiveTicket who, UUID command) {
        return who.actorKind() == Actor.Kind.PARTICIPANT
                ? new FloorRequester.OfParticipant(new ParticipantId(who.actorId()), command)
                : new FloorRequester.OfHost(actor(who, command), hostedPaths(who));
    }

    /** Looked up now: points may have been given to somebody else since the connection opened. */
    private Set<String> hostedPaths(LiveTicket who) {
        return signIns.find(who.loginSessionId())
                .filter(Caller.SignedIn.class::isInstance)
                .map(Caller.SignedIn.class::cast)
                .map(caller -> points.hostedPaths(caller, who.session()))
                .orElse(Set.of());
    }

    private static Actor actor(LiveTicket who, UUID command) {
        return new Actor(who.actorKind(), who.actorId(), command.toString());
    }
}

package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.onair.CannotAir;
import vn.diemcau.onair.OnAirAnswers;
import vn.diemcau.onair.OnAirDesk;
import vn.diemcau.onair.OnAirKeeper;
import vn.diemcau.onair.OnAirOperator;

/** Does what is said about points on air. */
@ApplicationScoped
class OnAirCommands {

    private final OnAirDesk desk;
    private final OnAirAnswers answers;
    private final PointDirectory points;
    private final LoginSessions signIns;

    @Inject
    OnAirCommands(
            OnAirDesk desk, OnAirAnswers answers, PointDirectory points, LoginSessions signIns) {
        this.desk = desk;
        this.answers = answers;
        this.points = points;
        this.signIns = signIns;
    }

    CompletionStage<?> perform(LiveTicket who, OnAirCommand command) {
        return switch (command) {
            case OnAirCommand.Call call ->
                    desk.call(operator(who, call), call.pointId(), call.seconds());
            case OnAirCommand.StandBy standBy ->
                    desk.standBy(operator(who, standBy), standBy.callId(), standBy.seconds());
            case OnAirCommand.Air air -> desk.air(operator(who, air), air.callId(), air.reason());
            case OnAirCommand.Done done -> desk.done(operator(who, done), done.callId());
            case OnAirCommand.Cancel cancel -> desk.cancel(operator(who, cancel), cancel.callId());
            case OnAirCommand.Next next -> desk.next(operator(who, next), next.pointId());
            case OnAirCommand.Acknowledge ready ->
                    answers.acknowledge(keeper(who, ready.id()), ready.callId());
            case OnAirCommand.Refuse refuse ->
                    answers.refuse(
                            keeper(who, refuse.id()),
                            refuse.callId(),
                            CannotAir.said(refuse.reason(), refuse.note()));
        };
    }

    private static OnAirOperator operator(LiveTicket who, OnAirCommand.OfOperator command) {
        return new OnAirOperator(
                who.session(), actor(who, command.id()), command.id(), command.version());
    }

    private OnAirKeeper keeper(LiveTicket who, UUID command) {
        return new OnAirKeeper(who.session(), actor(who, command), keptPaths(who), command);
    }

    /** Looked up now: points may have been given to somebody else since the connection opened. */
    private Set<String> keptPaths(LiveTicket who) {
        return signIns.find(who.loginSessionId())
                .filter(Caller.SignedIn.class::isInstance)
                .map(Caller.SignedIn.class::cast)
                .map(caller -> points.keptPaths(caller, who.session()))
                .orElse(Set.of());
    }

    private static Actor actor(LiveTicket who, UUID command) {
        return new Actor(who.actorKind(), who.actorId(), command.toString());
    }
}

package vn.diemcau.onair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.bridge.PointState;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.event.SessionId;

/**
 * What the operators do: they call a point, tell it when, put it on air and end it, and warn the
 * next. Each names the version of the board that they have seen: two cannot act upon one picture.
 */
@ApplicationScoped
public class OnAirDesk {

    /** Changes a call and says what is kept of it beside the step; null: nothing. */
    private interface Doing {
        @Nullable String on(OnAirCall call, Facts facts);
    }

    private final Channels channels;
    private final OnAirRepository calls;
    private final OnAirSteps steps;
    private final OnAirTelling telling;
    private final PointDirectory points;
    private final AdminUnitService units;
    private final Audit audit;

    @Inject
    OnAirDesk(
            Channels channels,
            OnAirRepository calls,
            OnAirSteps steps,
            OnAirTelling telling,
            PointDirectory points,
            AdminUnitService units,
            Audit audit) {
        this.channels = channels;
        this.calls = calls;
        this.steps = steps;
        this.telling = telling;
        this.points = points;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Calls a point, where none is coming.
     *
     * @param seconds how long it is to be on air; null where nobody can say
     */
    public CompletionStage<BoardView> call(
            OnAirOperator operator, BridgePointId point, @Nullable Integer seconds) {
        if (seconds != null) {
            requireSeconds(seconds, OnAirRules.SHORTEST_ON_AIR, OnAirRules.LONGEST_ON_AIR);
        }
        return command(operator, facts -> call(facts, operator, point, seconds));
    }

    private BoardView call(
            Facts facts, OnAirOperator operator, BridgePointId id, @Nullable Integer seconds) {
        SessionId session = operator.session();
        steps.requireLive(session);
        calls.findComing(session)
                .ifPresent(
                        coming -> {
                            throw OnAirError.SOMEBODY_CALLED.refusal(
                                    Map.of("point", coming.pointName(), "by", coming.calledBy()));
                        });
        OnAirBoard board = seen(operator);
        NamedPoint point = named(session, id);
        if (calls.findOnAir(session).filter(call -> call.point().equals(id)).isPresent()) {
            throw OnAirError.ON_AIR_ALREADY.refusal("point", point.name());
        }
        OnAirCall call =
                new OnAirCall(
                        session,
                        board.nextNumber(),
                        point,
                        seconds,
                        steps.name(operator.actor()),
                        facts.at());
        calls.add(call);
        steps.taken(facts, operator.actor(), call, CallStep.CALL, null);
        if (board.isNext(id)) {
            board.next(null);
        }
        board.changed();
        return telling.changed(facts, board, session, List.of(id));
    }

    /**
     * Tells the point when it will be on air.
     *
     * @param seconds from now, 0 to 600
     */
    public CompletionStage<BoardView> standBy(OnAirOperator operator, OnAirCallId id, int seconds) {
        requireSeconds(seconds, 0, OnAirRules.LONGEST_STANDBY);
        return step(
                operator,
                id,
                CallStep.STANDBY,
                (call, facts) -> {
                    call.standBy(seconds, facts.at());
                    return null;
                });
    }

    /** The point was in the picture for long enough. */
    public CompletionStage<BoardView> done(OnAirOperator operator, OnAirCallId id) {
        return step(
                operator,
                id,
                CallStep.DONE,
                (call, facts) -> {
                    call.done(facts.at());
                    return null;
                });
    }

    /** Takes a call back before the point is on air. */
    public CompletionStage<BoardView> cancel(OnAirOperator operator, OnAirCallId id) {
        return step(
                operator,
                id,
                CallStep.CANCEL,
                (call, facts) -> {
                    call.cancel(facts.at());
                    return null;
                });
    }

    private CompletionStage<BoardView> step(
            OnAirOperator operator, OnAirCallId id, CallStep step, Doing doing) {
        return command(
                operator,
                facts -> {
                    OnAirCall call = steps.get(operator.session(), id);
                    requirePossible(operator, call, step);
                    OnAirBoard board = seen(operator);
                    String note = doing.on(call, facts);
                    steps.taken(facts, operator.actor(), call, step, note);
                    board.changed();
                    return telling.changed(facts, board, call.session(), List.of(call.point()));
                });
    }

    private void requirePossible(OnAirOperator operator, OnAirCall call, CallStep step) {
        call.require(step);
        steps.requireLive(operator.session());
    }

    /**
     * Puts a point on air; the one that is on air has been.
     *
     * @param because why, where the point has not answered; else ignored
     */
    public CompletionStage<BoardView> air(
            OnAirOperator operator, OnAirCallId id, @Nullable String because) {
        String why = CannotAir.line(because);
        return command(operator, facts -> air(facts, operator, id, why));
    }

    private BoardView air(
            Facts facts, OnAirOperator operator, OnAirCallId id, @Nullable String because) {
        OnAirCall call = steps.get(operator.session(), id);
        requirePossible(operator, call, CallStep.AIR);
        OnAirBoard board = seen(operator);
        call.requireMayAir(because);
        List<BridgePointId> touched = new ArrayList<>(List.of(call.point()));
        calls.findOnAir(operator.session())
                .ifPresent(
                        before -> {
                            before.done(facts.at());
                            // The database knows that one is on air at most: this one ends first.
                            steps.taken(facts, operator.actor(), before, CallStep.DONE, null);
                            touched.add(before.point());
                        });
        call.air(because, facts.at());
        steps.taken(facts, operator.actor(), call, CallStep.AIR, call.airedBecause());
        board.changed();
        return telling.changed(facts, board, call.session(), touched);
    }

    /**
     * Says which point will be called then, and warns it.
     *
     * @param id null: none any more
     */
    public CompletionStage<BoardView> next(OnAirOperator operator, @Nullable BridgePointId id) {
        return command(
                operator,
                facts -> {
                    SessionId session = operator.session();
                    steps.requireNotOver(session);
                    OnAirBoard board = seen(operator);
                    NamedPoint next = id == null ? null : named(session, id);
                    List<BridgePointId> touched =
                            Stream.of(board.next(), Optional.ofNullable(next))
                                    .flatMap(Optional::stream)
                                    .map(NamedPoint::id)
                                    .toList();
                    board.next(next);
                    board.changed();
                    calls.flush();
                    audit.record(
                            operator.actor(),
                            "onair.next",
                            "session",
                            session.value(),
                            Map.of("point", next == null ? "" : next.name()));
                    return telling.changed(facts, board, session, touched);
                });
    }

    private CompletionStage<BoardView> command(OnAirOperator operator, Change<BoardView> change) {
        return channels.command(
                operator.session().channel(),
                operator.id(),
                operator.command(),
                BoardView.class,
                change);
    }

    private OnAirBoard seen(OnAirOperator operator) {
        OnAirBoard board = calls.boardForChange(operator.session());
        board.requireSeen(operator.version());
        return board;
    }

    private NamedPoint named(SessionId session, BridgePointId id) {
        PointBrief point =
                points.find(session, id)
                        .filter(found -> found.state() != PointState.RETIRED)
                        .orElseThrow(OnAirError.POINT_UNKNOWN::refusal);
        return new NamedPoint(
                point.id(),
                point.name(),
                Optional.ofNullable(point.provinceId())
                        .flatMap(units::find)
                        .map(AdminUnitView::name)
                        .orElse(null));
    }

    private static void requireSeconds(int seconds, int least, int most) {
        if (seconds < least || seconds > most) {
            throw OnAirError.SECONDS_OUT_OF_RANGE.refusal(Map.of("least", least, "most", most));
        }
    }
}

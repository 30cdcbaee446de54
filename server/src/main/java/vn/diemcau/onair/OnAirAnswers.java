package vn.diemcau.onair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;

/**
 * What a point answers that was called: that it is ready, or why it is not. For whoever keeps
 * neither the point nor one above it there is no such call.
 */
@ApplicationScoped
public class OnAirAnswers {

    private final Channels channels;
    private final OnAirRepository calls;
    private final OnAirSteps steps;
    private final OnAirTelling telling;
    private final PointDirectory points;

    @Inject
    OnAirAnswers(
            Channels channels,
            OnAirRepository calls,
            OnAirSteps steps,
            OnAirTelling telling,
            PointDirectory points) {
        this.channels = channels;
        this.calls = calls;
        this.steps = steps;
        this.telling = telling;
        this.points = points;
    }

    /** The point is ready. */
    public CompletionStage<OwnOnAir> acknowledge(OnAirKeeper keeper, OnAirCallId id) {
        return answer(
                keeper,
                id,
                CallStep.ACKNOWLEDGE,
                null,
                (call, facts) -> call.acknowledge(steps.name(keeper.actor()), facts.at()));
    }

    /** The point cannot be on air, also where it had said that it can. */
    public CompletionStage<OwnOnAir> refuse(OnAirKeeper keeper, OnAirCallId id, CannotAir why) {
        return answer(
                keeper,
                id,
                CallStep.REFUSE,
                why.words(),
                (call, facts) -> call.refuse(why, facts.at()));
    }

    private CompletionStage<OwnOnAir> answer(
            OnAirKeeper keeper,
            OnAirCallId id,
            CallStep step,
            @Nullable String note,
            BiConsumer<OnAirCall, Facts> change) {
        return channels.command(
                keeper.session().channel(),
                keeper.id(),
                keeper.command(),
                OwnOnAir.class,
                facts -> {
                    OnAirCall call = steps.get(keeper.session(), id);
                    PointBrief point =
                            points.findBelow(keeper.session(), call.point(), keeper.paths())
                                    .orElseThrow(OnAirError.NOT_FOUND::refusal);
                    call.require(step);
                    steps.requireLive(keeper.session());
                    change.accept(call, facts);
                    steps.taken(facts, keeper.actor(), call, step, note);
                    OnAirBoard board = calls.boardForChange(keeper.session());
                    telling.changed(facts, board, keeper.session(), List.of(call.point()));
                    return telling.own(board, point);
                });
    }
}

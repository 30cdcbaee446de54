package vn.diemcau.onair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.diemcau.audit.Actor;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.Untold;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionStateChanged;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * Nobody is on air in a session that is over: what was forgotten then is ended by the product. The
 * hint may be lost in a crash, so twice a minute the database is looked at.
 */
@ApplicationScoped
class OnAirCloser implements Recurring {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int LOOK_EVERY = 30;
    private static final Actor PRODUCT = new Actor(Actor.Kind.PRODUCT, null, "on-air-closer");

    private final Channels channels;
    private final OnAirRepository calls;
    private final OnAirSteps steps;
    private final OnAirTelling telling;
    private final Untold<SessionId> waiting;

    @Inject
    OnAirCloser(
            Channels channels,
            OnAirRepository calls,
            OnAirSteps steps,
            OnAirTelling telling,
            Database database) {
        this.channels = channels;
        this.calls = calls;
        this.steps = steps;
        this.telling = telling;
        this.waiting =
                new Untold<>(
                        "points on air", () -> database.read(calls::listForgotten), LOOK_EVERY);
    }

    @Override
    public String name() {
        return "on-air-closer";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    void sessionChanged(@Observes SessionStateChanged changed) {
        waiting.add(changed.session());
    }

    @Override
    public void once(BooleanSupplier stopping) {
        waiting.tellEach(
                session ->
                        channels.submit(
                                session.channel(),
                                facts -> {
                                    end(facts, session);
                                    return true;
                                }));
    }

    private void end(Facts facts, SessionId session) {
        if (!steps.isOver(session)) {
            return;
        }
        OnAirBoard board = calls.board(session);
        List<BridgePointId> touched = new ArrayList<>();
        calls.findComing(session)
                .ifPresent(
                        call -> {
                            call.cancel(facts.at());
                            steps.taken(facts, PRODUCT, call, CallStep.CANCEL, null);
                            touched.add(call.point());
                        });
        calls.findOnAir(session)
                .ifPresent(
                        call -> {
                            call.done(facts.at());
                            steps.taken(facts, PRODUCT, call, CallStep.DONE, null);
                            touched.add(call.point());
                        });
        board.next().map(NamedPoint::id).ifPresent(touched::add);
        if (touched.isEmpty()) {
            return;
        }
        board.next(null);
        board.changed();
        calls.flush();
        telling.changed(facts, board, session, touched);
    }
}

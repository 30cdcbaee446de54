package vn.diemcau.onair;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.HOST;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;

/**
 * Who is told what of points on air: those who run the session the whole board, each point what is
 * its own. Which other point is called no host hears; who is on air they see in the picture.
 */
@ApplicationScoped
class OnAirTelling {

    private static final Audience THOSE_WHO_SEE_THE_BOARD =
            Audience.of(STAGE, MODERATOR, ORGANIZER, CHAIR);

    private final OnAirRepository calls;
    private final PointDirectory points;

    @Inject
    OnAirTelling(OnAirRepository calls, PointDirectory points) {
        this.calls = calls;
        this.points = points;
    }

    /**
     * The board is not what it was.
     *
     * @param touched the points for which something changed
     */
    BoardView changed(
            Facts facts, OnAirBoard board, SessionId session, Collection<BridgePointId> touched) {
        BoardView view = view(board, session);
        facts.tell(THOSE_WHO_SEE_THE_BOARD, new OnAirFact.Changed(view));
        touched.stream()
                .distinct()
                .flatMap(point -> points.find(session, point).stream())
                .forEach(
                        point ->
                                facts.tell(
                                        Audience.of(HOST).onlyAbove(point.path()),
                                        new OnAirFact.Own(own(board, point))));
        return view;
    }

    BoardView view(OnAirBoard board, SessionId session) {
        return new BoardView(
                board.version(),
                calls.findOnAir(session).map(OnAirCall::view).orElse(null),
                calls.findComing(session).map(OnAirCall::view).orElse(null),
                board.next().orElse(null),
                calls.findLast(session).map(OnAirCall::view).orElse(null));
    }

    OwnOnAir own(OnAirBoard board, PointBrief point) {
        return new OwnOnAir(
                point.id(),
                point.name(),
                board.isNext(point.id()),
                calls.findLatest(point.id()).map(OnAirCall::own).orElse(null));
    }
}

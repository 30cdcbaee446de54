package vn.diemcau.onair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** Reads for the screens, each in one snapshot with its revision. */
@ApplicationScoped
class OnAirReader {

    private final Database database;
    private final OnAirRepository calls;
    private final OnAirTelling telling;
    private final SessionService sessions;
    private final PointDirectory points;
    private final Channels channels;

    @Inject
    OnAirReader(
            Database database,
            OnAirRepository calls,
            OnAirTelling telling,
            SessionService sessions,
            PointDirectory points,
            Channels channels) {
        this.database = database;
        this.calls = calls;
        this.telling = telling;
        this.sessions = sessions;
        this.points = points;
        this.channels = channels;
    }

    OnAirPicture picture(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session =
                            sessions.get(
                                    caller,
                                    id,
                                    Role.STAGE_OPERATOR,
                                    Role.MODERATOR,
                                    Role.ORGANIZER,
                                    Role.CHAIR);
                    return new OnAirPicture(
                            channels.revision(id.channel()),
                            session.state(),
                            telling.view(calls.board(id), id));
                });
    }

    Page<PastCall> history(Caller.SignedIn caller, SessionId id, PageRequest wanted) {
        return database.read(
                () -> {
                    sessions.get(caller, id, Role.STAGE_OPERATOR, Role.MODERATOR, Role.ORGANIZER);
                    Page<OnAirCall> page = calls.history(id, wanted);
                    Map<UUID, List<TakenStep>> steps = calls.listSteps(page.items());
                    return page.map(
                            call ->
                                    new PastCall(
                                            call.view(),
                                            steps
                                                    .getOrDefault(call.id().value(), List.of())
                                                    .stream()
                                                    .map(TakenStep::view)
                                                    .toList()));
                });
    }

    PointOnAir ofPoint(Caller.SignedIn caller, BridgePointId id) {
        return database.read(
                () -> {
                    KeptPoint kept = points.getKept(caller, id);
                    return new PointOnAir(
                            channels.revision(kept.session().channel()),
                            sessions.get(kept.session()).state(),
                            telling.own(calls.board(kept.session()), kept.point()));
                });
    }
}

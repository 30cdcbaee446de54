package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionRemoving;
import vn.diemcau.event.SessionService;

/** Planning lines: those of a session by its organizers, a point's own by those who keep it. */
@ApplicationScoped
public class LineService {

    private final Channels channels;
    private final LineRepository lines;
    private final LineTeller teller;
    private final PointDirectory points;
    private final SessionService sessions;
    private final VideoSettings settings;
    private final Audit audit;

    @Inject
    LineService(
            Channels channels,
            LineRepository lines,
            LineTeller teller,
            PointDirectory points,
            SessionService sessions,
            VideoSettings settings,
            Audit audit) {
        this.channels = channels;
        this.lines = lines;
        this.teller = teller;
        this.points = points;
        this.sessions = sessions;
        this.settings = settings;
        this.audit = audit;
    }

    void change(Caller.SignedIn caller, SessionId session, SaveLines written) {
        sessions.get(caller, session, Role.ORGANIZER);
        change(session, null, null, written);
    }

    void change(Caller.SignedIn caller, BridgePointId id, SaveLines written) {
        KeptPoint kept = points.getKept(caller, id);
        change(kept.session(), id, kept.point().path(), written);
    }

    /** Plans a session's lines on nobody's behalf but the product's; for loaders. */
    public void plan(SessionId session, SaveLines written) {
        change(session, null, null, written);
    }

    private void change(
            SessionId session,
            @Nullable BridgePointId point,
            @Nullable String path,
            SaveLines written) {
        requireServers(written);
        Actor actor = audit.actor();
        channels.submit(
                session.channel(),
                facts -> {
                    if (!sessions.get(session).eventState().isEditable()) {
                        throw VideoError.EVENT_ENDED.refusal();
                    }
                    lines.list(session, point).require(written);
                    LineList list = lines.listForChange(session, point);
                    list.change(written, lines.linesInUse(session));
                    lines.flush();
                    UUID subject = point == null ? session.value() : point.value();
                    audit.record(
                            actor,
                            "video.lines_changed",
                            point == null ? "session" : "bridge_point",
                            subject,
                            Map.of("lines", list.lines().stream().map(Line::brief).toList()));
                    teller.changed(facts, point, path);
                    return list.version();
                });
    }

    private void requireServers(SaveLines written) {
        for (SaveLine line : written.lines()) {
            if (line.kind().isOnServer()) {
                settings.get(line.server(), line.kind());
            }
        }
    }

    void sessionGoes(@Observes SessionRemoving removing) {
        lines.removeMoves(removing.session());
    }
}

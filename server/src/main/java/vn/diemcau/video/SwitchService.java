package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.directory.AdminUnitService;
import vn.diemcau.directory.AdminUnitView;
import vn.diemcau.directory.DirectoryError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.kernel.Text;

/**
 * Moving a session, a province or a point to another line. Whoever moves says from which line:
 * where two do it at once, or one does it twice, people are moved one step and not two.
 */
@ApplicationScoped
public class SwitchService {

    private final Channels channels;
    private final LineRepository lines;
    private final LineReader reader;
    private final LineTeller teller;
    private final PointDirectory points;
    private final SessionService sessions;
    private final AdminUnitService units;
    private final Audit audit;

    @Inject
    SwitchService(
            Channels channels,
            LineRepository lines,
            LineReader reader,
            LineTeller teller,
            PointDirectory points,
            SessionService sessions,
            AdminUnitService units,
            Audit audit) {
        this.channels = channels;
        this.lines = lines;
        this.reader = reader;
        this.teller = teller;
        this.points = points;
        this.sessions = sessions;
        this.units = units;
        this.audit = audit;
    }

    /** Moves the session, or one province of it. */
    void move(Caller.SignedIn caller, SessionId session, SwitchLine written) {
        reader.run(caller, session);
        move(province(session, written), caller.name(), written);
    }

    /** Moves one point. */
    void move(Caller.SignedIn caller, BridgePointId id, SwitchLine written) {
        KeptPoint kept = points.getKept(caller, id);
        move(Whom.of(kept.session(), kept.point()), caller.name(), written);
    }

    private Whom province(SessionId session, SwitchLine written) {
        if (written.provinceId() == null) {
            return Whom.everybody(session);
        }
        AdminUnitView province =
                units.find(written.provinceId())
                        .filter(known -> !points.listTops(session, known.id()).isEmpty())
                        .orElseThrow(DirectoryError.PROVINCE_UNKNOWN::refusal);
        return Whom.of(session, province);
    }

    private void move(Whom whom, String by, SwitchLine written) {
        Actor actor = audit.actor();
        channels.submit(whom.session().channel(), facts -> moved(facts, actor, whom, by, written));
    }

    private boolean moved(Facts facts, Actor actor, Whom whom, String by, SwitchLine written) {
        if (!sessions.get(whom.session()).eventState().isEditable()) {
            throw VideoError.EVENT_ENDED.refusal();
        }
        KnownLines known = reader.known(whom);
        Line to = known.get(written.to());
        Line current = known.current();
        boolean everybody = written.everybody() && whom.scope() != SwitchScope.POINT;
        if (isOn(to, current) && !everybody) {
            // Somebody was quicker, or the same person pressed twice: what they want is so.
            return false;
        }
        if (!Objects.equals(written.from(), current == null ? null : current.id())
                && !isOn(to, current)) {
            throw VideoError.SWITCHED_MEANWHILE.refusal(
                    "line", current == null ? "" : current.name());
        }
        Moved moved =
                new Moved(
                        whom,
                        current == null ? null : current.brief(),
                        to.brief(),
                        everybody,
                        Text.lineOrNull(written.reason()),
                        by,
                        facts.at());
        keep(moved, isOn(to, known.inherited()));
        audit(actor, moved);
        teller.moved(facts, moved);
        return true;
    }

    private static boolean isOn(Line line, @Nullable Line current) {
        return current != null && current.id().equals(line.id());
    }

    /**
     * @param follows whether that is where they would be anyway: then they go along again wherever
     *     those move to whom they belong
     */
    private void keep(Moved moved, boolean follows) {
        if (moved.everybody()) {
            lines.removeWithin(moved.whom());
        }
        Optional<Choice> before = lines.find(moved.whom());
        if (follows) {
            before.ifPresent(lines::remove);
        } else {
            before.ifPresentOrElse(
                    choice -> choice.move(moved), () -> lines.add(new Choice(moved)));
        }
        lines.add(new SwitchStep(moved));
        lines.flush();
    }

    private void audit(Actor actor, Moved moved) {
        Map<String, Object> details = new HashMap<>();
        details.put("scope", moved.whom().scope());
        details.put("name", moved.whom().name());
        details.put("to", moved.to());
        if (moved.from() != null) {
            details.put("from", moved.from());
        }
        if (moved.reason() != null) {
            details.put("reason", moved.reason());
        }
        audit.record(actor, "video.switched", "session", moved.whom().session().value(), details);
    }
}

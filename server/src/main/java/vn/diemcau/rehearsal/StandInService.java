package vn.diemcau.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointService;
import vn.diemcau.bridge.PointBrief;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Text;
import vn.diemcau.kernel.Token;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PublicUrl;

/** Who fills a rehearsal: programs that show its pass. */
@ApplicationScoped
class StandInService {

    /** Of a link's label. */
    private static final int LONGEST_LABEL = 300;

    private final Database database;
    private final RehearsalRepository rehearsals;
    private final SessionService sessions;
    private final BridgePointService points;
    private final PointDirectory directory;
    private final Links links;
    private final Audit audit;
    private final Clock clock;
    private final PublicUrl publicUrl;

    @Inject
    StandInService(
            Database database,
            RehearsalRepository rehearsals,
            SessionService sessions,
            BridgePointService points,
            PointDirectory directory,
            Links links,
            Audit audit,
            Clock clock,
            PublicUrl publicUrl) {
        this.database = database;
        this.rehearsals = rehearsals;
        this.sessions = sessions;
        this.points = points;
        this.directory = directory;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    Rehearsed get(@Nullable String pass) {
        return database.read(
                () -> {
                    SessionSummary session = sessions.get(rehearsal(pass).session());
                    return new Rehearsed(
                            session.id(),
                            session.joinCode(),
                            session.eventTitle(),
                            session.title(),
                            session.state(),
                            points.count(session.id()),
                            clock.instant(),
                            publicUrl.origin());
                });
    }

    /**
     * Lets a program in as the host of each of some points, until the pass ends or another one is
     * issued.
     */
    List<StandInHost> letHostsIn(@Nullable String pass, WantedHosts wanted) {
        return database.write(
                () -> {
                    Rehearsal rehearsal = rehearsal(pass);
                    SessionId session = rehearsal.session();
                    List<PointBrief> found = directory.list(session, wanted.hosts());
                    audit.record(
                            "rehearsal.hosts_let_in",
                            "session",
                            session.value(),
                            Map.of("hosts", found.size()));
                    return found.stream()
                            .map(point -> host(rehearsal, point, wanted.label()))
                            .toList();
                });
    }

    private StandInHost host(Rehearsal rehearsal, PointBrief point, String label) {
        String shown = label + ": " + point.name();
        String token =
                links.issue(
                        LinkPurpose.STAND_IN_HOST,
                        rehearsal.session().value(),
                        Text.shortened(shown, LONGEST_LABEL),
                        List.of(new Grant(Role.HOST, ScopeKind.BRIDGE_POINT, point.id().value())),
                        rehearsal.passUntil());
        return new StandInHost(point.id(), point.name(), token);
    }

    /** Read afresh: what is given here lasts longer than the moment. */
    private Rehearsal rehearsal(@Nullable String pass) {
        if (pass == null) {
            throw RehearsalError.PASS_ENDED.refusal();
        }
        return rehearsals
                .findByPass(new Token(pass), clock.instant())
                .filter(rehearsal -> sessions.get(rehearsal.session()).rehearsal())
                .orElseThrow(RehearsalError.PASS_ENDED::refusal);
    }
}

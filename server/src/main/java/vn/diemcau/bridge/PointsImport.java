package vn.diemcau.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.EventError;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.importing.ImportField;
import vn.diemcau.importing.ImportRow;
import vn.diemcau.importing.ImportTarget;
import vn.diemcau.importing.Judgement;
import vn.diemcau.importing.TakenRow;
import vn.diemcau.platform.Database;

/**
 * The points of a session from a list: organizers bring all of the tree, hosts what stands below
 * their own points. All rows are of one kin, as any may stand below any other.
 */
@ApplicationScoped
class PointsImport implements ImportTarget {

    private static final String ONE_TREE = "points";

    private final Database database;
    private final BridgePointRepository points;
    private final PointAccess access;
    private final PointTree tree;
    private final ListedChanges changes;
    private final PointChannel channel;
    private final SessionService sessions;
    private final Audit audit;

    @Inject
    PointsImport(
            Database database,
            BridgePointRepository points,
            PointAccess access,
            PointTree tree,
            ListedChanges changes,
            PointChannel channel,
            SessionService sessions,
            Audit audit) {
        this.database = database;
        this.points = points;
        this.access = access;
        this.tree = tree;
        this.changes = changes;
        this.channel = channel;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "bridge-points";
    }

    @Override
    public String fileName() {
        return "diem-cau";
    }

    @Override
    public List<ImportField> fields() {
        return WrittenPoint.FIELDS;
    }

    @Override
    public void admit(Caller.SignedIn caller, @Nullable UUID subject) {
        SessionId session = session(subject);
        database.read(
                () -> {
                    sessions.get(session);
                    if (!access.changedBy(caller).coversSession(session.value())
                            && access.pathsOf(caller, session, Role.HOST).isEmpty()) {
                        throw EventError.SESSION_NOT_FOUND.refusal();
                    }
                    channel.requireRunning(session);
                    return true;
                });
    }

    @Override
    public String kin(ImportRow row) {
        return ONE_TREE;
    }

    @Override
    public List<Judgement> judge(
            Caller.SignedIn caller, @Nullable UUID subject, List<ImportRow> rows) {
        return judging(caller, session(subject), rows).judge();
    }

    private PointRowJudge judging(Caller.SignedIn caller, SessionId session, List<ImportRow> rows) {
        PointScope scope = access.changedBy(caller);
        boolean whole = scope.coversSession(session.value());
        List<PlacedPoint> within = points.listPlaced(session, scope);
        List<String> codes =
                rows.stream()
                        .map(row -> row.field(WrittenPoint.CODE))
                        .filter(code -> !code.isEmpty())
                        .toList();
        Set<String> others = whole ? Set.of() : points.listTakenCodes(session, codes);
        if (!whole) {
            within.forEach(point -> others.remove(point.code()));
        }
        return new PointRowJudge(
                new ExistingPoints(
                        within,
                        whole,
                        List.copyOf(caller.scopes(ScopeKind.BRIDGE_POINT, Role.HOST)),
                        others),
                rows);
    }

    @Override
    public Runnable locking(@Nullable UUID subject) {
        return channel.locking(session(subject));
    }

    @Override
    public void apply(Caller.SignedIn caller, @Nullable UUID subject, List<TakenRow> rows) {
        SessionId session = session(subject);
        PointRowJudge judged = judging(caller, session, rows.stream().map(TakenRow::row).toList());
        Map<Integer, UUID> known =
                rows.stream()
                        .filter(row -> row.existing() != null)
                        .collect(Collectors.toMap(row -> row.row().number(), TakenRow::existing));
        Author by = new Author(audit.actor(), caller.name());
        channel.within(
                session,
                facts -> {
                    channel.requireRunning(session);
                    make(facts, by, session, access.changedBy(caller), judged, known);
                    changes.apply(
                            facts,
                            by,
                            session,
                            judged.rows().stream()
                                    .filter(row -> known.containsKey(row.number()))
                                    .collect(
                                            Collectors.toMap(
                                                    row -> known.get(row.number()), row -> row)));
                    return true;
                });
    }

    /** From the top down: a point is made when the one above it stands. */
    private void make(
            Facts facts,
            Author by,
            SessionId session,
            PointScope scope,
            PointRowJudge judged,
            Map<Integer, UUID> known) {
        Map<Integer, BridgePointId> made = new HashMap<>();
        known.forEach((number, id) -> made.put(number, new BridgePointId(id)));
        List<WrittenPoint> waiting =
                judged.rows().stream().filter(row -> !known.containsKey(row.number())).toList();
        while (!waiting.isEmpty()) {
            List<WrittenPoint> ready = new ArrayList<>();
            List<WrittenPoint> later = new ArrayList<>();
            for (WrittenPoint row : waiting) {
                WrittenPoint parent = judged.placeOf(row).row();
                (parent == null || made.containsKey(parent.number()) ? ready : later).add(row);
            }
            if (ready.isEmpty()) {
                // The row above was left out by hand.
                throw BridgeError.PARENT_LEFT_OUT.refusal("name", later.getFirst().name());
            }
            List<BridgePointId> ids =
                    tree.made(
                            facts,
                            by,
                            session,
                            scope,
                            ready.stream()
                                    .map(
                                            row ->
                                                    PointTexts.made(
                                                            row,
                                                            judged.levelOf(row),
                                                            parent(judged.placeOf(row), made)))
                                    .toList());
            for (int at = 0; at < ids.size(); at++) {
                made.put(ready.get(at).number(), ids.get(at));
            }
            waiting = later;
        }
    }

    private static @Nullable BridgePointId parent(
            PointRowJudge.Place place, Map<Integer, BridgePointId> made) {
        if (place.point() != null) {
            return new BridgePointId(place.point().id());
        }
        return place.row() == null ? null : made.get(place.row().number());
    }

    private static SessionId session(@Nullable UUID subject) {
        if (subject == null) {
            throw EventError.SESSION_NOT_FOUND.refusal();
        }
        return new SessionId(subject);
    }
}

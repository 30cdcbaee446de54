package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.KeptPoint;
import vn.diemcau.bridge.PointDirectory;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.bridge.PointPath;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** Reads for the screens, each in one snapshot with its revision. */
@ApplicationScoped
class AttendanceReader {

    private final Database database;
    private final AttendanceAccess access;
    private final AttendanceRepository points;
    private final FiguresRepository figures;
    private final SessionService sessions;
    private final PointDirectory directory;
    private final Channels channels;

    @Inject
    AttendanceReader(
            Database database,
            AttendanceAccess access,
            AttendanceRepository points,
            FiguresRepository figures,
            SessionService sessions,
            PointDirectory directory,
            Channels channels) {
        this.database = database;
        this.access = access;
        this.points = points;
        this.figures = figures;
        this.sessions = sessions;
        this.directory = directory;
        this.channels = channels;
    }

    AttendancePage page(
            Caller.SignedIn caller,
            SessionId session,
            @Nullable BridgePointId parent,
            AttendanceFilter filter,
            PageRequest wanted) {
        return database.read(
                () -> {
                    AttendanceScope scope = access.scope(caller, session, parent);
                    Page<PointRow> page = points.page(scope, filter, wanted);
                    return AttendancePage.of(
                            rows(scope, page), above(scope), channels.revision(session.channel()));
                });
    }

    AttendanceTotals totals(
            Caller.SignedIn caller, SessionId session, @Nullable BridgePointId parent) {
        return database.read(
                () -> {
                    AttendanceScope scope = access.scope(caller, session, parent);
                    List<LevelFigures> levels = new ArrayList<>();
                    figures.byLevel(scope)
                            .forEach((level, found) -> levels.add(new LevelFigures(level, found)));
                    return new AttendanceTotals(
                            levels,
                            levels.stream()
                                    .map(LevelFigures::figures)
                                    .reduce(BranchFigures.NONE, BranchFigures::plus),
                            scope.organizer() && parent == null ? figures.unplaced(scope) : null,
                            mayRemind(session),
                            channels.revision(session.channel()));
                });
    }

    /** For those who keep the point. */
    PointAttendance ofPoint(Caller.SignedIn caller, BridgePointId id) {
        return database.read(
                () -> {
                    KeptPoint kept = directory.getKept(caller, id);
                    PointRow row = points.find(id).orElseThrow();
                    LastCount counted = row.counted();
                    LastReminder reminded = row.reminded();
                    boolean since =
                            reminded != null
                                    && (counted == null || counted.at().isBefore(reminded.at()));
                    return new PointAttendance(
                            counted,
                            since ? reminded : null,
                            channels.revision(kept.session().channel()));
                });
    }

    private boolean mayRemind(SessionId session) {
        return sessions.get(session).eventState().isEditable();
    }

    private Page<AttendanceRow> rows(AttendanceScope scope, Page<PointRow> page) {
        boolean mayRemind = mayRemind(scope.session());
        Map<UUID, DelegateFigures> delegates =
                figures.at(page.items().stream().map(PointRow::id).toList());
        Map<String, BranchFigures> below = below(scope, page.items());
        Map<UUID, NamedPlace> names =
                points.listNames(
                        scope,
                        page.items().stream()
                                .flatMap(row -> PointPath.idsAbove(row.path()).stream())
                                .collect(Collectors.toSet()));
        return page.map(
                row -> {
                    DelegateFigures sitting =
                            delegates.getOrDefault(row.id(), DelegateFigures.NONE);
                    LastCount counted = row.counted();
                    return new AttendanceRow(
                            new BridgePointId(row.id()),
                            row.level(),
                            row.name(),
                            placed(row.path(), names),
                            row.capacity(),
                            counted,
                            row.reminded(),
                            row.answered(),
                            sitting,
                            Difference.of(counted, row.capacity(), row.answered(), sitting),
                            row.level() == PointLevel.MAIN
                                    ? null
                                    : below.getOrDefault(row.path(), BranchFigures.NONE),
                            mayRemind && counted == null && scope.coversFromAbove(row.path()));
                });
    }

    /** Points that begin equally deep are summed up together: few passes for any page. */
    private Map<String, BranchFigures> below(AttendanceScope scope, List<PointRow> rows) {
        Set<Integer> lengths = new HashSet<>();
        for (PointRow row : rows) {
            if (row.level() != PointLevel.MAIN && row.level().mayHavePointsBelow()) {
                lengths.add(row.path().length());
            }
        }
        Map<String, BranchFigures> below = new HashMap<>();
        lengths.forEach(length -> below.putAll(figures.below(scope, length)));
        return below;
    }

    private List<NamedPlace> above(AttendanceScope scope) {
        if (scope.parent() == null) {
            return List.of();
        }
        List<UUID> ids = new ArrayList<>(PointPath.idsAbove(scope.parent().path()));
        ids.add(scope.parent().id().value());
        Map<UUID, NamedPlace> names = points.listNames(scope, ids);
        return ids.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    private static List<NamedPlace> placed(String path, Map<UUID, NamedPlace> names) {
        return PointPath.idsAbove(path).stream().map(names::get).filter(Objects::nonNull).toList();
    }
}

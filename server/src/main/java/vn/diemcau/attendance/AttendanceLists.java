package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PassingFile;

/**
 * The whole attendance to take away. Rows are read in portions and written as they come, so that
 * 35,000 points need no more memory than a thousand.
 */
@ApplicationScoped
class AttendanceLists {

    private static final int PORTION = 1_000;

    private final Database database;
    private final AttendanceAccess access;
    private final AttendanceRepository points;
    private final AbsenceRepository absences;
    private final FiguresRepository figures;
    private final SessionService sessions;
    private final Clock clock;

    @Inject
    AttendanceLists(
            Database database,
            AttendanceAccess access,
            AttendanceRepository points,
            AbsenceRepository absences,
            FiguresRepository figures,
            SessionService sessions,
            Clock clock) {
        this.database = database;
        this.access = access;
        this.points = points;
        this.absences = absences;
        this.figures = figures;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The workbook, complete when this returns. */
    PassingFile workbook(Caller.SignedIn caller, SessionId id, @Nullable BridgePointId parent) {
        return database.read(
                () -> {
                    AttendanceScope scope = access.scope(caller, id, parent);
                    SessionSummary session = sessions.get(id);
                    return PassingFile.of(
                            out -> {
                                try (AttendanceWorkbook workbook =
                                        AttendanceWorkbook.to(out, session, clock.instant())) {
                                    writePoints(workbook, scope);
                                    writeAbsences(workbook, scope);
                                }
                            });
                });
    }

    private void writePoints(AttendanceWorkbook workbook, AttendanceScope scope) {
        Map<Integer, Map<String, BranchFigures>> below = new HashMap<>();
        workbook.beginPoints();
        String last = null;
        List<PointRow> portion;
        do {
            portion = points.listAfter(scope, last, PORTION);
            Map<UUID, DelegateFigures> delegates =
                    figures.at(portion.stream().map(PointRow::id).toList());
            for (PointRow row : portion) {
                BranchFigures branch =
                        row.level().mayHavePointsBelow()
                                ? below.computeIfAbsent(
                                                row.path().length(),
                                                length -> figures.below(scope, length))
                                        .getOrDefault(row.path(), BranchFigures.NONE)
                                : BranchFigures.NONE;
                workbook.point(row, delegates.getOrDefault(row.id(), DelegateFigures.NONE), branch);
                last = row.path();
            }
        } while (portion.size() == PORTION);
    }

    private void writeAbsences(AttendanceWorkbook workbook, AttendanceScope scope) {
        workbook.beginAbsences();
        AbsentRow last = null;
        List<AbsentRow> portion;
        do {
            portion = absences.listAfter(scope, last, PORTION);
            for (AbsentRow row : portion) {
                workbook.absent(row);
                last = row;
            }
        } while (portion.size() == PORTION);
    }
}

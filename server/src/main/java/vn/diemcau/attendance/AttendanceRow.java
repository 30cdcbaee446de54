package vn.diemcau.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.checkin.Answered;

/**
 * A point, who is there, and who is on all levels below it.
 *
 * @param above the points above that the caller sees, from the top
 * @param counted null: it has not reported
 * @param answered what the point itself answered to the invitation
 * @param delegates those who sit at this point
 * @param below without the point itself; null for the main room, whose branch is the session
 */
public record AttendanceRow(
        BridgePointId id,
        PointLevel level,
        String name,
        List<NamedPlace> above,
        @Nullable Integer capacity,
        @Nullable LastCount counted,
        @Nullable LastReminder reminded,
        Answered answered,
        DelegateFigures delegates,
        List<Difference> differences,
        @Nullable BranchFigures below,
        boolean mayRemind) {}

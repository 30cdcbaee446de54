package vn.diemcau.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is together, of the session or of a branch.
 *
 * @param levels from the main room down; only those that have points
 * @param unplaced delegates of whom no point was said: they sit in the main room, or nobody said
 *     where. Null for hosts and for branches
 * @param mayRemind whether there may be reminders at all
 * @param revision the facts up to it are in this
 */
public record AttendanceTotals(
        List<LevelFigures> levels,
        BranchFigures all,
        @Nullable DelegateFigures unplaced,
        boolean mayRemind,
        long revision) {}

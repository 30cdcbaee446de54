package vn.diemcau.bridge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitView;

/**
 * How ready a session's points are.
 *
 * @param totals of all points that the caller sees, by state
 * @param provinces by state too; one row is for points that belong to no province
 * @param revision the channel's, up to which these counts hold its facts
 */
public record PointSummary(
        Map<PointState, Long> totals, List<ByProvince> provinces, long revision) {

    /** The counts of one province. */
    public record ByProvince(@Nullable AdminUnitView province, Map<PointState, Long> states) {}
}

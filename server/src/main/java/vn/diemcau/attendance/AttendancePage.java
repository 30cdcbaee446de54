package vn.diemcau.attendance;

import java.util.List;
import vn.diemcau.kernel.Page;

/**
 * One page of points.
 *
 * @param above from the top that the caller sees down to the point below which was looked
 * @param revision the facts up to it are in this
 */
public record AttendancePage(
        List<AttendanceRow> items,
        long total,
        int page,
        int size,
        List<NamedPlace> above,
        long revision) {

    static AttendancePage of(Page<AttendanceRow> page, List<NamedPlace> above, long revision) {
        return new AttendancePage(
                page.items(), page.total(), page.page(), page.size(), above, revision);
    }
}

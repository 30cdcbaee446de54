package vn.diemcau.alert;

import java.util.List;
import vn.diemcau.kernel.Page;

/**
 * One page of alerts.
 *
 * @param counts of all that stand, by rule; only rules that have any
 * @param revision the facts up to it are in this
 */
public record AlertPage(
        List<AlertView> items,
        long total,
        int page,
        int size,
        List<AlertCount> counts,
        long revision) {

    static AlertPage of(Page<AlertView> page, List<AlertCount> counts, long revision) {
        return new AlertPage(
                page.items(), page.total(), page.page(), page.size(), counts, revision);
    }
}

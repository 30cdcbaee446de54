package vn.diemcau.bridge;

import java.util.List;
import vn.diemcau.kernel.Page;

/**
 * A page of points.
 *
 * @param revision the channel's, up to which these rows hold its facts
 */
public record PointPage(List<ListedPoint> items, long total, int page, int size, long revision) {

    static PointPage of(Page<ListedPoint> page, long revision) {
        return new PointPage(page.items(), page.total(), page.page(), page.size(), revision);
    }
}

package vn.diemcau.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.AdminUnitId;

/**
 * How the floor was shared among the provinces so far.
 *
 * @param revision the facts up to this one are in it
 */
public record FloorTimes(long revision, List<ByProvince> items) {

    /**
     * @param provinceId null for points in no province, all of them together
     * @param seconds how long its speakers spoke, those who have ended
     */
    public record ByProvince(
            @Nullable AdminUnitId provinceId,
            @Nullable String provinceName,
            int turns,
            long seconds,
            long waiting) {}
}

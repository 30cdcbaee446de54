package vn.diemcau.attendance;

import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;

/**
 * What is asked of the points below one. Without any of it those directly below are listed, else
 * those of all levels.
 */
record AttendanceFilter(
        @Nullable AttendanceState state, @Nullable PointLevel level, @Nullable String searched) {

    static final AttendanceFilter NONE = new AttendanceFilter(null, null, null);

    boolean isDeep() {
        return state != null || level != null || (searched != null && !searched.isBlank());
    }
}

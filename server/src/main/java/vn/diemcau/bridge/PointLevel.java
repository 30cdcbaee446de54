package vn.diemcau.bridge;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a point stands in the tree of a session. */
public enum PointLevel {
    /** The room at the ministry. */
    MAIN,
    PROVINCE,
    DISTRICT,
    SCHOOL,
    UNIVERSITY;

    /**
     * Whether a point of this level may stand directly below one of {@code parent}; null is the
     * top.
     */
    boolean mayStandBelow(@Nullable PointLevel parent) {
        return switch (this) {
            case MAIN -> parent == null;
            case PROVINCE, UNIVERSITY -> parent == null || parent == MAIN;
            case DISTRICT -> parent == PROVINCE;
            case SCHOOL -> parent == PROVINCE || parent == DISTRICT;
        };
    }

    /** Whether there is any level that stands below this one. */
    boolean mayHavePointsBelow() {
        return Arrays.stream(values()).anyMatch(level -> level.mayStandBelow(this));
    }
}

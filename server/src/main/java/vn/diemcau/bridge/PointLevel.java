package vn.diemcau.bridge;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a point stands in the tree of a session. */
public enum PointLevel {
    /** The room at the ministry. */
    MAIN,
    PROVINCE,
    /** Until 30 June 2025: since then there are communes alone (Luật 72/2025/QH15). */
    DISTRICT,
    COMMUNE,
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
            case COMMUNE -> parent == PROVINCE || parent == DISTRICT;
            case SCHOOL -> parent == PROVINCE || parent == DISTRICT || parent == COMMUNE;
        };
    }

    /** Whether there is any level that stands below this one. */
    public boolean mayHavePointsBelow() {
        return Arrays.stream(values()).anyMatch(level -> level.mayStandBelow(this));
    }
}

package vn.diemcau.linetest;

/** How well a point will be seen and heard; from the best to the worst. */
public enum LineVerdict {
    GOOD,
    /** It will do; there is something to better. */
    FAIR,
    /** It will not do for a meeting. */
    BAD;

    LineVerdict worse(LineVerdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package vn.diemcau.poll;

/** How a poll is answered. */
public enum PollKind {
    /** One of the options. */
    SINGLE,
    /** Some of the options, up to a number. */
    MULTIPLE,
    /** A number between two ends that have a meaning. */
    SCALE,
    /** A few short words of one's own. */
    WORDS;

    boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE;
    }
}

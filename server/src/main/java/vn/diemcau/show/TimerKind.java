package vn.diemcau.show;

/** To what a timer counts down. */
public enum TimerKind {
    /** The end of a length of time; can be paused. */
    DURATION,
    /** A time of day; time cannot be paused. */
    UNTIL
}

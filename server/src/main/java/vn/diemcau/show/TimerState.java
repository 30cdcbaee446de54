package vn.diemcau.show;

/** What the timer does. */
public enum TimerState {
    /** None is set. */
    NONE,
    /** Set, and not started yet. */
    READY,
    RUNNING,
    PAUSED
}

package vn.diemcau.linetest;

/** What became of trying a camera, a microphone or a speaker. */
public enum DeviceOutcome {
    WORKS,
    /** It is there, but gives or takes nothing; or somebody saw or heard nothing. */
    FAILS,
    /** None was found. */
    MISSING,
    /** The browser was not allowed to use it, so nobody knows. */
    REFUSED,
    /** Skipped, for instance where the room has its own conferencing equipment. */
    NOT_TRIED
}

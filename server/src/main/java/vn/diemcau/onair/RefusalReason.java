package vn.diemcau.onair;

/** Why a point cannot be on air. */
public enum RefusalReason {
    LINE_DOWN,
    NO_PICTURE,
    NO_SOUND,
    SPEAKER_ABSENT,
    NOT_PREPARED,
    /** Said in words. */
    OTHER
}

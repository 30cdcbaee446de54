package vn.diemcau.checkin;

/** Which list is printed. */
public enum PaperKind {
    /** Everybody who is named, with a box to tick. */
    TO_TICK,
    /** Who was let in, when and where; after that the walk-ins. */
    WHO_CAME
}

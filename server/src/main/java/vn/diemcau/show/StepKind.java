package vn.diemcau.show;

/** The steps of a run of show; each can be taken back as long as it is the last. */
public enum StepKind {
    /** The item runs from now on; the one that ran has ended. */
    START,
    /** The item has ended and none runs. */
    FINISH,
    /** The item is left out. */
    CUT,
    /** The item is not left out after all. */
    RESTORE,
    /** The item gets other minutes than the agenda gives it. */
    ALLOT
}

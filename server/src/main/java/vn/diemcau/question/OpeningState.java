package vn.diemcau.question;

/** What became of somebody's wish to know who asked a hidden question. */
public enum OpeningState {
    /** A second person has to confirm it. */
    WAITING,
    CONFIRMED,
    WITHDRAWN,
    /** Nobody confirmed it in time. */
    EXPIRED
}

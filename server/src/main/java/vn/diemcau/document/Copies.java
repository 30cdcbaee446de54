package vn.diemcau.document;

/** How many documents come of one text. */
public enum Copies {
    /** One, with one number, for all. */
    ONE,
    /** One for each recipient, each with its own number. */
    EACH
}

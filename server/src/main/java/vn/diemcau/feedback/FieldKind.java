package vn.diemcau.feedback;

/** How a field is answered. */
public enum FieldKind {
    /** One of five, from 1 (worst) to 5 (best). */
    SCALE,
    /** One of the field's options, named by its place from 0. */
    CHOICE,
    /** Words of one's own. */
    TEXT
}

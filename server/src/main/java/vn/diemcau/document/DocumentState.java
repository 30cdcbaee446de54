package vn.diemcau.document;

/** The life of a document. A number, once given, stays in the register. */
public enum DocumentState {
    DRAFT,
    /** The copies are being issued one after the other. */
    ISSUING,
    ISSUED,
    VOIDED
}

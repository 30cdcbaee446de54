package vn.diemcau.feedback;

/** A form is written, then answered, then done; there is no way back. */
enum FeedbackFormState {
    DRAFT,
    OPEN,
    CLOSED
}

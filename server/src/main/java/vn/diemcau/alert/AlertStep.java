package vn.diemcau.alert;

/** What happens to an alert, as its time line has it. */
public enum AlertStep {
    OPENED,
    TAKEN,
    RELEASED,
    /** Somebody wrote down what was done. */
    NOTED,
    CLOSED
}

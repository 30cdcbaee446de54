package vn.diemcau.show;

/** The screens in front of the hall that messages are for. */
public enum StageRole {
    CHAIR,
    /** Who leads through the programme. */
    MC,
    /** Who runs the screens. */
    OPERATOR
}

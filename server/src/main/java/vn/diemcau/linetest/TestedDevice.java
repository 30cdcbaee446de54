package vn.diemcau.linetest;

/** On what a line was tested. */
public enum TestedDevice {
    COMPUTER,
    TABLET,
    PHONE
}

package vn.diemcau.video;

/**
 * Who is moved together. What is said of a narrower scope counts before what is said of a wider.
 */
public enum SwitchScope {
    SESSION,
    PROVINCE,
    POINT
}

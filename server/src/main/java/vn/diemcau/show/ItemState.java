package vn.diemcau.show;

/** What has become of an agenda item while its session runs. */
public enum ItemState {
    PLANNED,
    RUNNING,
    DONE,
    /** Left out to save time. */
    CUT
}

package vn.diemcau.floor;

/** Where a waiting request is put by hand. */
public enum FloorMove {
    UP,
    DOWN,
    /** Before all others. */
    NEXT
}

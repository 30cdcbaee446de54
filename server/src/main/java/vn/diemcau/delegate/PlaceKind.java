package vn.diemcau.delegate;

/** Where the delegates of a group sit. */
public enum PlaceKind {
    /** In the main room, with the organizers. */
    MAIN_POINT,
    /** In a room of their own province, university or school. */
    OWN_POINT
}

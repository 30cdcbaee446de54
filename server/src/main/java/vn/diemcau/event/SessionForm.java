package vn.diemcau.event;

/** How people take part in a session. */
public enum SessionForm {
    IN_PERSON,
    ONLINE,
    HYBRID;

    boolean needsPlace() {
        return this != ONLINE;
    }
}

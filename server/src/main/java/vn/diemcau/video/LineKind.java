package vn.diemcau.video;

/** What a line is, and with it who makes somebody's way in. */
public enum LineKind {
    JITSI,
    BIG_BLUE_BUTTON,
    /** The address of a room in any other system: Zoom, Teams. */
    LINK,
    /** What a room system dials: SIP or H.323. */
    DIAL,
    PHONE,
    /** No picture and no sound: the session goes on in writing. */
    TEXT_ONLY;

    /** Whether its rooms are made on one of the video servers of the settings. */
    boolean isOnServer() {
        return this == JITSI || this == BIG_BLUE_BUTTON;
    }
}

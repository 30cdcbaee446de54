package vn.diemcau.link;

/** What a guest's link is good for. */
public enum LinkPurpose {
    /** Lets in, with the grants of the link. */
    HOST_ENTRY("/enter"),
    /** The same, asked for on the page of the reply: a fresh one each time, for right now. */
    HOST_ENTRY_BY_REPLY("/enter"),
    /** The same, for a program that stands in for a host while a session is rehearsed. */
    STAND_IN_HOST("/enter"),
    /** Lets in a telephone that stands at one door of a session. */
    DOOR_ENTRY("/door/"),
    /** Lets in who names delegates for an organization. */
    UNIT_ENTRY("/enter"),
    /** Answers one invitation. */
    INVITATION_REPLY("/reply"),
    /** Gives feedback once. */
    FEEDBACK("/feedback");

    private final String page;

    LinkPurpose(String page) {
        this.page = page;
    }

    /** The page of the web client on which such a link opens. */
    String page() {
        return page;
    }
}

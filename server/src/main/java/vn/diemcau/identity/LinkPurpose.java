package vn.diemcau.identity;

/** What a guest's link is good for. */
public enum LinkPurpose {
    /** Lets in, with the grants of the link. */
    HOST_ENTRY("/enter"),
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

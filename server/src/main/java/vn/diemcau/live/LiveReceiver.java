package vn.diemcau.live;

/**
 * What the edge hands on. Owned by the edge, so that it knows nothing of features.
 *
 * <p>All calls for one connection come from its own virtual thread, one after the other. They may
 * block: that holds up nobody but the client that caused it.
 */
interface LiveReceiver {

    /**
     * The connection is open. What is delivered before this returns may be more than the
     * connection's queue holds later: it is what the client missed.
     */
    void opened(Connection connection);

    /** A whole text message within the limits of size and number. */
    void received(Connection connection, String text);

    /**
     * The connection is over, however it ended. Comes once for each; also for one that broke before
     * it was opened.
     */
    void closed(Connection connection);
}

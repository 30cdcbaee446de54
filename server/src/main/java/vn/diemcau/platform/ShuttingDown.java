package vn.diemcau.platform;

/**
 * Told once while the product shuts down, when no request is being answered any more and the
 * database is still there. Who has something to end observes it, in this order:
 * {@code @Observes @Priority(ShuttingDown.CONNECTIONS) ShuttingDown}. An observer returns when its
 * part has ended.
 */
public record ShuttingDown() {

    /** Live connections are told to come again elsewhere (close code 1001). */
    public static final int CONNECTIONS = 100;

    /** Mail stops after the one that is being handed over. */
    public static final int MAIL = 200;

    /** The channels' writers finish what they have taken. */
    public static final int CHANNELS = 300;
}

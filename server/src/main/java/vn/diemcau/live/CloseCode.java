package vn.diemcau.live;

/**
 * Why a connection ends. The number decides what the client does next: it reconnects by itself, or
 * it stops and tells the person. Numbers below 4000 are those of RFC 6455 section 7.4.1, the others
 * are ours.
 */
public enum CloseCode {
    /** The client ended it in good order. */
    NORMAL(1000, false),
    /** This server stops; another one, or this one restarted, takes over. */
    GOING_AWAY(1001, true),
    /** These are not frames that a client may send. */
    BROKEN_FRAME(1002, false),
    /** A binary message; the protocol knows only text. */
    NOT_TEXT(1003, false),
    /** The line broke without a word. Never sent, only counted. */
    BROKEN_OFF(1006, true),
    /** The text is not UTF-8. */
    BROKEN_TEXT(1007, false),
    /** The message is longer than {@code live.max-message-bytes}. */
    TOO_BIG(1009, false),
    /** The server failed. Nothing that it acknowledged is lost. */
    SERVER_ERROR(1011, true),
    /** A message that the protocol does not know. */
    PROTOCOL_VIOLATION(4400, false),
    /** The sign-in behind the ticket ended: fetch a new ticket, then reconnect. */
    TICKET_INVALID(4401, true),
    /** This person may not be here any more. */
    NOT_ALLOWED(4403, false),
    /** Nothing was heard from the client for {@code live.silence}. */
    UNRESPONSIVE(4408, true),
    /** Far more messages than a person makes: reconnect after a pause. */
    TOO_MANY_MESSAGES(4429, true),
    /** The client reads slower than the session speaks: reconnect and resume from the revision. */
    SLOW(4508, true);

    private final int number;
    private final boolean reconnects;

    CloseCode(int number, boolean reconnects) {
        this.number = number;
        this.reconnects = reconnects;
    }

    public int number() {
        return number;
    }

    /** Whether the client opens a new connection by itself. */
    public boolean reconnects() {
        return reconnects;
    }

    /**
     * The code with this number; any other number was chosen by the client and means that it left.
     */
    static CloseCode of(int number) {
        for (CloseCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        return NORMAL;
    }
}

package vn.diemcau.live;

/**
 * Why a connection ends. The number decides what the client does next: it reconnects by itself, or
 * it stops and tells the person. Numbers below 4000 are those of RFC 6455 section 7.4.1, the others
 * are ours.
 */
enum CloseCode {
    /** The client ended it in good order. */
    NORMAL(1000, AfterClose.NOTHING),
    /** This server stops; another one, or this one restarted, takes over. */
    GOING_AWAY(1001, AfterClose.RECONNECT),
    /** These are not frames that a client may send. */
    BROKEN_FRAME(1002, AfterClose.STOP),
    /** A binary message; the protocol knows only text. */
    NOT_TEXT(1003, AfterClose.STOP),
    /** The line broke without a word. Never sent, only counted. */
    BROKEN_OFF(1006, AfterClose.RECONNECT),
    /** The text is not UTF-8. */
    BROKEN_TEXT(1007, AfterClose.STOP),
    /** The message is longer than {@code live.max-message-bytes}. */
    TOO_BIG(1009, AfterClose.STOP),
    /** The server failed. Nothing that it acknowledged is lost. */
    SERVER_ERROR(1011, AfterClose.RECONNECT),
    /** A message that the protocol does not know. */
    PROTOCOL_VIOLATION(4400, AfterClose.STOP),
    /** The sign-in behind the ticket ended: fetch a new ticket, then reconnect. */
    TICKET_INVALID(4401, AfterClose.NEW_TICKET),
    /** This person may not be here any more. */
    NOT_ALLOWED(4403, AfterClose.STOP),
    /**
     * Its sign-in opened more connections than it may have, and this one was silent longest. The
     * reason in the frame gives the client the words.
     */
    GAVE_WAY(4409, AfterClose.STOP, LiveError.TOO_MANY_CONNECTIONS.code()),
    /** Nothing was heard from the client for {@code live.silence}. */
    UNRESPONSIVE(4408, AfterClose.RECONNECT),
    /**
     * The client speaks a version of the protocol that is not spoken any more: the page is older
     * than the server and must be reloaded.
     */
    OUTDATED(4426, AfterClose.RELOAD, LiveError.PROTOCOL_OUTDATED.code()),
    /** Far more messages than a person makes: reconnect after a pause. */
    TOO_MANY_MESSAGES(4429, AfterClose.RECONNECT_LATER),
    /** The client reads slower than the session speaks: reconnect and resume from the revision. */
    SLOW(4508, AfterClose.RECONNECT);

    private final int number;
    private final AfterClose afterwards;
    private final String reason;

    CloseCode(int number, AfterClose afterwards) {
        this(number, afterwards, "");
    }

    CloseCode(int number, AfterClose afterwards, String reason) {
        this.number = number;
        this.afterwards = afterwards;
        this.reason = reason;
    }

    int number() {
        return number;
    }

    /** What the client does next. */
    AfterClose afterwards() {
        return afterwards;
    }

    /** The error code that goes along, for the client's words; empty where the number says it. */
    String reason() {
        return reason;
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

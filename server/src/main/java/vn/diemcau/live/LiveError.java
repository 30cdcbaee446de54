package vn.diemcau.live;

import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.kernel.ErrorFamily;

/** Why a live connection is not opened, or a message refused. */
enum LiveError implements ErrorCode {
    /** No ticket, an expired one, or one that is not ours: the client fetches a new one. */
    TICKET_INVALID("live.ticket_invalid", ErrorFamily.UNAUTHENTICATED),
    /** The revision is not a number. */
    REVISION_INVALID("live.revision_invalid", ErrorFamily.INVALID),
    /** The version of the protocol is not a number. */
    PROTOCOL_INVALID("live.protocol_invalid", ErrorFamily.INVALID),
    /** The client speaks a version of the protocol that is not spoken any more. */
    PROTOCOL_OUTDATED("live.protocol_outdated", ErrorFamily.INVALID),
    /** The request asks for no WebSocket, or for one of another version than 13. */
    NOT_A_WEBSOCKET("live.not_a_websocket", ErrorFamily.INVALID),
    /** This server has as many connections as it may have: the client tries again later. */
    FULL("live.full", ErrorFamily.UNAVAILABLE),
    /** One sign-in has as many connections as it may have; in too many windows, perhaps. */
    TOO_MANY_CONNECTIONS("live.too_many_connections", ErrorFamily.LIMITED),
    /** A message of no known kind: the page is older or newer than the server. */
    UNKNOWN_MESSAGE("live.unknown_message", ErrorFamily.INVALID),
    /** More commands than a person makes: this one was not done and can be sent again later. */
    TOO_FAST("live.too_fast", ErrorFamily.LIMITED),
    /** This server stops: the client tries again, and reaches another one. */
    STOPPING("live.stopping", ErrorFamily.UNAVAILABLE);

    private final String code;
    private final ErrorFamily family;

    LiveError(String code, ErrorFamily family) {
        this.code = code;
        this.family = family;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorFamily family() {
        return family;
    }
}

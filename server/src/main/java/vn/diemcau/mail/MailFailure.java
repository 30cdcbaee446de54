package vn.diemcau.mail;

/** Why a mail was not sent. */
public enum MailFailure {
    /** The server does not take mail for this address. */
    RECIPIENT_REFUSED,
    /** The server does not take this mail, for instance because of its content or size. */
    CONTENT_REFUSED,
    /** The server put us off again and again, for about three days. */
    PUT_OFF_TOO_OFTEN,
    /** The mail could not be put together: our fault. */
    NOT_COMPOSED,
    /** The answer to the last byte never came. */
    NO_ANSWER,
    /** A server took it and sent it back later. */
    BOUNCED,
    /** The product ended while the mail was being sent. */
    INTERRUPTED
}

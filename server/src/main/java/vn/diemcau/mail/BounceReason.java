package vn.diemcau.mail;

/** Why a letter did not arrive, out of RFC 3463 and what servers really send. */
public enum BounceReason {
    NO_SUCH_MAILBOX(true),
    NO_SUCH_DOMAIN(true),
    /** The mailbox is there and takes nothing any more. */
    MAILBOX_CLOSED(true),
    MAILBOX_FULL(false),
    /** The letter is larger than they take. */
    TOO_LARGE(false),
    /** They do not want this letter, or none from us: says nothing about the address. */
    NOT_WANTED(false),
    /** Their server could not be reached for days. */
    NOT_REACHED(false),
    /** Refused for good without a reason that we know. */
    REFUSED(true),
    /** Failed without a reason that we know; perhaps it works another time. */
    UNKNOWN(false);

    private final boolean forGood;

    BounceReason(boolean forGood) {
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}

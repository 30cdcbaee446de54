package vn.diemcau.mail;

/** Where a mail is on its way. */
public enum MailState {
    /** Waits for its turn, for the first time or again. */
    QUEUED,
    /** Its content is being handed to the SMTP server at this moment. */
    SENDING,
    /** The SMTP server has taken it. */
    SENT,
    /** It was refused for good; {@link MailFailure} says why. */
    FAILED,
    /**
     * Nobody knows whether the SMTP server took it: the line broke, or we ended, between the last
     * byte and the answer. It is not sent again by itself, because nothing may arrive twice; a
     * person decides.
     */
    UNCERTAIN,
    /** It was taken back before it was sent. */
    DISCARDED
}

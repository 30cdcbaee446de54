package vn.diemcau.mail;

/**
 * Takes the answers that recipients gave in their calendars and that came to our inbox (RFC 5546,
 * section 3.2.3). Implemented by those who send appointments.
 */
public interface CalendarReplies {

    /**
     * Takes one answer, in the transaction that notes its message as read: both are kept or
     * neither, so an exception makes the message come again. An answer that no longer counts
     * (withdrawn, over, older than what is known) is taken and changes nothing.
     *
     * @return false where the UID is none of theirs
     */
    boolean take(CalendarReply reply);
}

package vn.diemcau.mail;

/**
 * An iCalendar object that mail programs put into the recipient's calendar (RFC 6047).
 *
 * @param content the text of the object, lines ended by CRLF
 * @param method the same as its METHOD property
 */
public record CalendarPart(String content, Method method) {

    /** What the object asks for. */
    public enum Method {
        /** A new or changed appointment. */
        REQUEST,
        /** The appointment is off. */
        CANCEL
    }
}

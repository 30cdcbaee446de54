package vn.diemcau.mail;

/** What a message that came in means to us. */
sealed interface Incoming {

    /** A mail of ours did not arrive. */
    record Bounce(String token, DeliveryFailure failure) implements Incoming {}

    /** Somebody answered an appointment of ours. */
    record Reply(CalendarReply reply) implements Incoming {}

    /** Nothing: out of office, delayed but still under way, a person's own words, spam. */
    record Nothing() implements Incoming {}

    /** It cannot be read. */
    record Unreadable() implements Incoming {}
}

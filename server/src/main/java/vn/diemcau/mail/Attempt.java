package vn.diemcau.mail;

/** What came of handing one mail to the SMTP server. */
sealed interface Attempt {

    /** The server took it: it is the server's duty now. */
    record Accepted() implements Attempt {}

    /** The server refuses this mail for good. */
    record Refused(MailFailure why, String reply) implements Attempt {}

    /** The server does not want this mail now. */
    record PutOff(String reply) implements Attempt {}

    /** The server takes no mail at all now: not there, signing in failed, our sender is refused. */
    record Unreachable(String why) implements Attempt {}

    /** The last byte was sent and no answer came: it was taken, or not. */
    record Unanswered() implements Attempt {}
}

package vn.diemcau.mail;

import java.time.Duration;

/** Where mail goes and who sends it; {@code mail} in config/application.yaml. */
record MailSettings(
        String host,
        int port,
        Security security,
        String user,
        String password,
        MailAddress fromAddress,
        String fromName,
        String replyTo,
        int connections,
        Duration poll,
        Duration timeout,
        Duration lease,
        long largestAttachments) {

    /** How the line to the server is protected. */
    enum Security {
        NONE,
        STARTTLS,
        TLS;

        static Security of(String name) {
            return switch (name) {
                case "none" -> NONE;
                case "starttls" -> STARTTLS;
                case "tls" -> TLS;
                default ->
                        throw new IllegalStateException(
                                "mail.security is none, starttls or tls, not " + name);
            };
        }
    }

    boolean signsIn() {
        return !user.isEmpty();
    }
}

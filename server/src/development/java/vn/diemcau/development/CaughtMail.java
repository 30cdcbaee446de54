package vn.diemcau.development;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One mail as it was handed to the catcher.
 *
 * @param number counts up from 1; never used twice
 * @param recipients the addresses of the envelope, blind copies included
 * @param from the sender as written in the mail, decoded
 * @param source the mail exactly as it came over the wire
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares mails or changes their bytes.
record CaughtMail(
        long number,
        Instant receivedAt,
        List<String> recipients,
        String from,
        String subject,
        Content content,
        byte[] source) {

    /** What a reader sees of a mail. */
    record Content(Optional<String> text, Optional<String> html, List<Attachment> attachments) {}

    /**
     * @param contentId how the HTML part names it ({@code cid:}), or empty
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Attachment(String name, String type, String contentId, byte[] bytes) {}

    static CaughtMail read(long number, Instant receivedAt, List<String> recipients, byte[] source)
            throws MessagingException, IOException {
        Properties reading = new Properties();
        reading.setProperty("mail.mime.allowutf8", "true");
        MimeMessage message =
                new MimeMessage(Session.getInstance(reading), new ByteArrayInputStream(source));
        String subject = Optional.ofNullable(message.getSubject()).orElse("");
        return new CaughtMail(
                number,
                receivedAt,
                recipients,
                sender(message),
                subject,
                MailContentReader.read(message),
                source);
    }

    private static String sender(MimeMessage message) throws MessagingException {
        Address[] from = Optional.ofNullable(message.getFrom()).orElse(new Address[0]);
        return Stream.of(from).map(CaughtMail::readable).collect(Collectors.joining(", "));
    }

    private static String readable(Address address) {
        return address instanceof InternetAddress internet
                ? internet.toUnicodeString()
                : address.toString();
    }

    boolean isTo(String address) {
        return recipients.stream().anyMatch(address::equalsIgnoreCase);
    }
}

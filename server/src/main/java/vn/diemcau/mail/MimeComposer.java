package vn.diemcau.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * Puts a mail together. An appointment stands twice in it: as an alternative of the text, by which
 * Gmail, Outlook and Apple Mail show their buttons, and as a file for all others (the form that
 * Google Calendar itself sends).
 */
final class MimeComposer {

    private static final String CALENDAR_NAME = "invite.ics";

    private final MailSettings settings;
    private final ReturnAddresses returnAddresses;
    private final Function<String, byte[]> contents;

    /**
     * @param contents gives what is attached by its hash
     */
    MimeComposer(
            MailSettings settings,
            ReturnAddresses returnAddresses,
            Function<String, byte[]> contents) {
        this.settings = settings;
        this.returnAddresses = returnAddresses;
        this.contents = contents;
    }

    MimeMessage compose(Session session, Mail mail, List<MailAttachment> attachments, Instant now)
            throws MessagingException {
        Identified message = new Identified(session, mail.messageId);
        message.setEnvelopeFrom(returnAddresses.of(mail).value());
        // Failures alone, and of our letter no more than its head (RFC 3461).
        message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
        message.setFrom(address(settings.fromAddress().value(), settings.fromName()));
        message.setRecipient(Message.RecipientType.TO, recipient(mail));
        if (!settings.replyTo().isEmpty()) {
            message.setReplyTo(InternetAddress.parse(settings.replyTo(), true));
        }
        message.setSubject(mail.subject, UTF_8.name());
        message.setSentDate(Date.from(now));
        // No out-of-office answers to a machine (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContent(content(mail, attachments));
        message.saveChanges();
        return message;
    }

    static InternetAddress recipient(Mail mail) {
        return address(mail.recipientAddress, Objects.requireNonNullElse(mail.recipientName, ""));
    }

    private MimeMultipart content(Mail mail, List<MailAttachment> attachments)
            throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(Objects.requireNonNull(mail.text), "plain"));
        alternative.addBodyPart(html(mail, attachments));
        List<MailAttachment> files =
                attachments.stream().filter(attachment -> attachment.contentId == null).toList();
        if (mail.calendar == null && files.isEmpty()) {
            return alternative;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternative);
        MimeMultipart mixed = new MimeMultipart("mixed", words);
        if (mail.calendar != null) {
            byte[] calendar = mail.calendar.getBytes(UTF_8);
            alternative.addBodyPart(
                    bytes(calendar, "text/calendar; charset=UTF-8; method=" + mail.calendarMethod));
            mixed.addBodyPart(
                    file(
                            bytes(calendar, "application/ics; name=\"" + CALENDAR_NAME + "\""),
                            CALENDAR_NAME));
        }
        for (MailAttachment attachment : files) {
            mixed.addBodyPart(file(content(attachment), attachment.name));
        }
        return mixed;
    }

    /** With the pictures that stand within it (RFC 2387). */
    private MimeBodyPart html(Mail mail, List<MailAttachment> attachments)
            throws MessagingException {
        MimeBodyPart words = text(Objects.requireNonNull(mail.html), "html");
        List<MailAttachment> pictures =
                attachments.stream().filter(attachment -> attachment.contentId != null).toList();
        if (pictures.isEmpty()) {
            return words;
        }
        MimeMultipart related = new MimeMultipart("related", words);
        for (MailAttachment picture : pictures) {
            MimeBodyPart part = content(picture);
            part.setDisposition(Part.INLINE);
            part.setFileName(picture.name);
            part.setContentID("<" + picture.contentId + ">");
            related.addBodyPart(part);
        }
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(related);
        return whole;
    }

    private MimeBodyPart content(MailAttachment attachment) throws MessagingException {
        return bytes(contents.apply(attachment.contentHash), attachment.mediaType);
    }

    private static MimeBodyPart file(MimeBodyPart part, String name) throws MessagingException {
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(name);
        return part;
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8.name(), subtype);
        return part;
    }

    private static MimeBodyPart bytes(byte[] content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(String address, String name) {
        try {
            return name.isEmpty()
                    ? new InternetAddress(address)
                    : new InternetAddress(address, name, UTF_8.name());
        } catch (UnsupportedEncodingException | MessagingException e) {
            throw new IllegalStateException("an address that was checked when it was taken", e);
        }
    }

    /** Keeps the mail's own Message-ID, at every attempt the same. */
    private static final class Identified extends SMTPMessage {

        private final String messageId;

        Identified(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}

package vn.diemcau.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what a message means. Anybody can send us one, so nothing that it says is believed. */
final class IncomingReader {

    /** As much of a message is looked at: what we read stands before our letter that comes back. */
    static final int MOST_BYTES = 512 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(IncomingReader.class);
    private static final Session SESSION = Session.getInstance(new Properties());

    /** Where servers write for whom a message was, beside what its sender wrote. */
    private static final List<String> RECIPIENTS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To");

    private static final int MOST_RECIPIENTS = 50;

    private final ReturnAddresses returnAddresses;

    IncomingReader(ReturnAddresses returnAddresses) {
        this.returnAddresses = returnAddresses;
    }

    /**
     * A message as it came.
     *
     * @param messageId null where it has none
     */
    record Read(Incoming meaning, @Nullable String messageId) {}

    /**
     * @param raw the message, or its first {@link #MOST_BYTES}
     */
    Read read(byte[] raw, Instant now) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            return new Read(meaning(message, now), message.getHeader("Message-ID", null));
        } catch (MessagingException | IOException | RuntimeException broken) {
            // Its words stay out of the log: they are somebody's.
            LOG.info("A message that came in cannot be read: {}", WatchedTransport.cause(broken));
            return new Read(new Incoming.Unreadable(), null);
        }
    }

    private Incoming meaning(MimeMessage message, Instant now)
            throws MessagingException, IOException {
        MessageParts parts = MessageParts.of(message);
        Optional<byte[]> notice =
                parts.findBytes("message/delivery-status", "message/global-delivery-status");
        if (notice.isPresent()) {
            Optional<DeliveryFailure> failure = DeliveryNotice.findFailure(notice.get());
            Optional<String> token = token(message);
            return failure.isPresent() && token.isPresent()
                    ? new Incoming.Bounce(token.get(), failure.get())
                    : new Incoming.Nothing();
        }
        Optional<String> calendar = parts.findText("text/calendar", "application/ics");
        return calendar.flatMap(content -> CalendarAnswer.find(content, now))
                .<Incoming>map(Incoming.Reply::new)
                .orElseGet(Incoming.Nothing::new);
    }

    private Optional<String> token(MimeMessage message) throws MessagingException {
        for (String header : RECIPIENTS) {
            String[] values = message.getHeader(header);
            Optional<String> token =
                    Arrays.stream(Objects.requireNonNullElse(values, new String[0]))
                            .limit(MOST_RECIPIENTS)
                            .map(returnAddresses::tokenIn)
                            .flatMap(Optional::stream)
                            .findFirst();
            if (token.isPresent()) {
                return token;
            }
        }
        return Optional.empty();
    }
}

package vn.diemcau.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a delivery status notification that programs read (RFC 3464): fields about the
 * message, an empty line, and then fields about each recipient. Ours have one recipient each.
 */
final class DeliveryNotice {

    private static final int MOST_RECIPIENTS = 20;

    private DeliveryNotice() {}

    /**
     * Why it failed; empty where it did not: delayed, relayed, delivered and expanded are no
     * failures.
     */
    static Optional<DeliveryFailure> findFailure(byte[] content) throws MessagingException {
        ByteArrayInputStream in = new ByteArrayInputStream(content);
        for (int block = 0; block <= MOST_RECIPIENTS && in.available() > 0; block++) {
            InternetHeaders fields = new InternetHeaders(in, true);
            if (value(fields, "Action").equalsIgnoreCase("failed")) {
                return Optional.of(
                        DeliveryFailure.ofNotice(value(fields, "Status"), diagnosis(fields)));
            }
        }
        return Optional.empty();
    }

    // "smtp; 550 5.1.1 no such user": the type before the semicolon says nothing to a reader.
    private static @Nullable String diagnosis(InternetHeaders fields) {
        String whole = value(fields, "Diagnostic-Code");
        String said = whole.substring(whole.indexOf(';') + 1).strip();
        return said.isEmpty() ? null : said;
    }

    private static String value(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, null);
        return value == null ? "" : value.strip();
    }
}

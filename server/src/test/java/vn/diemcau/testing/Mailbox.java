package vn.diemcau.testing;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;

/** What arrived over SMTP for one address. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server;
    private final String address;

    Mailbox(GreenMail server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Everything that has arrived by now, oldest first. */
    public List<MimeMessage> mails() {
        return Arrays.stream(server.getReceivedMessages()).filter(this::isOurs).toList();
    }

    /** Waits until so many mails have arrived; the newest of them. */
    public MimeMessage await(int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (mails().size() < count) {
            long left = (end - System.nanoTime()) / 1_000_000;
            boolean more =
                    server.waitForIncomingEmail(left, server.getReceivedMessages().length + 1);
            Assertions.assertThat(more || mails().size() >= count)
                    .as("mail %d for %s", count, address)
                    .isTrue();
        }
        return mails().get(count - 1);
    }

    /** The text of the first part of this kind, for instance {@code text/html}. */
    public static String content(Part mail, String type) {
        try {
            if (mail.isMimeType(type)) {
                return (String) mail.getContent();
            }
            if (mail.getContent() instanceof MimeMultipart parts) {
                StringBuilder found = new StringBuilder();
                for (int i = 0; i < parts.getCount() && found.isEmpty(); i++) {
                    found.append(content(parts.getBodyPart(i), type));
                }
                return found.toString();
            }
            return "";
        } catch (MessagingException | IOException e) {
            throw new AssertionError("the mail cannot be read", e);
        }
    }

    private boolean isOurs(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().toLowerCase(Locale.ROOT).contains(address));
        } catch (MessagingException e) {
            throw new AssertionError("the mail cannot be read", e);
        }
    }
}

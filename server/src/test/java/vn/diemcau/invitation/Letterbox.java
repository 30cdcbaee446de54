package vn.diemcau.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diemcau.testing.Product;

/** The mails that the product has sent in one test. */
final class Letterbox {

    private final GreenMail mail;

    Letterbox(Product product) {
        this.mail = product.mail();
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException("the letters of the test before stay", e);
        }
    }

    /** Waits until as many letters have arrived, and asserts that there are no more. */
    List<Received> await(int letters) {
        assertThat(mail.waitForIncomingEmail(30_000, letters)).isTrue();
        List<Received> all = all();
        assertThat(all).hasSize(letters);
        return all;
    }

    /** As {@link #await(int)}; the only one whose subject begins so. */
    Received await(int letters, String subject) {
        List<Received> found =
                await(letters).stream()
                        .filter(received -> received.subject().startsWith(subject))
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    List<Received> all() {
        List<Received> all = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            all.add(Received.of(message));
        }
        return all;
    }

    /** A letter as its recipient has it. */
    record Received(
            String to,
            String subject,
            String text,
            String html,
            String calendar,
            String calendarType) {

        static Received of(MimeMessage message) {
            try {
                MimeMultipart mixed = (MimeMultipart) message.getContent();
                MimeMultipart words = (MimeMultipart) mixed.getBodyPart(0).getContent();
                return new Received(
                        ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                        message.getSubject(),
                        words.getBodyPart(0).getContent().toString().replace("\r\n", "\n"),
                        words.getBodyPart(1).getContent().toString(),
                        new String(words.getBodyPart(2).getInputStream().readAllBytes(), UTF_8),
                        words.getBodyPart(2).getContentType());
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException("this is no letter of an invitation", e);
            }
        }

        String replyToken() {
            return token("reply");
        }

        String hostToken() {
            return token("enter");
        }

        /** A property of the calendar entry, unfolded. */
        String entry(String property) {
            Matcher found = Pattern.compile("(?m)^" + property + "[:;](.*)$").matcher(unfolded());
            assertThat(found.find()).as(property).isTrue();
            return found.group(1);
        }

        private String unfolded() {
            String entry = calendar.substring(calendar.indexOf("BEGIN:VEVENT"));
            return entry.replace("\r\n ", "").replace("\r", "");
        }

        private String token(String page) {
            Matcher found = Pattern.compile("/" + page + "#([A-Za-z0-9_-]+)").matcher(text);
            assertThat(found.find()).as(text).isTrue();
            return found.group(1);
        }
    }
}

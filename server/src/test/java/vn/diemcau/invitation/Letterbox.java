package vn.diemcau.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;

/** The mails that the product has sent in one test. */
final class Letterbox {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GreenMail mail;
    private final Database database;

    Letterbox(Product product) {
        this.mail = product.mail();
        this.database = product.bean(Database.class);
        settle();
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException("the letters of the test before stay", e);
        }
    }

    /** Waits until nothing is on its way any more, and what became of it is written down. */
    void settle() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (underWay() > 0) {
            assertThat(System.nanoTime()).as("mails that are under way").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private long underWay() {
        String waiting =
                """
                select count(*) from mail where state = 'SENDING'
                or (state = 'QUEUED' and due_at <= utc_timestamp(6))
                """;
        Object counted =
                database.read(
                        () ->
                                database.current()
                                        .createNativeQuery(waiting, Long.class)
                                        .getSingleResult());
        return ((Number) counted).longValue();
    }

    /** Waits until as many letters have arrived, and asserts that there are no more. */
    List<Received> await(int letters) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (all().size() < letters) {
            int more = mail.getReceivedMessages().length + 1;
            long left = Math.max(1, (end - System.nanoTime()) / 1_000_000);
            boolean came = mail.waitForIncomingEmail(left, more);
            assertThat(came || all().size() >= letters).as("letter %d", letters).isTrue();
        }
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

    /** Without the passes: they are no letters that ask for an answer. */
    List<Received> all() {
        List<Received> all = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (!isPass(message)) {
                all.add(Received.of(message));
            }
        }
        return all;
    }

    private static boolean isPass(MimeMessage message) {
        try {
            return message.getSubject().startsWith("Thẻ vào cửa: ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A letter as its recipient has it. */
    record Received(
            String to,
            String subject,
            String text,
            String html,
            String calendar,
            String calendarType,
            List<String> enclosed) {

        static Received of(MimeMessage message) {
            try {
                MimeMultipart whole = (MimeMultipart) message.getContent();
                MimeMultipart words = words(whole);
                @Nullable BodyPart entry = words.getCount() > 2 ? words.getBodyPart(2) : null;
                return new Received(
                        ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                        message.getSubject(),
                        words.getBodyPart(0).getContent().toString().replace("\r\n", "\n"),
                        words.getBodyPart(1).getContent().toString(),
                        entry == null
                                ? ""
                                : new String(entry.getInputStream().readAllBytes(), UTF_8),
                        entry == null ? "" : entry.getContentType(),
                        words == whole ? List.of() : enclosed(whole, entry == null ? 1 : 2));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException("this is no letter of an invitation", e);
            }
        }

        // What has neither calendar entry nor attachment is its words alone.
        private static MimeMultipart words(MimeMultipart whole)
                throws MessagingException, IOException {
            return whole.getBodyPart(0).getContent() instanceof MimeMultipart inner ? inner : whole;
        }

        // Behind the words and the appointment.
        private static List<String> enclosed(MimeMultipart mixed, int first)
                throws MessagingException {
            List<String> names = new ArrayList<>();
            for (int i = first; i < mixed.getCount(); i++) {
                names.add(mixed.getBodyPart(i).getFileName());
            }
            return names;
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

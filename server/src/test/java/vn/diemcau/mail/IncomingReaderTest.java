package vn.diemcau.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingReaderTest {

    private static final Instant NOW = Instant.parse("2023-08-02T01:00:00Z");
    private static final String TOKEN = ReturnAddresses.newToken();
    private static final String TO = "tra-lai+" + TOKEN + "@moet.example";

    private final IncomingReader reader = new IncomingReader(PostOffice.returnAddresses());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5.1.1 | 550 5.1.1 <an@so.example>: User unknown              | NO_SUCH_MAILBOX
                    5.0.0 | 550 5.1.1 user unknown                               | NO_SUCH_MAILBOX
                    5.0.0 | 550 no such user here                                | NO_SUCH_MAILBOX
                    5.4.1 | 550 5.4.1 Recipient address rejected: Access denied  | NO_SUCH_MAILBOX
                    5.1.2 | 550 Host unknown                                     | NO_SUCH_DOMAIN
                    5.4.4 | Host or domain name not found                        | NO_SUCH_DOMAIN
                    5.2.1 | 550 5.2.1 account is disabled                        | MAILBOX_CLOSED
                    5.2.2 | 552 5.2.2 Over quota                                 | MAILBOX_FULL
                    4.2.2 | 452 4.2.2 Mailbox full                               | MAILBOX_FULL
                    5.3.4 | 552 5.3.4 too big                                    | TOO_LARGE
                    5.7.1 | 550 5.7.1 not authorized to send to this recipient   | NOT_WANTED
                    5.7.26| 550 5.7.26 not authenticated                         | NOT_WANTED
                    4.4.1 | connect to mail.so.example: Connection timed out     | NOT_REACHED
                    5.5.0 | 554 transaction failed                               | REFUSED
                    """)
    void theReasonIsReadFromWhatServersSay(String status, String said, BounceReason reason) {
        assertThat(bounce(Notices.postfix(TO, "failed", status, said)).failure())
                .isEqualTo(new DeliveryFailure(reason, said.strip()));
    }

    @Test
    void gmailsAnswerOfManyLinesIsKeptInOne() {
        Incoming.Bounce bounce =
                bounce(
                        Notices.postfix(
                                TO,
                                "Failed",
                                "5.1.1",
                                "550-5.1.1 The email account that you tried to reach does not"
                                        + " exist.\n550 5.1.1 Please try double-checking"));
        assertThat(bounce.token()).isEqualTo(TOKEN);
        assertThat(bounce.failure().reason()).isEqualTo(BounceReason.NO_SUCH_MAILBOX);
        assertThat(bounce.failure().said()).doesNotContain("\n").contains("double-checking");
    }

    @Test
    void exchangesReportIsReadAndOurLetterWithinItIsNot() {
        assertThat(bounce(Notices.exchange(TO)).failure().reason())
                .isEqualTo(BounceReason.NO_SUCH_MAILBOX);
    }

    @Test
    void theTokenCountsInWhateverCaseAndHeaderServersWriteIt() {
        byte[] shouted = Notices.postfix(TO.toUpperCase(Locale.ROOT), "failed", "5.1.1", "x");
        assertThat(bounce(shouted).token()).isEqualTo(TOKEN);
        byte[] delivered =
                Notices.mail(
                        "Delivered-To: "
                                + TO
                                + "\n"
                                + new String(
                                                Notices.postfix(
                                                        "postmaster@moet.example",
                                                        "failed",
                                                        "5.1.1",
                                                        "x"),
                                                UTF_8)
                                        .replace("\r\n", "\n"));
        assertThat(bounce(delivered).token()).isEqualTo(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "relayed", "delivered", "expanded", ""})
    void whatIsOnlyLateOrArrivedIsNoFailure(String action) {
        assertThat(read(Notices.postfix(TO, action, "4.4.1", "later")))
                .isInstanceOf(Incoming.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tra-lai@moet.example",
                "tra-lai+short@moet.example",
                "x-tra-lai+aaaaaaaaaaaaaaaaaaaaaaaaaa@moet.example",
                "tra-lai+aaaaaaaaaaaaaaaaaaaaaaaaaa@moet.example.vn",
                "diemcau@moet.example"
            })
    void withoutATokenNothingIsBelieved(String to) {
        assertThat(read(Notices.postfix(to, "failed", "5.1.1", "x")))
                .isInstanceOf(Incoming.Nothing.class);
    }

    @Test
    void whoeverIsOutOfOfficeIsNoFailure() {
        assertThat(read(Notices.outOfOffice(TO))).isInstanceOf(Incoming.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "declined", "TENTATIVE"})
    void anAnswerFromACalendarIsRead(String status) {
        Incoming.Reply read =
                (Incoming.Reply) read(Notices.calendarReply("0189-a@diemcau", status));

        assertThat(read.reply())
                .isEqualTo(
                        new CalendarReply(
                                "0189-a@diemcau",
                                new MailAddress("an@so.example"),
                                CalendarReply.Answer.valueOf(status.toUpperCase(Locale.ROOT)),
                                2,
                                Instant.parse("2023-08-01T02:03:04Z"),
                                "Tôi đến muộn 10 phút, xin phép."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEEDS-ACTION", "DELEGATED", "X-PERHAPS", ""})
    void whatIsNoAnswerIsNone(String status) {
        assertThat(read(Notices.calendarReply("a@diemcau", status)))
                .isInstanceOf(Incoming.Nothing.class);
    }

    @Test
    void aCalendarWhoseClockIsAheadSpeaksNow() {
        byte[] ahead =
                new String(Notices.calendarReply("a@diemcau", "ACCEPTED"), UTF_8)
                        .replace("DTSTAMP:2023", "DTSTAMP:2093")
                        .getBytes(UTF_8);
        assertThat(((Incoming.Reply) read(ahead)).reply().saidAt()).isEqualTo(NOW);
    }

    @Test
    void brokenCharsetsAndEncodingsAreBorne() {
        String reply = new String(Notices.calendarReply("a@diemcau", "ACCEPTED"), UTF_8);
        for (String type : new String[] {"x-no-such", "\"", "windows-1258", "../../etc"}) {
            byte[] odd =
                    reply.replace(
                                    "text/calendar; charset=\"UTF-8\"",
                                    "text/calendar; charset=" + type)
                            .getBytes(ISO_8859_1);
            assertThat(read(odd)).as(type).isNotNull();
        }
        byte[] unknown =
                reply.replace("Content-Transfer-Encoding: 7bit", "Content-Transfer-Encoding: x-y")
                        .getBytes(UTF_8);
        assertThat(read(unknown)).isInstanceOf(Incoming.Unreadable.class);
    }

    @Test
    void multipartsNestedWithoutEndAreNotFollowed() {
        StringBuilder nested = new StringBuilder("To: " + TO + "\r\n");
        for (int i = 0; i < 5_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        assertThat(read(nested.toString().getBytes(UTF_8))).isInstanceOf(Incoming.Nothing.class);
    }

    @Test
    void tenThousandPartsAreNotLookedThrough() {
        StringBuilder many = new StringBuilder("Content-Type: multipart/mixed; boundary=b\r\n\r\n");
        many.append("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(10_000));
        assertThat(read(many.toString().getBytes(UTF_8))).isInstanceOf(Incoming.Nothing.class);
    }

    @Test
    void aReportWhoseEndWasCutOffStillCounts() {
        byte[] whole = Notices.exchange(TO);
        byte[] cut = Arrays.copyOf(whole, new String(whole, UTF_8).indexOf("--ours--"));
        assertThat(bounce(cut).token()).isEqualTo(TOKEN);
    }

    @Test
    void whateverComesIsReadWithoutHarmAndSoon() {
        Random random = new Random(7);
        byte[][] seeds = {
            Notices.exchange(TO), Notices.calendarReply("a", "ACCEPTED"), Notices.outOfOffice(TO)
        };
        long begun = System.nanoTime();
        for (int i = 0; i < 3_000; i++) {
            byte[] broken = seeds[i % seeds.length].clone();
            for (int k = 0; k < 20; k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read(broken, NOW).meaning()).isNotNull();
        }
        assertThat(reader.read(new byte[0], NOW).meaning()).isInstanceOf(Incoming.Nothing.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    private Incoming read(byte[] raw) {
        return reader.read(raw, NOW).meaning();
    }

    private Incoming.Bounce bounce(byte[] raw) {
        Incoming read = read(raw);
        assertThat(read).isInstanceOf(Incoming.Bounce.class);
        return (Incoming.Bounce) read;
    }
}

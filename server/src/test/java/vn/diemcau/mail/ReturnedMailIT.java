package vn.diemcau.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.mail.IncomingMails.Effect;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Ids;

/** What comes back, or is refused, and what it does to mails and addresses. */
class ReturnedMailIT {

    private static final String NOBODY = "550 5.1.1 <an@so.example>: User unknown";

    private final PostOffice office = new PostOffice();
    private final GreenMail catcher = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final List<CalendarReply> answers = new ArrayList<>();
    private boolean calendarKnowsTheUid = true;

    @BeforeEach
    void start() {
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
        office.close();
    }

    @Test
    void eachMailLeavesWithAReturnAddressOfItsOwn() throws Exception {
        List<String> senders = new ArrayList<>();
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line -> {
                            if (line.startsWith("MAIL FROM")) {
                                senders.add(line);
                            }
                            return null;
                        })) {
            office.enqueue("an@so.example");
            office.enqueue("binh@so.example");
            office.deliverAll(server.port());
        }
        assertThat(senders)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(
                        line -> line.matches("MAIL FROM:<tra-lai\\+[a-z2-7]{26}@moet.example>.*"));
    }

    @Test
    void aMailThatCameBackDidNotArriveAndItsAddressIsMarked() {
        MailId id = sent("An@so.example");

        assertThat(comesBack(id, "5.1.1", NOBODY)).isEqualTo(Effect.BOUNCED);

        assertThat(office.status(id).state()).isEqualTo(MailState.FAILED);
        assertThat(office.status(id).failure()).isEqualTo(MailFailure.BOUNCED);
        assertThat(office.status(id).serverReply()).isEqualTo(NOBODY);
        UndeliverableAddress marked = marked("an@so.example").orElseThrow();
        assertThat(marked.view().isHard()).isTrue();
        assertThat(marked.reason).isEqualTo(BounceReason.NO_SUCH_MAILBOX);
    }

    @Test
    void theSameNoticeReadTwiceOrByTwoServersAtOnceHasOneEffect() throws Exception {
        MailId id = sent("an@so.example");
        byte[] notice = notice(id, "4.2.2", "452 4.2.2 Mailbox full");
        try (ExecutorService servers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Effect>> both =
                    List.of(
                            servers.submit(() -> incoming().take(notice)),
                            servers.submit(() -> incoming().take(notice)));
            List<Effect> effects = new ArrayList<>();
            for (Future<Effect> one : both) {
                effects.add(one.get());
            }
            assertThat(effects).containsExactlyInAnyOrder(Effect.BOUNCED, Effect.KNOWN);
        }
        assertThat(incoming().take(notice)).isEqualTo(Effect.KNOWN);
        assertThat(marked("an@so.example").orElseThrow().failures).isEqualTo(1);
    }

    @Test
    void aForgedNoticeDoesNothingAndTakesNoPlaceOfATrueOne() {
        MailId id = sent("an@so.example");
        byte[] forged =
                Notices.postfix(
                        "tra-lai+" + ReturnAddresses.newToken() + "@moet.example",
                        "failed",
                        "5.1.1",
                        NOBODY);
        assertThat(incoming().take(forged)).isEqualTo(Effect.IGNORED);
        assertThat(office.status(id).state()).isEqualTo(MailState.SENT);
        assertThat(marked("an@so.example")).isEmpty();

        String trueOne = new String(notice(id, "5.1.1", NOBODY), UTF_8);
        String sameId =
                new String(forged, UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("Message-Id"))
                        .findFirst()
                        .orElseThrow();
        byte[] withForgedId = trueOne.replaceFirst("Message-Id: .*", sameId).getBytes(UTF_8);
        assertThat(incoming().take(withForgedId)).isEqualTo(Effect.BOUNCED);
    }

    @Test
    void aMailThatNeverLeftCannotComeBack() {
        MailId waits = office.enqueue("an@so.example");
        assertThat(comesBack(waits, "5.1.1", NOBODY)).isEqualTo(Effect.IGNORED);
        assertThat(office.status(waits).state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void aMailMayComeBackBeforeItsSenderHasWrittenDownThatItLeft() {
        MailId id = office.enqueue("an@so.example");
        UUID claim = Ids.next();
        Delivery sender = office.delivery(1);
        sender.claim(claim);
        sender.markSending(id.value(), claim);

        comesBack(id, "5.1.1", NOBODY);
        office.database.write(
                () ->
                        office.mails
                                .findLocked(id.value())
                                .orElseThrow()
                                .sent(office.clock.instant()));

        assertThat(office.status(id).failure()).isEqualTo(MailFailure.BOUNCED);
    }

    @Test
    void aFullMailboxIsAPassingTroubleUntilItHappensAgainAndAgain() {
        for (int letter = 1; letter <= 3; letter++) {
            comesBack(sent("an@so.example"), "5.2.2", "552 5.2.2 Over quota");
            assertThat(marked("an@so.example").orElseThrow().view().isHard())
                    .as("letter %d", letter)
                    .isEqualTo(letter == 3);
        }
    }

    @Test
    void whatLeftBeforeTheAddressWasClearedDoesNotMarkItAgain() {
        MailId old = sent("an@so.example");
        MailId other = sent("an@so.example");
        comesBack(old, "5.1.1", NOBODY);
        office.clock.pass(Duration.ofMinutes(5));
        clear("an@so.example");

        comesBack(other, "5.1.1", NOBODY);
        assertThat(office.status(other).failure()).isEqualTo(MailFailure.BOUNCED);
        assertThat(marked("an@so.example")).isEmpty();

        office.clock.pass(Duration.ofMinutes(5));
        comesBack(sent("an@so.example"), "5.1.1", NOBODY);
        assertThat(marked("an@so.example")).isPresent();
        assertThat(marked("an@so.example").orElseThrow().failures).isEqualTo(1);
    }

    @Test
    void anAddressThatTheServerRefusesAtOnceIsMarkedLikewise() throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line ->
                                line.startsWith("RCPT TO:<an@")
                                        ? "550 5.1.1 no such user"
                                        : line.startsWith("RCPT TO:<binh@")
                                                ? "550 5.7.1 not from you"
                                                : null)) {
            office.enqueue("an@so.example");
            office.enqueue("binh@so.example");
            office.deliverAll(server.port());
        }
        assertThat(marked("an@so.example").orElseThrow().view().isHard()).isTrue();
        assertThat(marked("binh@so.example").orElseThrow().view().isHard()).isFalse();
    }

    @Test
    void noMailIsQueuedForADeadAddressWhereItsWriterWishesSo() {
        office.database.write(
                () ->
                        new AddressMarks(office.addresses, office.clock)
                                .failed(
                                        "chi@so.example",
                                        new DeliveryFailure(
                                                BounceReason.NO_SUCH_MAILBOX, "550 5.1.1"),
                                        office.clock.instant()));
        Outbox outbox = office.outbox();

        assertThat(outbox.enqueueUnlessDead(PostOffice.mailTo("Chi@so.example"))).isEmpty();
        assertThat(outbox.enqueueUnlessDead(PostOffice.mailTo("dung@so.example"))).isPresent();
    }

    @Test
    void anAnswerFromACalendarIsHandedOnOnce() {
        byte[] answer = Notices.calendarReply("0189@diemcau", "ACCEPTED");
        assertThat(incoming().take(answer)).isEqualTo(Effect.REPLIED);
        assertThat(incoming().take(answer)).isEqualTo(Effect.KNOWN);
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().answer()).isEqualTo(CalendarReply.Answer.ACCEPTED);
    }

    @Test
    void anAnswerThatNobodyKnowsAboutIsLeft() {
        calendarKnowsTheUid = false;
        byte[] answer = Notices.calendarReply("0189@elsewhere", "ACCEPTED");
        assertThat(incoming().take(answer)).isEqualTo(Effect.IGNORED);
        assertThat(incoming().take(answer)).isEqualTo(Effect.IGNORED);
    }

    @Test
    void oldNotesAreDeleted() {
        incoming().take(Notices.calendarReply("0189@diemcau", "ACCEPTED"));
        assertThat(incoming().deleteSome(10)).isZero();
        office.clock.pass(Duration.ofDays(181));
        assertThat(incoming().deleteSome(10)).isEqualTo(1);
    }

    private IncomingMails incoming() {
        CalendarReplies calendar =
                reply -> {
                    answers.add(reply);
                    return calendarKnowsTheUid;
                };
        return new IncomingMails(
                office.database,
                new IncomingMailRepository(office.database),
                office.mails,
                new AddressMarks(office.addresses, office.clock),
                PostOffice.returnAddresses(),
                List.of(calendar),
                effect -> {},
                office.clock);
    }

    private MailId sent(String address) {
        MailId id = office.enqueue(address);
        office.deliverAll(catcher.getSmtp().getPort());
        assertThat(office.status(id).state()).isEqualTo(MailState.SENT);
        return id;
    }

    private Effect comesBack(MailId id, String status, String said) {
        return incoming().take(notice(id, status, said));
    }

    private byte[] notice(MailId id, String status, String said) {
        Mail mail = office.database.read(() -> office.mails.findLocked(id.value()).orElseThrow());
        return Notices.postfix(
                PostOffice.returnAddresses().of(mail).value(), "failed", status, said);
    }

    private Optional<UndeliverableAddress> marked(String address) {
        return office.database.read(
                () -> office.addresses.listCounting(List.of(address)).stream().findFirst());
    }

    private void clear(String address) {
        office.database.write(
                () ->
                        office.addresses
                                .findLocked(address)
                                .orElseThrow()
                                .clear(office.clock.instant()));
    }
}

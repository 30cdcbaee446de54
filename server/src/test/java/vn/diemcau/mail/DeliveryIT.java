package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Ids;

class DeliveryIT {

    private final PostOffice office = new PostOffice();
    private final GreenMail catcher = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void start() {
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
        office.close();
    }

    private int port() {
        return catcher.getSmtp().getPort();
    }

    @Test
    void aMailIsSentOnceAndItsWordsAreForgotten() throws Exception {
        MailId id = office.enqueue("so.quangtri@demo.example");

        assertThat(office.deliverAll(port())).isEqualTo(Delivery.Round.NOTHING_DUE);
        office.clock.pass(Duration.ofDays(1));
        office.deliverAll(port());

        MimeMessage[] received = catcher.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getMessageID()).isEqualTo("<" + id.value() + "@moet.example>");
        assertThat(office.status(id).state()).isEqualTo(MailState.SENT);
        assertThat(office.holdsWords(id)).isFalse();
    }

    @Test
    void aMailOfATransactionThatRolledBackNeverExisted() {
        try {
            office.database.write(
                    () -> {
                        office.enqueue("so.quangtri@demo.example");
                        throw new IllegalStateException("the caller fails");
                    });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the caller fails");
        }

        office.deliverAll(port());

        assertThat(catcher.getReceivedMessages()).isEmpty();
    }

    @Test
    void whileTheServerIsAwayMailsWaitAndThenEachArrivesOnce() throws Exception {
        List<MailId> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add(office.enqueue("so" + i + "@demo.example"));
        }

        assertThat(office.deliverAll(freePort())).isEqualTo(Delivery.Round.SERVER_UNREACHABLE);
        assertThat(office.states(ids)).containsOnly(MailState.QUEUED);
        assertThat(office.status(ids.getFirst()).attempts()).isZero();

        assertThat(office.deliverAll(port())).isEqualTo(Delivery.Round.NOTHING_DUE);
        assertThat(office.states(ids)).containsOnly(MailState.SENT);
        assertThat(recipients()).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void aRefusedRecipientFailsWithTheServersWordsAndTheOthersArrive() throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line ->
                                line.startsWith("RCPT TO:<nobody@")
                                        ? "550 5.1.1 no such user"
                                        : null)) {
            MailId refused = office.enqueue("nobody@demo.example");
            MailId accepted = office.enqueue("so.hue@demo.example");

            office.deliverAll(server.port());

            MailStatus status = office.status(refused);
            assertThat(status.state()).isEqualTo(MailState.FAILED);
            assertThat(status.failure()).isEqualTo(MailFailure.RECIPIENT_REFUSED);
            assertThat(status.serverReply()).isEqualTo("550 5.1.1 no such user");
            assertThat(office.status(accepted).state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void aMailThatIsPutOffComesAgainLaterAndLater() throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line -> line.startsWith("RCPT") ? "450 4.2.0 greylisted" : null)) {
            MailId id = office.enqueue("so.hue@demo.example");
            office.deliverAll(server.port());

            assertThat(office.status(id).state()).isEqualTo(MailState.QUEUED);
            assertThat(office.status(id).attempts()).isEqualTo(1);
            office.deliverAll(server.port());
            assertThat(office.status(id).attempts())
                    .as("not before the pause is over")
                    .isEqualTo(1);
        }

        office.clock.pass(Duration.ofMinutes(1));
        office.deliverAll(port());
        assertThat(recipients()).containsExactly("so.hue@demo.example");
    }

    @Test
    void aMailThatIsPutOffForDaysFails() throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line -> line.startsWith("RCPT") ? "450 4.2.0 greylisted" : null)) {
            MailId id = office.enqueue("so.hue@demo.example");
            for (int i = 0; i < RetryPolicy.MOST_ATTEMPTS; i++) {
                office.deliverAll(server.port());
                office.clock.pass(Duration.ofHours(5));
            }
            assertThat(office.status(id).failure()).isEqualTo(MailFailure.PUT_OFF_TOO_OFTEN);
        }
    }

    @Test
    void aServerThatVanishesAfterTheLastByteLeavesTheMailUncertainAndNobodySendsItAgain()
            throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line -> line.equals(".") ? ScriptedSmtpServer.VANISH : null)) {
            MailId id = office.enqueue("so.hue@demo.example");
            office.deliverAll(server.port());

            assertThat(server.taken).hasSize(1);
            assertThat(office.status(id).state()).isEqualTo(MailState.UNCERTAIN);
            assertThat(office.status(id).failure()).isEqualTo(MailFailure.NO_ANSWER);
            office.clock.pass(Duration.ofDays(2));
            office.deliverAll(port());
            assertThat(catcher.getReceivedMessages()).isEmpty();

            assertThat(office.outbox().sendAgain(id)).isTrue();
            office.deliverAll(port());
            assertThat(catcher.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void aServerThatVanishesWithinTheContentHasTakenNothingSoTheMailComesAgain() throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line -> line.equals("content") ? ScriptedSmtpServer.VANISH : null)) {
            MailId id = office.enqueue("so.hue@demo.example");
            office.database.write(
                    () ->
                            office.mails.findLocked(id.value()).orElseThrow().html =
                                    "<p>" + "x".repeat(4_000_000) + "</p>");
            office.deliverAll(server.port());

            assertThat(office.status(id).state()).isEqualTo(MailState.QUEUED);
            office.clock.pass(Duration.ofMinutes(1));
            office.deliverAll(port());
            assertThat(office.status(id).state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void refusedContentFails() throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line -> line.equals(".") ? "554 5.7.1 looks like spam" : null)) {
            MailId id = office.enqueue("so.hue@demo.example");
            office.deliverAll(server.port());
            assertThat(office.status(id).failure()).isEqualTo(MailFailure.CONTENT_REFUSED);
        }
    }

    @Test
    void aServerThatRefusesOurSenderKeepsEverythingWaiting() throws Exception {
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line -> line.startsWith("MAIL") ? "550 5.7.1 who are you" : null)) {
            MailId id = office.enqueue("so.hue@demo.example");
            assertThat(office.deliverAll(server.port()))
                    .isEqualTo(Delivery.Round.SERVER_UNREACHABLE);
            assertThat(office.status(id).state()).isEqualTo(MailState.QUEUED);
        }
    }

    @Test
    void aSenderThatDiedBeforeItSentAnythingIsReplacedWhenItsLeaseIsOver() {
        MailId id = office.enqueue("so.hue@demo.example");
        assertThat(office.delivery(port()).claim(Ids.next())).hasSize(1);

        office.deliverAll(port());
        assertThat(catcher.getReceivedMessages()).as("the other sender may still live").isEmpty();

        office.clock.pass(PostOffice.LEASE.plusSeconds(1));
        office.deliverAll(port());
        assertThat(catcher.getReceivedMessages()).hasSize(1);
        assertThat(office.status(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whatIsQueuedForOneAddressLeavesInItsOrder() {
        MailId first = office.enqueue("so.hue@demo.example");
        MailId second = office.enqueue("SO.Hue@demo.example");
        UUID claim = Ids.next();
        Delivery holding = office.delivery(port());
        assertThat(holding.claim(claim)).extracting(mail -> mail.id).containsExactly(first.value());

        office.deliverAll(port());
        assertThat(office.status(second).state())
                .as("held by another sender")
                .isEqualTo(MailState.QUEUED);
        holding.markSending(first.value(), claim);
        office.deliverAll(port());
        assertThat(office.status(second).state()).as("being sent").isEqualTo(MailState.QUEUED);

        office.clock.pass(PostOffice.LEASE.plusSeconds(1));
        office.deliverAll(port());
        office.deliverAll(port());
        assertThat(office.status(first).state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(office.status(second).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whatAServerPutsOffHoldsUpNothingElse() throws Exception {
        MailId first = office.enqueue("so.hue@demo.example");
        try (ScriptedSmtpServer server =
                new ScriptedSmtpServer(
                        line -> line.startsWith("RCPT") ? "450 4.2.0 greylisted" : null)) {
            office.deliverAll(server.port());
        }
        MailId second = office.enqueue("so.hue@demo.example");

        office.deliverAll(port());

        assertThat(office.status(first).state()).isEqualTo(MailState.QUEUED);
        assertThat(office.status(second).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aSenderThatDiedWhileItSentLeavesTheMailUncertain() {
        MailId id = office.enqueue("so.hue@demo.example");
        UUID claim = Ids.next();
        Delivery died = office.delivery(port());
        died.claim(claim);
        died.markSending(id.value(), claim);

        office.clock.pass(PostOffice.LEASE.plusSeconds(1));
        office.deliverAll(port());

        assertThat(catcher.getReceivedMessages()).isEmpty();
        assertThat(office.status(id).state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(office.status(id).failure()).isEqualTo(MailFailure.INTERRUPTED);
    }

    @Test
    void aMailTakenBackIsNotSentEvenWhereASenderAlreadyHoldsIt() {
        MailId waiting = office.enqueue("so.hue@demo.example");
        assertThat(office.outbox().discard(waiting)).isTrue();
        MailId held = office.enqueue("so.hanoi@demo.example");
        SmtpConnection line = new SmtpConnection(PostOffice.settings(port()));
        boolean[] taken = new boolean[1];
        try (line) {
            office.delivery(port())
                    .round(
                            line,
                            () -> {
                                taken[0] = office.outbox().discard(held);
                                return false;
                            });
        }

        assertThat(taken[0]).isTrue();
        assertThat(catcher.getReceivedMessages()).isEmpty();
        assertThat(office.status(held).state()).isEqualTo(MailState.DISCARDED);
        assertThat(office.outbox().discard(held)).isFalse();
    }

    @Test
    void twoSendersShareTwoThousandMailsAndEachArrivesOnce() throws Exception {
        UUID batch = Ids.next();
        Letter letter = new Letter("Giấy mời", "Kính gửi", "<p>Kính gửi</p>");
        office.database.write(
                () -> {
                    for (int i = 0; i < 2_000; i++) {
                        office.outbox()
                                .enqueue(
                                        new OutgoingMail(
                                                "test",
                                                MailAddress.of("so" + i + "@demo.example"),
                                                null,
                                                letter,
                                                null,
                                                batch));
                    }
                });
        Map<String, Integer> arrived = new ConcurrentHashMap<>();
        try (ScriptedSmtpServer server =
                        new ScriptedSmtpServer(
                                line -> {
                                    if (line.startsWith("RCPT")) {
                                        arrived.merge(line, 1, Integer::sum);
                                    }
                                    return null;
                                });
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<java.util.concurrent.Future<Delivery.Round>> rounds =
                    List.of(
                            senders.submit(() -> office.deliverAll(server.port())),
                            senders.submit(() -> office.deliverAll(server.port())));
            for (java.util.concurrent.Future<Delivery.Round> round : rounds) {
                assertThat(round.get()).isEqualTo(Delivery.Round.NOTHING_DUE);
            }

            assertThat(server.taken).hasSize(2_000);
            assertThat(arrived)
                    .hasSize(2_000)
                    .allSatisfy((address, times) -> assertThat(times).isOne());
            assertThat(server.connections).as("a line carries a hundred mails").hasSizeLessThan(40);
            assertThat(office.progress(batch)).isEqualTo(new MailProgress(0, 0, 2_000, 0, 0, 0));
        }
    }

    @Test
    void theSenderWorksInTheBackgroundAndStopsWhenToldTo() throws Exception {
        Sender sender = new Sender(office.delivery(port()), PostOffice.settings(port()));
        sender.start(office);
        office.enqueue("so.hue@demo.example");
        assertThat(catcher.waitForIncomingEmail(20_000, 1)).isTrue();
        sender.stop();

        MailId late = office.enqueue("so.hanoi@demo.example");
        assertThat(office.status(late).state()).isEqualTo(MailState.QUEUED);
    }

    private Set<String> recipients() throws Exception {
        Set<String> all = new HashSet<>();
        for (MimeMessage message : catcher.getReceivedMessages()) {
            assertThat(
                            all.add(
                                    ((jakarta.mail.internet.InternetAddress)
                                                    message.getAllRecipients()[0])
                                            .getAddress()))
                    .isTrue();
        }
        return all;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What comes back, on its real ways in: a mailbox over IMAP, and HTTP. */
@ProductTest(
        settings = {
            "mail.return-address=tra-lai@moet.example",
            "mail.hand-in-token=0123456789abcdef0123456789abcdef"
        })
class InboxIT {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String FAULTY = "faulty";
    private static final String USER = "tra-lai@moet.example";

    private final GreenMail imap = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));
    private GreenMailUser mailbox;

    @BeforeEach
    void start() {
        imap.start();
        mailbox = imap.setUser(USER, USER, "mat-khau");
    }

    @AfterEach
    void stop() {
        imap.stop();
    }

    @Test
    void noticesInTheMailboxMarkTheirMailsAndAreSeenAfterwards(Product product) throws Exception {
        MailId id = sent(product, "an.hop-thu@so.example");
        deliver(notice(product, id));
        deliver(Notices.outOfOffice("tra-lai@moet.example"));

        inbox(product, Optional.empty()).once(() -> false);

        assertThat(status(product, id).failure()).isEqualTo(MailFailure.BOUNCED);
        assertThat(flags("INBOX")).hasSize(2).allMatch(flags -> flags.contains(Flags.Flag.SEEN));
    }

    @Test
    void whereAFolderIsSetReadMessagesAreMovedThere(Product product) throws Exception {
        MailId id = sent(product, "binh.hop-thu@so.example");
        imap.getManagers().getImapHostManager().createMailbox(mailbox, "Da doc");
        deliver(notice(product, id));

        inbox(product, Optional.of("Da doc")).once(() -> false);

        assertThat(status(product, id).failure()).isEqualTo(MailFailure.BOUNCED);
        assertThat(flags("INBOX")).isEmpty();
        assertThat(flags("Da doc")).hasSize(1);
    }

    @Test
    void aServerThatStopsLeavesTheRestUnread(Product product) throws Exception {
        deliver(Notices.outOfOffice("tra-lai@moet.example"));

        inbox(product, Optional.empty()).once(() -> true);

        assertThat(flags("INBOX")).noneMatch(flags -> flags.contains(Flags.Flag.SEEN));
    }

    @Test
    void aMailboxThatDoesNotAnswerIsAFaultThatIsTriedAgain(Product product) {
        Inbox inbox = inbox(product, Optional.empty());
        imap.stop();

        assertThatThrownBy(() -> inbox.once(() -> false)).isInstanceOf(IllegalStateException.class);
        assertThat(inbox.readAt()).isEmpty();
    }

    @Test
    void aHugeMessageIsReadByItsBeginning(Product product) throws Exception {
        MailId id = sent(product, "to.hop-thu@so.example");
        byte[] notice = notice(product, id);
        byte[] huge = Arrays.copyOf(notice, 6_000_000);
        Arrays.fill(huge, notice.length, huge.length, (byte) 'x');
        deliver(huge);

        inbox(product, Optional.empty()).once(() -> false);

        assertThat(status(product, id).failure()).isEqualTo(MailFailure.BOUNCED);
    }

    @Test
    void messagesThatAreRefusedAreReadAndKeepNoOtherOneWaiting(Product product) throws Exception {
        List<String> taken = new ArrayList<>();
        deliverFaultyOnesBefore("0189@diemcau");

        inbox(Optional.empty(), incoming(product, MailError.BAD_ADDRESS::refusal, taken))
                .once(() -> false);

        assertThat(taken).containsExactly("0189@diemcau");
        assertThat(flags("INBOX")).hasSize(7).allMatch(flags -> flags.contains(Flags.Flag.SEEN));
    }

    @Test
    void messagesThatFailComeAgainBehindAllOthers(Product product) throws Exception {
        List<String> taken = new ArrayList<>();
        deliverFaultyOnesBefore("0190@diemcau");
        Inbox inbox =
                inbox(
                        Optional.empty(),
                        incoming(product, () -> new IllegalStateException("a fault"), taken));

        assertThatThrownBy(() -> inbox.once(() -> false)).hasMessageContaining("too many");
        assertThatThrownBy(() -> inbox.once(() -> false)).hasMessageContaining("too many");

        assertThat(taken).containsExactly("0190@diemcau");
        assertThat(flags("INBOX")).filteredOn(flags -> flags.contains(Flags.Flag.SEEN)).hasSize(1);
    }

    private void deliverFaultyOnesBefore(String uid) throws Exception {
        for (int i = 0; i < 6; i++) {
            deliver(Notices.calendarReply(FAULTY + i + uid, "ACCEPTED"));
        }
        deliver(Notices.calendarReply(uid, "ACCEPTED"));
    }

    private static IncomingMails incoming(
            Product product, Supplier<RuntimeException> fault, List<String> taken) {
        CalendarReplies calendar =
                reply -> {
                    if (reply.uid().startsWith(FAULTY)) {
                        throw fault.get();
                    }
                    return taken.add(reply.uid());
                };
        return new IncomingMails(
                product.bean(Database.class),
                product.bean(IncomingMailRepository.class),
                product.bean(MailRepository.class),
                product.bean(AddressMarks.class),
                product.bean(ReturnAddresses.class),
                List.of(calendar),
                effect -> {},
                Clock.systemUTC());
    }

    @Test
    void aMailServerHandsNoticesInWithItsSecret(Product product) throws Exception {
        MailId id = sent(product, "chi.hop-thu@so.example");
        byte[] notice = notice(product, id);

        assertThat(handIn(product, notice, SECRET).ok().path("effect").asText())
                .isEqualTo("BOUNCED");
        assertThat(handIn(product, notice, SECRET).ok().path("effect").asText()).isEqualTo("KNOWN");
        assertThat(handIn(product, new byte[] {1, 2, 3}, SECRET).ok().path("effect").asText())
                .isEqualTo("IGNORED");
    }

    @Test
    void withoutTheSecretNothingIsTakenAndGuessingIsSlow(Product product) throws Exception {
        MailId id = sent(product, "dung.hop-thu@so.example");
        byte[] notice = notice(product, id);
        handIn(product, notice, "").refused(403, "mail.hand_in_refused");
        for (int i = 0; i < 9; i++) {
            handIn(product, notice, SECRET.replace('0', '1')).refused(403, "mail.hand_in_refused");
        }
        handIn(product, notice, "another").refused(429, "mail.too_many_tries");
        assertThat(status(product, id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void thoseWhoSeeAllEventsListMarkedAddressesAndClearThem(Product product) throws Exception {
        MailId id = sent(product, "em.hop-thu@so.example");
        handIn(product, notice(product, id), SECRET).ok();
        Client organizer = product.as(Role.ORGANIZER);

        var items = organizer.get("mail/undeliverable?q=em.hop").ok().path("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).path("address").asText()).isEqualTo("em.hop-thu@so.example");
        assertThat(items.get(0).path("kind").asText()).isEqualTo("HARD");
        assertThat(
                        product.bean(UndeliverableAddresses.class)
                                .among(List.of("EM.hop-thu@so.example", "khác@so.example")))
                .containsOnlyKeys("EM.hop-thu@so.example");

        assertThat(organizer.get("mail/undeliverable?q=%C4%91").ok().path("items")).isEmpty();

        String path = "mail/undeliverable/" + items.get(0).path("id").asText();
        product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID())
                .delete(path)
                .refused(403, "access.not_everywhere");
        assertThat(product.as(Role.ADMINISTRATOR).delete(path).status()).isEqualTo(204);
        organizer.delete(path).refused(404, "mail.address_not_marked");
        assertThat(organizer.get("mail/undeliverable?q=em.hop").ok().path("items")).isEmpty();
        assertThat(
                        product.bean(UndeliverableAddresses.class)
                                .among(List.of("em.hop-thu@so.example")))
                .isEmpty();
    }

    @Test
    void nobodyElseListsOrClearsThem(Product product) {
        Client oneEvent = product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID());
        oneEvent.get("mail/undeliverable").refused(403, "access.not_everywhere");
        oneEvent.delete("mail/undeliverable/" + UUID.randomUUID())
                .refused(403, "access.not_everywhere");
        product.as(Role.ORGANIZER)
                .delete("mail/undeliverable/" + UUID.randomUUID())
                .refused(404, "mail.address_not_marked");
        product.anonymous().get("mail/undeliverable").refused(401, "access.not_signed_in");
    }

    @Test
    void healthTellsWhetherAnInboxIsRead(Product product) {
        Client client = product.anonymous();
        assertThat(client.send(client.request("/health/ready")).text()).contains("\"inbox\"");
    }

    private static MailId sent(Product product, String address) {
        MailId id = product.bean(Outbox.class).enqueue(PostOffice.mailTo(address));
        product.mailbox(address).await(1);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (status(product, id).state() != MailState.SENT && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return id;
    }

    private static MailStatus status(Product product, MailId id) {
        return product.bean(Outbox.class).status(id).orElseThrow();
    }

    private static byte[] notice(Product product, MailId id) {
        Database database = product.bean(Database.class);
        Mail mail =
                database.read(
                        () ->
                                product.bean(MailRepository.class)
                                        .findLocked(id.value())
                                        .orElseThrow());
        return Notices.postfix(
                "tra-lai+" + mail.returnToken + "@moet.example",
                "failed",
                "5.1.1",
                "550 5.1.1 User unknown");
    }

    private Inbox inbox(Product product, Optional<String> doneFolder) {
        return inbox(doneFolder, product.bean(IncomingMails.class));
    }

    private Inbox inbox(Optional<String> doneFolder, IncomingMails incoming) {
        return new Inbox(
                new InboxSettings(
                        Optional.of("127.0.0.1"),
                        imap.getImap().getPort(),
                        MailSettings.Security.NONE,
                        USER,
                        "mat-khau",
                        "INBOX",
                        doneFolder,
                        Duration.ofMinutes(1)),
                PostOffice.settings(1),
                incoming,
                Clock.systemUTC());
    }

    private void deliver(byte[] raw) throws Exception {
        mailbox.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
    }

    private List<Flags> flags(String folder) throws Exception {
        try (Store store = imap.getImap().createStore()) {
            store.connect(USER, "mat-khau");
            try (Folder opened = store.getFolder(folder)) {
                opened.open(Folder.READ_ONLY);
                List<Flags> flags = new ArrayList<>();
                for (Message message : opened.getMessages()) {
                    flags.add(message.getFlags());
                }
                return flags;
            }
        }
    }

    private static Answer handIn(Product product, byte[] message, String secret) {
        Client client = product.anonymous();
        return client.send(
                client.request("/api/mail/incoming")
                        .setHeader("Content-Type", "message/rfc822")
                        .header("Mail-Token", secret)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(message)));
    }
}

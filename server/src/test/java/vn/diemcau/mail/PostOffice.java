package vn.diemcau.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.OpenedDatabase;

/** Outbox and sender on a database of their own, with the clock in the test's hand. */
final class PostOffice implements AutoCloseable {

    static final Duration LEASE = Duration.ofMinutes(10);
    static final long LARGEST_ATTACHMENTS = 1_000_000;

    final Database database = OpenedDatabase.open();
    final MovableClock clock = new MovableClock();
    final MailRepository mails = new MailRepository(database);
    final AttachmentRepository attachments = new AttachmentRepository(database);
    final UndeliverableAddressRepository addresses = new UndeliverableAddressRepository(database);

    /** No limits, until a test sets some. */
    int perMinute;

    int perDomain;

    static ReturnAddresses returnAddresses() {
        return new ReturnAddresses(
                settings(1),
                Optional.of("tra-lai@moet.example"),
                Optional.empty(),
                Optional.of("a secret"));
    }

    Outbox outbox() {
        return new Outbox(
                database, mails, attachments, addresses, returnAddresses(), settings(1), clock);
    }

    Delivery delivery(int port) {
        return new Delivery(
                database,
                mails,
                new AttachedFiles(database, attachments),
                new AddressMarks(addresses, clock),
                new Pacing(new MailPaceRepository(database), perMinute, perDomain),
                returnAddresses(),
                settings(port),
                clock);
    }

    static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1",
                port,
                MailSettings.Security.NONE,
                "",
                "",
                new MailAddress("diemcau@moet.example"),
                "Điểm Cầu",
                "",
                1,
                Duration.ofMillis(20),
                Duration.ofSeconds(10),
                LEASE,
                LARGEST_ATTACHMENTS);
    }

    static OutgoingMail mailTo(String address) {
        return new OutgoingMail(
                "test",
                MailAddress.of(address),
                "Nguyễn Thị Ánh",
                new Letter("Giấy mời họp", "Kính gửi", "<p>Kính gửi</p>"));
    }

    MailId enqueue(String address) {
        return outbox().enqueue(mailTo(address));
    }

    /** Rounds until nothing is due, or the server is away. */
    Delivery.Round deliverAll(int port) {
        Delivery delivery = delivery(port);
        try (SmtpConnection line = new SmtpConnection(settings(port))) {
            Delivery.Round round = Delivery.Round.BUSY;
            while (round == Delivery.Round.BUSY) {
                round = delivery.round(line, () -> false);
            }
            return round;
        }
    }

    MailStatus status(MailId id) {
        return outbox().status(id).orElseThrow();
    }

    List<MailState> states(List<MailId> ids) {
        return new ArrayList<>(
                outbox().statuses(ids).values().stream().map(MailStatus::state).toList());
    }

    /** What is stored of a mail's words. */
    boolean holdsWords(MailId id) {
        Mail mail = database.read(() -> mails.findLocked(id.value()).orElseThrow());
        return mail.text != null || mail.html != null || mail.calendar != null;
    }

    MailProgress progress(UUID batch) {
        return outbox().progress(batch);
    }

    @Override
    public void close() {
        database.close();
    }
}

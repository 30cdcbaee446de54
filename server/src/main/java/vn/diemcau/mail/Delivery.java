package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;

/**
 * Takes mails out of the outbox and hands them to the SMTP server.
 *
 * <p>What a crash leaves behind, line by line: claimed and no more → another sender takes the mail
 * when the lease is over; {@code SENDING} is committed before the first byte of the content, so
 * whatever happened later leaves the row in that state → uncertain when the lease is over, and
 * never sent again by itself; {@code SENT} committed → done.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** As many as are held in memory at once. */
    private static final int BATCH = 20;

    /** What a round came to, and so when the next is worth while. */
    enum Round {
        /** There were mails; perhaps there are more. */
        BUSY,
        NOTHING_DUE,
        /** As many have left as may leave for now. */
        LIMIT_REACHED,
        SERVER_UNREACHABLE,
        /** Something of ours failed. */
        FAULT
    }

    private final Database database;
    private final MailRepository mails;
    private final AttachedFiles files;
    private final AddressMarks addresses;
    private final Pacing pacing;
    private final MailSettings settings;
    private final MimeComposer composer;
    private final Clock clock;

    @Inject
    Delivery(
            Database database,
            MailRepository mails,
            AttachedFiles files,
            AddressMarks addresses,
            Pacing pacing,
            ReturnAddresses returnAddresses,
            MailSettings settings,
            Clock clock) {
        this.database = database;
        this.mails = mails;
        this.files = files;
        this.addresses = addresses;
        this.pacing = pacing;
        this.settings = settings;
        this.composer = new MimeComposer(settings, returnAddresses, files::content);
        this.clock = clock;
    }

    /**
     * Sends the mails that are due, a handful at most; begins none once {@code stopping} says so.
     */
    Round round(SmtpConnection connection, BooleanSupplier stopping) {
        UUID claim = Ids.next();
        Claimed claimed = claimSome(claim);
        List<Mail> due = claimed.mails();
        if (claimed.found() == 0) {
            giveUpAbandoned();
            return Round.NOTHING_DUE;
        }
        if (due.isEmpty()) {
            return claimed.allWait() ? Round.BUSY : Round.LIMIT_REACHED;
        }
        Map<UUID, List<MailAttachment>> attached = files.of(due);
        for (int i = 0; i < due.size(); i++) {
            Mail mail = due.get(i);
            List<MailAttachment> attachments = attached.getOrDefault(mail.id, List.of());
            boolean stops = stopping.getAsBoolean();
            if (stops || !deliver(mail, attachments, claim, connection)) {
                release(due.subList(i, due.size()), claim);
                return stops ? Round.NOTHING_DUE : Round.SERVER_UNREACHABLE;
            }
        }
        return Round.BUSY;
    }

    List<Mail> claim(UUID claim) {
        return claimSome(claim).mails();
    }

    /**
     * What a look into the outbox came to.
     *
     * @param found how many were due
     * @param mails those that this sender now holds
     * @param allWait whether each of the others now waits for its domain's turn, so that it pays to
     *     look at once for those behind them
     */
    private record Claimed(int found, List<Mail> mails, boolean allWait) {}

    private Claimed claimSome(UUID claim) {
        return database.write(
                () -> {
                    Instant now = clock.instant();
                    List<Mail> due = mails.listDueLocked(now, BATCH);
                    List<Mail> chosen = pacing.choose(due, now);
                    chosen.forEach(mail -> mail.claim(claim, now.plus(settings.lease())));
                    boolean allWait =
                            due.stream()
                                    .allMatch(
                                            mail ->
                                                    mail.dueAt.isAfter(now)
                                                            || mail.isHeldBy(claim));
                    return new Claimed(due.size(), chosen, allWait);
                });
    }

    /** False where the server cannot be reached, so that there is no point in going on. */
    private boolean deliver(
            Mail mail, List<MailAttachment> attachments, UUID claim, SmtpConnection connection) {
        MimeMessage message;
        try {
            message = composer.compose(connection.session(), mail, attachments, clock.instant());
        } catch (MessagingException | RuntimeException e) {
            LOG.error("Mail {} ({}) cannot be put together", mail.id, mail.kind, e);
            settle(mail, claim, new Attempt.Refused(MailFailure.NOT_COMPOSED, ""));
            return true;
        }
        Attempt attempt;
        try {
            attempt =
                    connection.send(
                            message,
                            MimeComposer.recipient(mail),
                            () -> markSending(mail.id, claim));
        } catch (ClaimLost e) {
            LOG.info("Mail {} was taken back or taken over while it waited", mail.id);
            return true;
        }
        return switch (attempt) {
            case Attempt.Unreachable unreachable -> {
                LOG.warn("The SMTP server takes no mail: {}", unreachable.why());
                yield false;
            }
            case Attempt.Accepted _, Attempt.Refused _, Attempt.PutOff _, Attempt.Unanswered _ -> {
                settle(mail, claim, attempt);
                yield true;
            }
        };
    }

    void markSending(UUID id, UUID claim) {
        database.write(
                () ->
                        mails.findLocked(id)
                                .filter(
                                        mail ->
                                                mail.state == MailState.QUEUED
                                                        && mail.isHeldBy(claim))
                                .orElseThrow(ClaimLost::new)
                                .sending(clock.instant().plus(settings.lease())));
    }

    private void settle(Mail mail, UUID claim, Attempt attempt) {
        Insistence.on(
                () ->
                        database.write(
                                () ->
                                        mails.findLocked(mail.id)
                                                .filter(found -> found.isHeldBy(claim))
                                                .ifPresent(found -> apply(found, attempt))));
        if (!(attempt instanceof Attempt.Accepted)) {
            LOG.info(
                    "Mail {} ({}) was not sent: {}",
                    mail.id,
                    mail.kind,
                    attempt.getClass().getSimpleName());
        }
    }

    private void apply(Mail mail, Attempt attempt) {
        switch (attempt) {
            case Attempt.Accepted _ -> mail.sent(clock.instant());
            case Attempt.Refused refused -> {
                mail.failed(refused.why(), refused.reply(), clock.instant());
                if (refused.why() == MailFailure.RECIPIENT_REFUSED) {
                    addresses.failed(
                            mail.recipientAddress,
                            DeliveryFailure.ofReply(refused.reply()),
                            clock.instant());
                }
            }
            case Attempt.PutOff putOff -> mail.putOff(putOff.reply(), clock.instant());
            case Attempt.Unanswered _ -> mail.uncertain(MailFailure.NO_ANSWER, clock.instant());
            case Attempt.Unreachable _ -> mail.release(clock.instant());
        }
    }

    private void release(List<Mail> untouched, UUID claim) {
        database.write(
                () ->
                        untouched.forEach(
                                mail ->
                                        mails.findLocked(mail.id)
                                                .filter(
                                                        found ->
                                                                found.state == MailState.QUEUED
                                                                        && found.isHeldBy(claim))
                                                .ifPresent(found -> found.release(found.dueAt))));
    }

    /** Mails whose sender died between the first byte and our note of the answer. */
    void giveUpAbandoned() {
        int count =
                database.write(
                        () -> {
                            List<Mail> abandoned =
                                    mails.listAbandonedLocked(clock.instant(), BATCH);
                            abandoned.forEach(
                                    mail ->
                                            mail.uncertain(
                                                    MailFailure.INTERRUPTED, clock.instant()));
                            return abandoned.size();
                        });
        if (count > 0) {
            LOG.warn(
                    "{} mails were being sent when a server ended: whether they arrived is uncertain",
                    count);
        }
    }

    /** The mail is no longer ours to send. */
    private static final class ClaimLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.diemcau.platform.Database;

/**
 * Takes mails and sees that each leaves once. A mail becomes due when the caller's transaction
 * commits, and never existed when that rolls back.
 */
@ApplicationScoped
public class Outbox {

    private static final int MOST_AT_ONCE = 500;

    private final Database database;
    private final MailRepository mails;
    private final AttachmentRepository attachments;
    private final UndeliverableAddressRepository addresses;
    private final ReturnAddresses returnAddresses;
    private final MailSettings settings;
    private final Clock clock;

    @Inject
    Outbox(
            Database database,
            MailRepository mails,
            AttachmentRepository attachments,
            UndeliverableAddressRepository addresses,
            ReturnAddresses returnAddresses,
            MailSettings settings,
            Clock clock) {
        this.database = database;
        this.mails = mails;
        this.attachments = attachments;
        this.addresses = addresses;
        this.returnAddresses = returnAddresses;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Queues a mail, in the caller's transaction where one runs; refuses as {@link
     * #checkAttachments}.
     */
    public MailId enqueue(OutgoingMail outgoing) {
        checkAttachments(outgoing.attachments());
        Mail mail = new Mail(outgoing, settings.fromAddress().domain(), clock.instant());
        database.write(
                () -> {
                    outgoing.attachments().forEach(attachments::keepContent);
                    mails.add(mail);
                });
        return new MailId(mail.id);
    }

    /** {@link #enqueue}; empty, and nothing queued, where {@link #isDead} holds for the address. */
    public Optional<MailId> enqueueUnlessDead(OutgoingMail outgoing) {
        return isDead(outgoing.to()) ? Optional.empty() : Optional.of(enqueue(outgoing));
    }

    /** Whether another mail to this address would come back again, as one has before. */
    public boolean isDead(MailAddress to) {
        return MailAddress.isAscii(to.value())
                && database.read(
                        () ->
                                addresses
                                        .listCounting(List.of(UndeliverableAddress.key(to.value())))
                                        .stream()
                                        .anyMatch(found -> found.view().isHard()));
    }

    /**
     * Refuses with {@code mail.attachments_too_large} what one mail cannot carry; for those who
     * choose files long before the mails are queued.
     */
    public void checkAttachments(Collection<Attachment> files) {
        if (!carries(files)) {
            throw MailError.ATTACHMENTS_TOO_LARGE.refusal(
                    Map.of("bytes", bytes(files), "max", settings.largestAttachments()));
        }
    }

    /** Whether one mail can carry these; for those who have another way for what it cannot. */
    public boolean carries(Collection<Attachment> files) {
        return bytes(files) <= settings.largestAttachments();
    }

    private static long bytes(Collection<Attachment> files) {
        return files.stream().mapToLong(Attachment::size).sum();
    }

    /**
     * Takes a mail back. False where it is too late: it was sent, or is being sent at this moment.
     */
    public boolean discard(MailId id) {
        return database.write(
                () -> changeIfIn(id, MailState.QUEUED, mail -> mail.discarded(clock.instant())));
    }

    /**
     * Sends a failed or uncertain mail once more, because a person wants so. It keeps its
     * Message-ID, by which many mail servers notice a second copy. False where the mail is in no
     * such state, or so old that its content is gone.
     */
    public boolean sendAgain(MailId id) {
        return database.write(
                () ->
                        changeIfIn(id, MailState.FAILED, mail -> mail.sendAgain(clock.instant()))
                                || changeIfIn(
                                        id,
                                        MailState.UNCERTAIN,
                                        mail -> mail.sendAgain(clock.instant())));
    }

    /**
     * Leaves an uncertain mail at that, because a person takes it for sent. False where the mail is
     * not uncertain.
     */
    public boolean countAsSent(MailId id) {
        return database.write(
                () ->
                        changeIf(
                                id,
                                mail -> mail.state == MailState.UNCERTAIN,
                                mail -> mail.sent(clock.instant())));
    }

    /**
     * {@link #sendAgain} for the uncertain mails of a batch, some hundreds at once; answers how
     * many it were.
     */
    public int sendUncertainAgain(UUID batchId) {
        return database.write(
                () -> {
                    List<Mail> uncertain =
                            mails.listUncertainLocked(batchId, MOST_AT_ONCE).stream()
                                    .filter(Mail::hasContent)
                                    .toList();
                    uncertain.forEach(mail -> mail.sendAgain(clock.instant()));
                    return uncertain.size();
                });
    }

    /** {@link #countAsSent} for the uncertain mails of a batch; answers how many it were. */
    public int countUncertainAsSent(UUID batchId) {
        return database.write(
                () -> {
                    List<Mail> uncertain = mails.listUncertainLocked(batchId, MOST_AT_ONCE);
                    uncertain.forEach(mail -> mail.sent(clock.instant()));
                    return uncertain.size();
                });
    }

    public Optional<MailStatus> status(MailId id) {
        return Optional.ofNullable(statuses(List.of(id)).get(id));
    }

    /**
     * {@link #status} of a mail that is there, which stays as it is until the caller's transaction
     * ends.
     */
    public MailStatus statusLocked(MailId id) {
        return database.write(() -> mails.findLocked(id.value()).orElseThrow().status());
    }

    /** What became of each of these mails; at most a page of them. */
    public Map<MailId, MailStatus> statuses(Collection<MailId> ids) {
        return database.read(
                () ->
                        mails.list(ids.stream().map(MailId::value).toList()).stream()
                                .collect(
                                        Collectors.toMap(
                                                mail -> new MailId(mail.id), Mail::status)));
    }

    /** How far the mails of one batch are. */
    public MailProgress progress(UUID batchId) {
        return database.read(() -> MailProgress.of(mails.countByState(batchId)));
    }

    /** How the outbox stands as a whole. */
    public MailBacklog backlog() {
        return database.read(() -> MailBacklog.of(mails.listUnsettled(), clock.instant()));
    }

    /**
     * The organizer in calendars: where the answers that people give in their calendars go. Nobody
     * reads them unless {@link #readsCalendarReplies}.
     */
    public MailAddress organizerAddress() {
        return returnAddresses.organizer();
    }

    /**
     * Whether answers from calendars reach {@link CalendarReplies}, so that they may be asked for.
     */
    public boolean readsCalendarReplies() {
        return returnAddresses.areRead();
    }

    public String fromName() {
        return settings.fromName();
    }

    private boolean changeIfIn(MailId id, MailState state, Consumer<Mail> change) {
        return changeIf(id, mail -> mail.state == state && mail.hasContent(), change);
    }

    private boolean changeIf(MailId id, Predicate<Mail> condition, Consumer<Mail> change) {
        Optional<Mail> mail = mails.findLocked(id.value()).filter(condition);
        mail.ifPresent(change);
        return mail.isPresent();
    }
}

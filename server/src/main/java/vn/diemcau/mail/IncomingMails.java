package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Expiring;

/**
 * Takes what comes back to us, however it comes. Each message has its effect once, also where it is
 * handed in twice, or by two servers at the same moment.
 */
@ApplicationScoped
class IncomingMails implements Expiring {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingMails.class);

    /** No mailbox is read again after so long. */
    private static final Duration KEPT = Duration.ofDays(180);

    /** What became of a message. */
    enum Effect {
        BOUNCED,
        REPLIED,
        /** It had its effect before. */
        KNOWN,
        IGNORED,
        UNREADABLE
    }

    private final Database database;
    private final IncomingMailRepository taken;
    private final MailRepository mails;
    private final AddressMarks addresses;
    private final Iterable<CalendarReplies> calendars;
    private final Consumer<Effect> figures;
    private final IncomingReader reader;
    private final Clock clock;

    @Inject
    IncomingMails(
            Database database,
            IncomingMailRepository taken,
            MailRepository mails,
            AddressMarks addresses,
            ReturnAddresses returnAddresses,
            @Any Instance<CalendarReplies> calendars,
            IncomingFigures figures,
            Clock clock) {
        this(database, taken, mails, addresses, returnAddresses, calendars, figures::count, clock);
    }

    IncomingMails(
            Database database,
            IncomingMailRepository taken,
            MailRepository mails,
            AddressMarks addresses,
            ReturnAddresses returnAddresses,
            Iterable<CalendarReplies> calendars,
            Consumer<Effect> figures,
            Clock clock) {
        this.database = database;
        this.taken = taken;
        this.mails = mails;
        this.addresses = addresses;
        this.calendars = calendars;
        this.figures = figures;
        this.reader = new IncomingReader(returnAddresses);
        this.clock = clock;
    }

    /**
     * Takes one message; its effect is committed when this returns. One that a rule refuses is
     * IGNORED: it would be refused as well if it came again. What throws may be tried again.
     *
     * @param raw the message, or its first {@link IncomingReader#MOST_BYTES}
     */
    Effect take(byte[] raw) {
        IncomingReader.Read read = reader.read(raw, clock.instant());
        String messageId = read.messageId();
        String hash = hash(messageId == null ? raw : messageId.getBytes(StandardCharsets.UTF_8));
        Effect effect = take(read.meaning(), hash);
        figures.accept(effect);
        return effect;
    }

    private Effect take(Incoming meaning, String hash) {
        try {
            return switch (meaning) {
                case Incoming.Bounce bounce -> once(hash, Effect.BOUNCED, () -> takeBack(bounce));
                case Incoming.Reply reply -> once(hash, Effect.REPLIED, () -> hand(reply.reply()));
                case Incoming.Nothing _ -> Effect.IGNORED;
                case Incoming.Unreadable _ -> Effect.UNREADABLE;
            };
        } catch (Refusal refusal) {
            if (refusal.code().family().isTemporary()) {
                throw refusal;
            }
            LOG.warn("A message that came in is refused and left: {}", refusal.code().code());
            return Effect.IGNORED;
        }
    }

    // Only what had an effect is remembered: else a forged message could take the Message-ID of
    // one that is still to come.
    private Effect once(String hash, Effect effect, BooleanSupplier work) {
        return database.write(
                () -> {
                    if (!taken.note(hash, clock.instant())) {
                        return Effect.KNOWN;
                    }
                    if (!work.getAsBoolean()) {
                        taken.forget(hash);
                        return Effect.IGNORED;
                    }
                    return effect;
                });
    }

    private boolean takeBack(Incoming.Bounce bounce) {
        Optional<Mail> ours = mails.findReturnedLocked(bounce.token()).filter(Mail::mayComeBack);
        ours.ifPresent(
                mail -> {
                    addresses.failed(
                            mail.recipientAddress, bounce.failure(), mail.leftAt(clock.instant()));
                    mail.bounced(bounce.failure().said(), clock.instant());
                });
        return ours.isPresent();
    }

    private boolean hand(CalendarReply reply) {
        for (CalendarReplies calendar : calendars) {
            if (calendar.take(reply)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String what() {
        return "notes of incoming mails";
    }

    @Override
    public int deleteSome(int most) {
        return database.write(() -> taken.deleteTakenBefore(clock.instant().minus(KEPT), most));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

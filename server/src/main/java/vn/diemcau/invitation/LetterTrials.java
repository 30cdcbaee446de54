package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.account.AccountAddresses;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.mail.CalendarPart;
import vn.diemcau.mail.Letter;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;
import vn.diemcau.platform.Throttle;
import vn.diemcau.template.WrittenTemplate;

/** Letters of words that are being written: to look at, or as a mail to whoever writes them. */
@ApplicationScoped
class LetterTrials {

    private static final int TESTS = 30;
    private static final Duration TESTS_WITHIN = Duration.ofMinutes(10);
    private static final int MOST_WRITERS = 10_000;

    /** A letter that says another time than the one before it. */
    private static final Duration EARLIER = Duration.ofDays(1);

    private final Database database;
    private final Invitees invitees;
    private final SessionService sessions;
    private final InvitationMailer mailer;
    private final AccountAddresses accounts;
    private final Outbox outbox;
    private final Audit audit;
    private final Throttle tests;
    private final Clock clock;

    @Inject
    LetterTrials(
            Database database,
            Invitees invitees,
            SessionService sessions,
            InvitationMailer mailer,
            AccountAddresses accounts,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.invitees = invitees;
        this.sessions = sessions;
        this.mailer = mailer;
        this.accounts = accounts;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        tests = new Throttle(clock, TESTS, TESTS_WITHIN, MOST_WRITERS);
    }

    /** Refuses what could not be saved, with its place. */
    InvitationPreview.Sample look(Caller.SignedIn caller, SessionId id, TryLetter tried) {
        WrittenTemplate sound = tried.template().requireSound(tried.kind());
        return database.read(
                () -> {
                    SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
                    Invitation unsent = unsent(session, tried);
                    return new InvitationPreview.Sample(
                            unsent.recipientAddress,
                            unsent.recipientName,
                            letter(unsent, session, tried, sound));
                });
    }

    /** Mails it to whoever asks, to nobody else, with an entry for their own calendar. */
    TestSent test(Caller.SignedIn caller, SessionId id, TryLetter tried) {
        WrittenTemplate sound = tried.template().requireSound(tried.kind());
        MailAddress own =
                Optional.ofNullable(caller.accountId())
                        .flatMap(accounts::find)
                        .flatMap(MailAddress::find)
                        .orElseThrow(InvitationError.NO_OWN_ADDRESS::refusal);
        tests.take(caller.actorId().toString())
                .ifPresent(
                        wait -> {
                            throw InvitationError.TOO_MANY_TRIES.refusal(
                                    "seconds", wait.toSeconds() + 1);
                        });
        return database.write(
                () -> {
                    SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
                    Invitation unsent = unsent(session, tried);
                    Letter letter = letter(unsent, session, tried, sound);
                    String mark =
                            switch (tried.language()) {
                                case VIETNAMESE -> "[Thử] ";
                                case ENGLISH -> "[Test] ";
                            };
                    String subject = mark + letter.subject();
                    Letter marked =
                            new Letter(Text.shortened(subject, 300), letter.text(), letter.html());
                    // Nobody else stands in the entry of their calendar.
                    unsent.recipientAddress = own.value();
                    unsent.recipientName = caller.name();
                    CalendarPart.Method method =
                            tried.kind().asks()
                                    ? CalendarPart.Method.REQUEST
                                    : CalendarPart.Method.CANCEL;
                    outbox.enqueue(
                            new OutgoingMail(
                                    "letter-test",
                                    own,
                                    caller.name(),
                                    marked,
                                    mailer.calendar(unsent, session, method),
                                    null,
                                    List.of()));
                    audit.record(
                            "invitation.letter_tested",
                            "session",
                            id.value(),
                            Map.of("kind", tried.kind()));
                    return new TestSent(own.value());
                });
    }

    private Letter letter(
            Invitation unsent, SessionSummary session, TryLetter tried, WrittenTemplate sound) {
        return mailer.sample(
                tried.kind(),
                unsent,
                session,
                mailer.wordings().with(session.eventId(), tried.kind(), tried.language(), sound));
    }

    private Invitation unsent(SessionSummary session, TryLetter tried) {
        Invitation unsent =
                Invitation.of(
                        session,
                        recipient(session, tried),
                        new Letterhead(tried.language(), null, false),
                        Ids.next(),
                        clock.instant());
        unsent.tells(
                new Told(
                        session.startsAt().minus(EARLIER),
                        session.endsAt().minus(EARLIER),
                        session.place(),
                        unsent.pointName));
        return unsent;
    }

    private Invitee recipient(SessionSummary session, TryLetter tried) {
        return chosen(session, tried)
                .filter(invitee -> MailAddress.find(text(invitee)).isPresent())
                .map(LetterTrials::withoutObstacle)
                .orElseGet(() -> anybody(tried.language()));
    }

    private Optional<Invitee> chosen(SessionSummary session, TryLetter tried) {
        if (tried.inviteeKind() != null && tried.inviteeId() != null) {
            return invitees.find(session.id(), tried.inviteeKind(), tried.inviteeId());
        }
        return invitees.findSample(session.id(), Selection.ofLevels(Set.of(PointLevel.values())))
                .or(() -> invitees.findSample(session.id(), Selection.ofAllDelegates()));
    }

    private static String text(Invitee invitee) {
        return invitee.address() == null ? "" : invitee.address();
    }

    // Here no letter leaves for them: that mail to them comes back is of no matter.
    private static Invitee withoutObstacle(Invitee invitee) {
        return new Invitee(
                invitee.kind(),
                invitee.id(),
                invitee.level(),
                invitee.pointName(),
                invitee.groupName(),
                invitee.unitName(),
                invitee.name(),
                invitee.position(),
                invitee.address(),
                false,
                invitee.invited());
    }

    /** While nobody can be invited, somebody who says by the name that they are nobody. */
    private static Invitee anybody(Language language) {
        boolean isEnglish = language == Language.ENGLISH;
        return new Invitee(
                InviteeKind.POINT,
                Ids.next(),
                PointLevel.PROVINCE,
                isEnglish ? "(name of the point)" : "(tên điểm cầu)",
                null,
                null,
                isEnglish ? "(name of the recipient)" : "(tên người nhận)",
                null,
                "nguoi.nhan@example.com",
                false,
                null);
    }
}

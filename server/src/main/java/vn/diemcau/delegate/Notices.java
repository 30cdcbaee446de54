package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.DatabaseFailure;
import vn.diemcau.platform.Language;

/**
 * Tells organizations how many they may name, and reminds those that have places free. A handful of
 * notices, links, mails and an audit row are one transaction; a crash between two handfuls leaves
 * the rest untold, and asking again goes on with exactly those.
 */
@ApplicationScoped
class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private static final int HANDFUL = 50;
    private static final int HANDFULS = 4;
    private static final int MOST_ATTEMPTS = 3;

    private final Database database;
    private final NoticeRepository notices;
    private final AllotmentRepository allotments;
    private final NoticeMailer mailer;
    private final SessionService sessions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Notices(
            Database database,
            NoticeRepository notices,
            AllotmentRepository allotments,
            NoticeMailer mailer,
            SessionService sessions,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.notices = notices;
        this.allotments = allotments;
        this.mailer = mailer;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    NoticeProgress progress(Caller.SignedIn caller, SessionId id) {
        return database.read(() -> progress(everybody(caller, id)));
    }

    /** Of those to which an allotment was passed on. */
    NoticeProgress progress(Caller.SignedIn caller, AllotmentId id) {
        return database.read(() -> progress(below(caller, id)));
    }

    private NoticeProgress progress(Circle circle) {
        Instant now = clock.instant();
        return NoticeProgress.of(
                notices.listUnits(circle, null, now), obstacle(circle.session()).orElse(null), now);
    }

    /** By name. */
    Page<UnreachableUnit> unreachable(Caller.SignedIn caller, SessionId id, PageRequest wanted) {
        return database.read(
                () -> {
                    Circle circle = everybody(caller, id);
                    List<UnreachableUnit> all =
                            notices.listUnits(circle, null, clock.instant()).stream()
                                    .filter(unit -> !unit.isReachable())
                                    .map(UnreachableUnit::of)
                                    .toList();
                    return new Page<>(
                            all.stream().skip(wanted.offset()).limit(wanted.size()).toList(),
                            all.size(),
                            wanted.page(),
                            wanted.size());
                });
    }

    NoticesSent send(Caller.SignedIn caller, SessionId id, SendNotices asked) {
        return all(() -> everybody(caller, id), asked, false);
    }

    NoticesSent remind(Caller.SignedIn caller, SessionId id, SendNotices asked) {
        return all(() -> everybody(caller, id), asked, true);
    }

    /** Those to which an allotment was passed on, and nobody else. */
    NoticesSent send(Caller.SignedIn caller, AllotmentId id, SendNotices asked) {
        return all(() -> below(caller, id), asked, false);
    }

    NoticesSent remind(Caller.SignedIn caller, AllotmentId id, SendNotices asked) {
        return all(() -> below(caller, id), asked, true);
    }

    /** One organization once more, with a new link, in the language in which it was told last. */
    void sendAgain(Caller.SignedIn caller, SessionId id, OrganizationId organization) {
        database.write(() -> sendAgain(everybody(caller, id), organization));
    }

    /** One of those to which an allotment was passed on. */
    void sendAgain(Caller.SignedIn caller, AllotmentId id, OrganizationId organization) {
        database.write(() -> sendAgain(below(caller, id), organization));
    }

    private void sendAgain(Circle circle, OrganizationId organization) {
        requireOpen(circle.session());
        UnitToTell unit = unit(circle, organization);
        if (!unit.isReachable()) {
            throw DelegateError.NO_ADDRESS.refusal();
        }
        tellAsBefore(unit, circle);
        audit.record(
                "allotment.told",
                circle.entity(),
                circle.entityId(),
                Map.of("organization", organization));
    }

    private Circle everybody(Caller.SignedIn caller, SessionId id) {
        return Circle.everybody(sessions.get(caller, id, Role.ORGANIZER));
    }

    private Circle below(Caller.SignedIn caller, AllotmentId id) {
        HeldAllotment held =
                allotments.find(id, caller).orElseThrow(DelegateError.ALLOTMENT_NOT_FOUND::refusal);
        return Circle.below(held, sessions.get(held.group().session()));
    }

    /** A link to hand over by other ways than mail. */
    UnitEntry entry(Caller.SignedIn caller, SessionId id, OrganizationId organization) {
        return database.write(
                () -> {
                    SessionSummary session = sessions.get(caller, id, Role.ORGANIZER);
                    requireOpen(session);
                    UnitToTell unit = unit(Circle.everybody(session), organization);
                    audit.record(
                            "allotment.link_issued",
                            "session",
                            id.value(),
                            Map.of("organization", organization));
                    return new UnitEntry(mailer.entry(unit.organization(), unit.name(), session));
                });
    }

    /** Nobody comes in any more by the links that this event has given the organization. */
    void endEntries(Caller.SignedIn caller, SessionId id, OrganizationId organization) {
        database.write(
                () -> {
                    Circle circle = everybody(caller, id);
                    unit(circle, organization);
                    mailer.endEntries(circle.session().eventId(), organization.value());
                    audit.record(
                            "allotment.links_ended",
                            "session",
                            id.value(),
                            Map.of("organization", organization));
                });
    }

    /**
     * Tells an organization to which something was passed on, in the caller's transaction; false
     * where it has no usable address or nothing may be announced yet.
     */
    boolean tell(HeldAllotment from, OrganizationId organization) {
        Circle circle = Circle.below(from, sessions.get(from.group().session()));
        UnitToTell unit = unit(circle, organization);
        if (obstacle(circle.session()).isPresent() || !unit.isReachable()) {
            return false;
        }
        tellAsBefore(unit, circle);
        return true;
    }

    private void tellAsBefore(UnitToTell unit, Circle circle) {
        Language spoken = notices.languageOf(circle.session().id(), unit.organization());
        tell(unit, circle, new NoticeMailer.Words(spoken, null), false, null);
    }

    private NoticesSent all(Supplier<Circle> whom, SendNotices asked, boolean reminder) {
        UUID batch = Objects.requireNonNullElseGet(asked.batchId(), Ids::next);
        NoticesSent done = new NoticesSent(batch, 0, 0);
        for (int i = 0; i < HANDFULS; i++) {
            NoticesSent handful = insistently(whom, asked, batch, reminder);
            done = new NoticesSent(batch, done.sent() + handful.sent(), handful.left());
            if (done.left() == 0) {
                return done;
            }
        }
        return done;
    }

    // Two who send at once meet at the unique key or at a version; the second then finds
    // less to do.
    private NoticesSent insistently(
            Supplier<Circle> whom, SendNotices asked, UUID batch, boolean reminder) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(() -> handful(whom.get(), asked, batch, reminder));
            } catch (PersistenceException met) {
                boolean again =
                        met instanceof ConstraintViolationException
                                || met instanceof OptimisticLockException
                                || DatabaseFailure.isRace(met);
                if (attempt == MOST_ATTEMPTS || !again) {
                    throw met;
                }
                LOG.info(
                        "Somebody else is telling the organizations of batch {}: {}",
                        batch,
                        met.getMessage());
            }
        }
    }

    private NoticesSent handful(Circle circle, SendNotices asked, UUID batch, boolean reminder) {
        requireOpen(circle.session());
        Instant now = clock.instant();
        Predicate<UnitToTell> due =
                reminder ? unit -> unit.isToBeReminded(now) : UnitToTell::isToBeTold;
        List<UnitToTell> all = notices.listUnits(circle, null, now).stream().filter(due).toList();
        List<UnitToTell> next = all.stream().limit(HANDFUL).toList();
        next.forEach(unit -> tell(unit, circle, asked.words(), reminder, batch));
        if (!next.isEmpty()) {
            audit.record(
                    reminder ? "allotments.reminded" : "allotments.told",
                    circle.entity(),
                    circle.entityId(),
                    Map.of("batch", batch, "count", next.size()));
        }
        notices.flush();
        return new NoticesSent(batch, next.size(), all.size() - next.size());
    }

    private void tell(
            UnitToTell unit,
            Circle circle,
            NoticeMailer.Words words,
            boolean reminder,
            @Nullable UUID batch) {
        SessionSummary session = circle.session();
        MailAddress to = unit.address().orElseThrow(DelegateError.NO_ADDRESS::refusal);
        Optional<AllotmentNotice> told = notices.find(session.id(), unit.organization());
        if (told.isPresent() && !told.get().address.equals(to.value())) {
            mailer.endEntries(session.eventId(), unit.organization());
        }
        MailId mail = mailer.send(unit, to, circle, words, reminder, batch);
        AllotmentNotice notice =
                told.orElseGet(() -> AllotmentNotice.of(session, unit.organization()));
        notice.speak(words.language());
        int quota = Math.toIntExact(unit.quota());
        if (reminder) {
            notice.reminded(session, to.value(), mail, quota, circle.by(), clock.instant());
        } else {
            notice.told(session, to.value(), mail, quota, circle.by(), clock.instant());
        }
        if (told.isEmpty()) {
            notices.add(notice);
        }
    }

    private UnitToTell unit(Circle circle, OrganizationId organization) {
        return notices.listUnits(circle, organization.value(), clock.instant()).stream()
                .findFirst()
                .orElseThrow(DelegateError.NOTHING_ALLOTTED::refusal);
    }

    private static Optional<DelegateError> obstacle(SessionSummary session) {
        if (session.eventState() == EventState.DRAFT) {
            return Optional.of(DelegateError.EVENT_IS_DRAFT);
        }
        return DelegateRule.isOver(session.eventState(), session.state())
                ? Optional.of(DelegateError.CLOSED)
                : Optional.empty();
    }

    private static void requireOpen(SessionSummary session) {
        obstacle(session)
                .ifPresent(
                        error -> {
                            throw error.refusal();
                        });
    }
}

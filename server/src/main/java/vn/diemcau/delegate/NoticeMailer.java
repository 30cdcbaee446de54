package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionMoved;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.event.SessionTime;
import vn.diemcau.kernel.Text;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.mail.Letter;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailId;
import vn.diemcau.mail.MailTemplates;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;
import vn.diemcau.platform.Language;

/** Writes the mails to organizations and puts them into the outbox, in the running transaction. */
@ApplicationScoped
class NoticeMailer {

    /** Names of organizations may be longer than a mail's header and a link's label take them. */
    static final int LONGEST_NAME = 200;

    /** After the session there is still to be seen who was sent. */
    private static final Duration UNITS_STAY = Duration.ofDays(7);

    private final Outbox outbox;
    private final MailTemplates templates;
    private final Links links;
    private final SessionService sessions;
    private final EventUnitRepository units;
    private final NoticeRepository notices;
    private final Clock clock;

    @Inject
    NoticeMailer(
            Outbox outbox,
            MailTemplates templates,
            Links links,
            SessionService sessions,
            EventUnitRepository units,
            NoticeRepository notices,
            Clock clock) {
        this.outbox = outbox;
        this.templates = templates;
        this.links = links;
        this.sessions = sessions;
        this.units = units;
        this.notices = notices;
        this.clock = clock;
    }

    /** What the organization holds of one group. */
    record Line(
            UUID allotment,
            String group,
            int quota,
            int named,
            int passedOn,
            PlaceKind placeKind,
            @Nullable Instant nameBy) {}

    /** The mail that says how many may be named, or reminds of those who are not yet. */
    MailId send(
            UnitToTell unit,
            MailAddress to,
            Circle circle,
            Words words,
            boolean reminder,
            @Nullable UUID batch) {
        SessionSummary session = circle.session();
        List<Line> lines = notices.listLines(session.id(), unit.organization());
        Map<String, Object> values = new HashMap<>();
        values.put("session", session);
        values.put("when", SessionTime.of(session, words.language().locale()));
        values.put("place", session.place() == null ? "" : session.place());
        values.put("unit", unit.name());
        values.put("sender", circle.by() == null ? "" : notices.nameOf(circle.by()));
        Locale locale = words.language().locale();
        values.put("lines", lines.stream().map(line -> facts(line, locale)).toList());
        values.put("message", words.message() == null ? "" : words.message());
        values.put("reminder", reminder);
        values.put("url", entry(unit.organization(), unit.name(), session).toString());
        lines.forEach(notices::told);
        Letter letter = templates.render("allotment", words.language().locale(), values);
        return outbox.enqueue(
                new OutgoingMail(
                        reminder ? "allotment-reminder" : "allotment",
                        to,
                        Text.shortened(unit.name(), LONGEST_NAME),
                        letter,
                        null,
                        batch));
    }

    /** What stands around the facts of a mail. */
    record Words(Language language, @Nullable String message) {}

    /** A new address by which somebody comes in who names for the organization in this event. */
    URI entry(UUID organization, String name, SessionSummary session) {
        UUID unit = units.getOrAdd(session.eventId(), organization);
        String token =
                links.issue(
                        LinkPurpose.UNIT_ENTRY,
                        unit,
                        Text.shortened(name, LONGEST_NAME),
                        List.of(new Grant(Role.ORGANIZATION_STAFF, ScopeKind.EVENT_UNIT, unit)),
                        endOfEntries(session));
        return links.address(LinkPurpose.UNIT_ENTRY, token);
    }

    /** The event's links last at least as long as the times of this session say now. */
    void followTimes(@Observes SessionMoved moved) {
        SessionSummary session = sessions.get(moved.session());
        links.extend(
                LinkPurpose.UNIT_ENTRY, units.listIds(session.eventId()), endOfEntries(session));
    }

    private Instant endOfEntries(SessionSummary session) {
        Instant now = clock.instant();
        return (session.endsAt().isAfter(now) ? session.endsAt() : now).plus(UNITS_STAY);
    }

    /** Nobody comes in any more by what this event has sent the organization before. */
    void endEntries(EventId event, UUID organization) {
        units.find(event, organization)
                .ifPresent(unit -> links.revoke(LinkPurpose.UNIT_ENTRY, unit));
    }

    // Templates compare numbers and print texts; times are texts here already.
    private static Map<String, Object> facts(Line line, Locale locale) {
        return Map.of(
                "group",
                line.group(),
                "quota",
                Integer.toString(line.quota()),
                "free",
                Integer.toString(line.quota() - line.named() - line.passedOn()),
                "isMain",
                line.placeKind() == PlaceKind.MAIN_POINT,
                "nameBy",
                line.nameBy() == null ? "" : SessionTime.moment(line.nameBy(), locale));
    }
}

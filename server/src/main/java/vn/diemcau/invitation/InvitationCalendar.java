package vn.diemcau.invitation;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.mail.CalendarPart;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.platform.Clocks;

/**
 * The calendar entry of an invitation (RFC 5545, RFC 5546). Its UID never changes and its sequence
 * only grows, so that a later letter changes or removes the entry that an earlier one made.
 */
final class InvitationCalendar {

    private static final String PRODUCT = "-//Diem Cau//Invitations//VI";

    /** Vietnam has kept +07:00 since 13 June 1975; no rule changes in what we announce. */
    private static final UtcOffset OFFSET = new UtcOffset(true, 7, 0);

    private static final String SINCE = "19750613T000000";

    private static final String HOME = "@diemcau";

    private InvitationCalendar() {}

    /** The invitation whose entry has this UID; empty where it is none of ours. */
    static Optional<UUID> idOf(String uid) {
        if (!uid.endsWith(HOME)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(uid.substring(0, uid.length() - HOME.length())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * @param joinUrl where everybody comes in who takes part; no secret
     * @param answersAreRead whether calendars may ask for an answer: those that nobody reads would
     *     be lost
     */
    static CalendarPart of(
            Invitation invitation,
            SessionSummary session,
            CalendarPart.Method method,
            String joinUrl,
            MailAddress organizer,
            String organizerName,
            boolean answersAreRead,
            Instant now) {
        VEvent entry = new VEvent();
        entry.setUid(invitation.id + HOME);
        entry.setDateTimeStamp(Date.from(now));
        entry.setSequence(invitation.sequence);
        entry.setSummary(session.eventTitle() + " – " + session.title());
        entry.setDateStart(Date.from(session.startsAt()));
        entry.setDateEnd(Date.from(session.endsAt()));
        entry.setLocation(invitation.pointName == null ? session.place() : invitation.pointName);
        entry.setDescription(
                switch (method) {
                    case REQUEST -> CalendarWords.of(invitation, session, joinUrl, answersAreRead);
                    case CANCEL -> CalendarWords.ofCancelled(invitation, session);
                });
        entry.setUrl(joinUrl);
        entry.setOrganizer(new Organizer(quotable(organizerName), organizer.value()));
        entry.addAttendee(
                attendee(
                        invitation,
                        session,
                        answersAreRead && method == CalendarPart.Method.REQUEST));
        entry.setStatus(
                switch (method) {
                    case REQUEST -> Status.confirmed();
                    case CANCEL -> Status.cancelled();
                });
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(
                switch (method) {
                    case REQUEST -> Method.request();
                    case CANCEL -> Method.cancel();
                });
        calendar.getTimezoneInfo().setDefaultTimezone(vietnam());
        calendar.addEvent(entry);
        String content = Biweekly.write(calendar).version(ICalVersion.V2_0).foldLines(false).go();
        return new CalendarPart(FoldedLines.of(content), method);
    }

    private static Attendee attendee(
            Invitation invitation, SessionSummary session, boolean answersAreRead) {
        String name = Objects.requireNonNullElse(invitation.recipientName, invitation.label());
        Attendee attendee = new Attendee(quotable(name), invitation.recipientAddress);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(status(invitation, session));
        // Without an inbox answers come by the letter's link alone.
        attendee.setRsvp(answersAreRead);
        return attendee;
    }

    /** The answer that holds, so that an entry that is sent again does not take it away. */
    private static ParticipationStatus status(Invitation invitation, SessionSummary session) {
        @Nullable Reply reply = invitation.reply;
        if (reply == null || invitation.answeredFor(session).isPresent()) {
            return ParticipationStatus.NEEDS_ACTION;
        }
        return switch (reply) {
            case ACCEPTED -> ParticipationStatus.ACCEPTED;
            case TENTATIVE -> ParticipationStatus.TENTATIVE;
            case DECLINED -> ParticipationStatus.DECLINED;
        };
    }

    // A parameter cannot hold the quotation mark that it stands between (RFC 5545 section 3.2).
    private static String quotable(String name) {
        return name.replace('"', '\'');
    }

    private static TimezoneAssignment vietnam() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(DateTimeComponents.parse(SINCE));
        standard.setTimezoneOffsetFrom(OFFSET);
        standard.setTimezoneOffsetTo(OFFSET);
        standard.addTimezoneName("+07");
        VTimezone zone = new VTimezone(Clocks.VIETNAM.getId());
        zone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(Clocks.VIETNAM), zone);
    }
}

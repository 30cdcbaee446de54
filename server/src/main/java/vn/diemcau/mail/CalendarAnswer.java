package vn.diemcau.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateTimeStamp;
import biweekly.property.Sequence;
import biweekly.property.ValuedProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/** Reads the answer out of a calendar object with METHOD:REPLY (RFC 5546, section 3.2.3). */
final class CalendarAnswer {

    private static final int LONGEST_UID = 255;
    private static final int LONGEST_COMMENT = 1_000;

    private CalendarAnswer() {}

    /** Empty where it is no answer: another method, no attendee, delegated, not yet decided. */
    static Optional<CalendarReply> find(String content, Instant now) {
        ICalendar calendar = Biweekly.parse(content).first();
        if (calendar == null
                || calendar.getMethod() == null
                || !"REPLY".equalsIgnoreCase(calendar.getMethod().getValue())) {
            return Optional.empty();
        }
        return calendar.getEvents().stream()
                .findFirst()
                .flatMap(
                        entry ->
                                entry.getAttendees().stream()
                                        .findFirst()
                                        .flatMap(attendee -> reply(entry, attendee, now)));
    }

    private static Optional<CalendarReply> reply(VEvent entry, Attendee attendee, Instant now) {
        String uid = text(entry.getUid());
        Optional<MailAddress> address = address(attendee);
        Optional<CalendarReply.Answer> answer = answer(attendee.getParticipationStatus());
        if (uid.isEmpty() || uid.length() > LONGEST_UID || address.isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CalendarReply(
                        uid,
                        address.get(),
                        answer.get(),
                        sequence(entry.getSequence()),
                        saidAt(entry.getDateTimeStamp(), now),
                        comment(entry)));
    }

    private static Optional<CalendarReply.Answer> answer(@Nullable ParticipationStatus status) {
        if (status == null) {
            return Optional.empty();
        }
        return switch (status.getValue().toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Optional.of(CalendarReply.Answer.ACCEPTED);
            case "DECLINED" -> Optional.of(CalendarReply.Answer.DECLINED);
            case "TENTATIVE" -> Optional.of(CalendarReply.Answer.TENTATIVE);
            default -> Optional.empty();
        };
    }

    private static Optional<MailAddress> address(Attendee attendee) {
        String written = attendee.getEmail() != null ? attendee.getEmail() : attendee.getUri();
        if (written == null) {
            return Optional.empty();
        }
        return MailAddress.find(written.replaceFirst("(?i)^mailto:", ""));
    }

    private static int sequence(@Nullable Sequence sequence) {
        return sequence == null || sequence.getValue() == null
                ? 0
                : Math.max(0, sequence.getValue());
    }

    // A calendar whose clock is ahead must not keep its owner's later answers from counting.
    private static Instant saidAt(@Nullable DateTimeStamp stamp, Instant now) {
        if (stamp == null || stamp.getValue() == null) {
            return now;
        }
        Instant said = stamp.getValue().toInstant();
        return said.isAfter(now) ? now : said;
    }

    private static @Nullable String comment(VEvent entry) {
        List<String> comments = entry.getComments().stream().map(CalendarAnswer::text).toList();
        String line = Text.line(String.join(" ", comments));
        return line.isEmpty() ? null : Text.shortened(line, LONGEST_COMMENT);
    }

    private static String text(@Nullable ValuedProperty<String> property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }
}

package vn.diemcau.event;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.diemcau.platform.Clocks;

/** The time of a session in words, in Vietnam's zone, as mails have it. */
public final class SessionTime {

    private static final DateTimeFormatter VIETNAMESE_DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    // In figures, readers of English take the fifth of August for the eighth of May.
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SessionTime() {}

    /** For instance {@code Thứ Ba, 15/08/2023, 08:00 – 11:30}. */
    public static String of(SessionSummary session, Locale locale) {
        return of(session.startsAt(), session.endsAt(), locale);
    }

    public static String of(Instant startsAt, Instant endsAt, Locale locale) {
        ZonedDateTime start = inVietnam(startsAt);
        ZonedDateTime end = inVietnam(endsAt);
        String from = day(start, locale) + ", " + TIME.format(start);
        if (start.toLocalDate().equals(end.toLocalDate())) {
            return from + " – " + TIME.format(end);
        }
        return from + " – " + day(end, locale) + ", " + TIME.format(end);
    }

    /** For instance {@code 08:00, 15/08/2023}. */
    public static String moment(Instant moment, Locale locale) {
        ZonedDateTime time = inVietnam(moment);
        return TIME.format(time) + ", " + date(time, locale);
    }

    private static String day(ZonedDateTime time, Locale locale) {
        String name = time.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return Character.toUpperCase(name.charAt(0))
                + name.substring(1)
                + ", "
                + date(time, locale);
    }

    private static String date(ZonedDateTime time, Locale locale) {
        boolean isVietnamese = locale.getLanguage().equals("vi");
        return (isVietnamese ? VIETNAMESE_DATE : ENGLISH_DATE).format(time);
    }

    private static ZonedDateTime inVietnam(Instant time) {
        return time.atZone(Clocks.VIETNAM);
    }
}

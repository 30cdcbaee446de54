package vn.diemcau.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;

/**
 * A mail as a feature hands it over. What it is made of is checked here, so that a bad one is
 * refused while a person still waits for the answer.
 *
 * @param kind what it is, for figures: {@code invitation}, {@code password-reset}
 * @param toName null where only the address is known
 * @param calendar null where the mail asks for no appointment
 * @param batchId what was sent together and is counted together; null for a single mail
 * @param attachments files that go along, in the order in which recipients see them
 */
public record OutgoingMail(
        String kind,
        MailAddress to,
        @Nullable String toName,
        Letter letter,
        @Nullable CalendarPart calendar,
        @Nullable UUID batchId,
        List<Attachment> attachments) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_SUBJECT = 300;
    private static final int MOST_ATTACHMENTS = 20;
    private static final Pattern KIND = Pattern.compile("[a-z-]{1,40}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    public OutgoingMail {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException(
                    "a kind is a few lower-case words joined by hyphens: " + kind);
        }
        toName = toName == null ? null : header(toName, LONGEST_NAME, MailError.BAD_NAME);
        String subject = header(letter.subject(), LONGEST_SUBJECT, MailError.BAD_SUBJECT);
        if (subject.isEmpty()) {
            throw MailError.BAD_SUBJECT.refusal();
        }
        letter = new Letter(subject, Text.clean(letter.text()), Text.clean(letter.html()));
        attachments = List.copyOf(attachments);
        if (attachments.size() > MOST_ATTACHMENTS) {
            throw new IllegalArgumentException("at most " + MOST_ATTACHMENTS + " attachments");
        }
    }

    public OutgoingMail(
            String kind,
            MailAddress to,
            @Nullable String toName,
            Letter letter,
            @Nullable CalendarPart calendar,
            @Nullable UUID batchId) {
        this(kind, to, toName, letter, calendar, batchId, List.of());
    }

    public OutgoingMail(String kind, MailAddress to, @Nullable String toName, Letter letter) {
        this(kind, to, toName, letter, null, null);
    }

    /**
     * This mail with one more file. How large all of them may be is a setting; {@link
     * Outbox#enqueue} refuses what is more.
     */
    public OutgoingMail attach(Attachment attachment) {
        return new OutgoingMail(
                kind,
                to,
                toName,
                letter,
                calendar,
                batchId,
                Stream.concat(attachments.stream(), Stream.of(attachment)).toList());
    }

    Optional<CalendarPart> calendarPart() {
        return Optional.ofNullable(calendar);
    }

    // A line break in a header would let whoever wrote the name write headers of their own.
    private static String header(String raw, int longest, MailError error) {
        if (CONTROL.matcher(raw).find()) {
            throw error.refusal();
        }
        String value = Text.line(raw);
        if (value.codePointCount(0, value.length()) > longest) {
            throw error.refusal("max", longest);
        }
        return value;
    }
}

package vn.diemcau.document;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text takes from whom a copy is for; written as {@code {{họ tên}}}. */
enum RecipientField {
    RECIPIENT("người nhận"),
    NAME("họ tên"),
    POSITION("chức vụ"),
    ORGANIZATION("đơn vị"),
    PROVINCE("tỉnh"),
    GROUP("nhóm đại biểu"),
    POINT("điểm cầu"),
    VENUE("nơi dự"),
    /** Of a substitute; nobody else takes anybody's place. */
    REPLACED("người được thay");

    private static final Pattern FIELD = Pattern.compile("\\{\\{(.*?)\\}\\}");

    private final String label;

    RecipientField(String label) {
        this.label = label;
    }

    private @Nullable String of(Recipient recipient) {
        return switch (this) {
            case RECIPIENT -> recipient.addressed();
            case NAME -> recipient.name();
            case POSITION -> recipient.position();
            case ORGANIZATION -> recipient.organization();
            case PROVINCE -> recipient.province();
            case GROUP -> recipient.group();
            case POINT -> recipient.point();
            case VENUE -> recipient.venue();
            case REPLACED -> recipient.replaced();
        };
    }

    private static Optional<RecipientField> named(String label) {
        String plain = label.strip();
        return Arrays.stream(values())
                .filter(field -> field.label.equalsIgnoreCase(plain))
                .findFirst();
    }

    /** Refuses fields that do not exist, and any where one text is for all. */
    static void requireKnown(String text, Copies copies) {
        Matcher found = FIELD.matcher(text);
        while (found.find()) {
            if (named(found.group(1)).isEmpty()) {
                throw DocumentError.FIELD_UNKNOWN.refusal("field", found.group(1).strip());
            }
            if (copies == Copies.ONE) {
                throw DocumentError.FIELD_FOR_ALL.refusal("field", found.group(1).strip());
            }
        }
    }

    /** Refuses a text that does not say whose place its recipient takes. */
    static void requireReplaced(String text) {
        if (FIELD.matcher(text)
                .results()
                .noneMatch(found -> named(found.group(1)).equals(Optional.of(REPLACED)))) {
            throw DocumentError.FIELD_MISSING.refusal("field", REPLACED.label);
        }
    }

    /** The text with its fields filled in; what is not known of the recipient is left out. */
    static String fill(String text, Recipient recipient) {
        return FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(filled(found, recipient)))
                // What was bold and is empty.
                .replace("****", "");
    }

    private static String filled(MatchResult found, Recipient recipient) {
        return named(found.group(1))
                .map(field -> Objects.requireNonNullElse(field.of(recipient), ""))
                .orElse(found.group());
    }
}

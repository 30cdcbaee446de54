package vn.diemcau.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of documents that a session needs. Abbreviations: Nghị định 30/2020/NĐ-CP, Phụ lục III,
 * phần I. It has none for thư ngỏ, for which offices write TN.
 */
public enum DocumentKind {
    INVITATION("Giấy mời", "GM"),
    /** A công văn: its kind is not written on it, and its symbol says who drafted it instead. */
    SUMMONS(null, null),
    OPEN_LETTER("Thư ngỏ", "TN"),
    AUTHORIZATION("Giấy ủy quyền", "GUQ");

    /** Letters and digits, as offices write them, and what stands between those. */
    private static final Pattern BODY =
            Pattern.compile("[\\p{L}\\p{Nd}]+(?:[.&-][\\p{L}\\p{Nd}]+)*");

    private final @Nullable String title;
    private final @Nullable String abbreviation;

    DocumentKind(@Nullable String title, @Nullable String abbreviation) {
        this.title = title;
        this.abbreviation = abbreviation;
    }

    /** As it stands on the document; null where it does not. */
    @Nullable String title() {
        return title;
    }

    /**
     * The body in a symbol that somebody typed: {@code SGDĐT} of {@code GUQ-SGDĐT}; empty where it
     * is none of this kind.
     */
    Optional<String> bodyIn(String typed) {
        return Optional.of(typed)
                .filter(symbol -> abbreviation != null && symbol.startsWith(abbreviation + "-"))
                .map(symbol -> symbol.substring(symbol.indexOf('-') + 1))
                .filter(body -> BODY.matcher(body).matches());
    }

    /**
     * What stands behind the number (Phụ lục I, phần I, mục II.3): {@code GM-BGDĐT}, for a công văn
     * {@code BGDĐT-NGCB}.
     *
     * @param body of the issuing body
     * @param drafter of the unit that wrote it; null where nobody else did
     */
    String symbol(String body, @Nullable String drafter) {
        if (abbreviation != null) {
            return abbreviation + "-" + body;
        }
        return drafter == null ? body : body + "-" + drafter;
    }
}

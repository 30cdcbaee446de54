package vn.diemcau.directory;

import java.util.Locale;

/** The levels of the administration; districts existed until 30 June 2025. */
public enum AdminLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** JAX-RS reads query parameters with it: {@code level=province}. */
    public static AdminLevel fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}

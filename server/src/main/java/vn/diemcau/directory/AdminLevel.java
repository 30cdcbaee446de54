package vn.diemcau.directory;

/** The levels of the administration; districts existed until 30 June 2025. */
public enum AdminLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** JAX-RS reads query parameters with it: {@code level=province}. */
    public static AdminLevel fromString(String text) {
        return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
}

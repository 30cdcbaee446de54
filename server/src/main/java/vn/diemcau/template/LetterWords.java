package vn.diemcau.template;

/**
 * The words of one letter, filled in.
 *
 * @param html safe as it stands: whatever came from people is escaped
 * @param text the plain twin of {@code html}
 */
public record LetterWords(String subject, String html, String text) {}

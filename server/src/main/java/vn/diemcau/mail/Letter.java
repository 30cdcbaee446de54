package vn.diemcau.mail;

/**
 * The words of one mail, rendered.
 *
 * @param text the plain twin of {@code html}: the same content for those who read without HTML
 */
public record Letter(String subject, String text, String html) {}

package vn.diemcau.invitation;

import java.nio.charset.StandardCharsets;

/**
 * Breaks lines that are longer than 75 octets (RFC 5545, section 3.1). The library counts
 * characters, of which a Vietnamese one has up to three octets.
 */
final class FoldedLines {

    private static final int LONGEST = 75;

    private FoldedLines() {}

    /** The same content; no character is broken. Lines end with CRLF before and after. */
    static String of(String content) {
        StringBuilder folded = new StringBuilder(content.length() + content.length() / 8);
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            boolean endsLine = character == '\r' || character == '\n';
            if (!endsLine && octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(written);
            octets = endsLine ? 0 : octets + size;
            at += written.length();
        }
        return folded.toString();
    }
}

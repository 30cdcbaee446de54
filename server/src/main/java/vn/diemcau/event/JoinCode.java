package vn.diemcau.event;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The eight characters that lead to a session. Made once for each session; they never change. */
final class JoinCode {

    /** No vowels (no words come out), nothing that looks like something else (0 O, 1 I L). */
    private static final String CHARACTERS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 8;
    private static final Pattern POSSIBLE = Pattern.compile("[" + CHARACTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return code.toString();
    }

    /** The code that somebody typed; people leave spaces and hyphens and use lower case. */
    static Optional<String> typed(String text) {
        String code = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return POSSIBLE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}

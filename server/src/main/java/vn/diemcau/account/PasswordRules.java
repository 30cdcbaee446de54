package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, and not what everybody tries first. No rule asks for capitals or
 * digits: those make passwords harder to remember, not to guess (NIST SP 800-63B section 5.1.1).
 */
@ApplicationScoped
class PasswordRules {

    static final int SHORTEST = 12;

    /** Enough for any sentence; the bound keeps anybody from sending us megabytes to hash. */
    static final int LONGEST = 200;

    /** What has fewer is one key held down, or two in turn. */
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common = readCommon();

    /** Refuses with the rule that {@code password} breaks. */
    void check(String password, LoginAddress owner) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw AccountError.PASSWORD_SHORT.refusal("min", SHORTEST);
        }
        if (length > LONGEST) {
            throw AccountError.PASSWORD_LONG.refusal("max", LONGEST);
        }
        String folded = password.toLowerCase(Locale.ROOT);
        String address = owner.value();
        if (folded.contains(address) || folded.equals(address.substring(0, address.indexOf('@')))) {
            throw AccountError.PASSWORD_ADDRESS.refusal();
        }
        if (common.contains(folded) || folded.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw AccountError.PASSWORD_COMMON.refusal();
        }
    }

    private static Set<String> readCommon() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        PasswordRules.class.getResourceAsStream(
                                                "common-passwords.txt")),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException("the list of common passwords cannot be read", e);
        }
    }
}

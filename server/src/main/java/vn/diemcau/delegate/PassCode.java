package vn.diemcau.delegate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diemcau.kernel.Token;

/**
 * What stands in a delegate's QR code: {@code DC1.} and the session's join code, a dot, 26
 * characters that only the product can make, and a check symbol. All are characters of Crockford's
 * base 32 (no I, L, O, U), which a QR code packs tightly and a person can read out.
 *
 * <p>The check symbol is the one of a Reed-Solomon code over GF(32) with one check symbol (x⁵ + x²
 * + 1): any single changed character and any two neighbours in the wrong order are noticed without
 * asking anybody. The web client works it out in the same way.
 *
 * @param joinCode of the session that it opens
 * @param secret 128 bits
 */
public record PassCode(String joinCode, String secret) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET_LENGTH = 26;
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "DC1\\.([%1$s]{1,20})\\.([%1$s]{%2$d})([%1$s])"
                            .formatted(DIGITS, SECRET_LENGTH));

    /** The code that begins with the first 128 bits of {@code signature}. */
    static PassCode of(String joinCode, byte[] signature) {
        StringBuilder secret = new StringBuilder(SECRET_LENGTH);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < 16; i++) {
            buffer = (buffer << 8) | (signature[i] & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                secret.append(DIGITS.charAt((buffer >> bits) & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        secret.append(DIGITS.charAt((buffer << (5 - bits)) & 31));
        return new PassCode(joinCode, secret.toString());
    }

    /**
     * The code as it was scanned or typed: in either case, with spaces and hyphens anywhere, and
     * with I, L and O for the digits that they look like. Empty where it is no code at all, or its
     * check symbol is wrong.
     */
    public static Optional<PassCode> find(String typed) {
        String plain =
                typed.replaceAll("[\\s-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('I', '1')
                        .replace('L', '1')
                        .replace('O', '0');
        // The mark itself has none of these.
        Matcher found = WRITTEN.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        PassCode code = new PassCode(found.group(1), found.group(2));
        return code.check() == found.group(3).charAt(0) ? Optional.of(code) : Optional.empty();
    }

    /** As it is shown and scanned. */
    public String value() {
        return "DC1." + joinCode + "." + secret + check();
    }

    /** SHA-256 as 64 hexadecimal digits; all that is stored, and all that a door is told. */
    public String hash() {
        return new Token(value()).hash();
    }

    private char check() {
        int remainder = 0;
        // The zero at the end stands for the check symbol itself.
        String covered = joinCode + secret + "0";
        for (int i = 0; i < covered.length(); i++) {
            remainder = (remainder << 1) ^ DIGITS.indexOf(covered.charAt(i));
            if ((remainder & 32) != 0) {
                remainder ^= 0b100101;
            }
        }
        return DIGITS.charAt(remainder);
    }

    /** It opens a door: it stays out of logs even where somebody logs a whole record. */
    @Override
    public String toString() {
        return "PassCode[…]";
    }
}

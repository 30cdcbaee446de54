package vn.diemcau.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.diemcau.kernel.Text;

/**
 * An address that mail can be sent to: RFC 5321 without quoted local parts, comments and address
 * literals, which no office uses and which only serve to smuggle something in. Domains in other
 * scripts are kept in their ASCII form (RFC 5891).
 */
public record MailAddress(String value) {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    public MailAddress {
        if (!isWellFormed(value)) {
            throw MailError.BAD_ADDRESS.refusal();
        }
    }

    /** The address somebody typed; refuses with {@code mail.bad_address} what is none. */
    public static MailAddress of(String typed) {
        return find(typed).orElseThrow(MailError.BAD_ADDRESS::refusal);
    }

    /** {@link #of}, empty instead of a refusal. */
    public static Optional<MailAddress> find(String typed) {
        String address = Text.clean(typed);
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        return asciiDomain(address.substring(at + 1))
                .map(domain -> address.substring(0, at) + "@" + domain)
                .filter(MailAddress::isWellFormed)
                .map(MailAddress::new);
    }

    /** What is not ASCII is no address, and the database refuses to compare it with one. */
    static boolean isAscii(String text) {
        return text.codePoints().allMatch(character -> character < 128);
    }

    /** The part after the @. */
    String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static boolean isWellFormed(String address) {
        int at = address.lastIndexOf('@');
        return at >= 1
                && at <= LONGEST_LOCAL
                && address.length() <= LONGEST
                && LOCAL.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            return Optional.of(
                    IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** Addresses are personal: they stay out of logs even where somebody logs a whole record. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}

package vn.diemcau.kernel;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an address is that mail can be sent to: RFC 5321 without quoted local parts, comments and
 * address literals, which no office uses and which only serve to smuggle something in. Forms, lists
 * and mail ask here, so that nothing is taken in that no mail can go to.
 */
public final class AddressSyntax {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    private AddressSyntax() {}

    /**
     * The address as mail servers take it: domains in other scripts in their ASCII form (RFC 5891);
     * empty where what was typed is none.
     */
    public static Optional<String> find(String typed) {
        String address = Text.clean(typed);
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        return asciiDomain(address.substring(at + 1))
                .map(domain -> address.substring(0, at) + "@" + domain)
                .filter(AddressSyntax::isWellFormed);
    }

    /** Whether mail servers take this as it stands. */
    public static boolean isWellFormed(String address) {
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
}

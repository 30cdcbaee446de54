package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where mails come back to: each at an address of its own (variable envelope return path), {@code
 * bounces+<token>@…}. Whoever does not know the token cannot make us believe that a mail came back.
 */
@ApplicationScoped
class ReturnAddresses {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters that depend on case: servers may change it in what is before the @. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    /** 130 bits. */
    private static final int TOKEN_LENGTH = 26;

    private static final int LONGEST_LOCAL_PART = 64 - 1 - TOKEN_LENGTH;

    private final MailAddress fromAddress;
    private final Optional<MailAddress> returnAddress;
    private final Pattern returned;
    private final boolean read;

    @Inject
    ReturnAddresses(
            MailSettings settings,
            @ConfigProperty(name = "mail.return-address") Optional<String> returnAddress,
            @ConfigProperty(name = "mail.inbox.host") Optional<String> inboxHost,
            @ConfigProperty(name = "mail.hand-in-token") Optional<String> handInToken) {
        this.fromAddress = settings.fromAddress();
        this.returnAddress = returnAddress.map(ReturnAddresses::checked);
        this.returned =
                this.returnAddress.map(ReturnAddresses::pattern).orElse(Pattern.compile("(?!)"));
        this.read =
                this.returnAddress.isPresent()
                        && (inboxHost.isPresent() || handInToken.isPresent());
    }

    static String newToken() {
        StringBuilder token = new StringBuilder(TOKEN_LENGTH);
        for (int i = 0; i < TOKEN_LENGTH; i++) {
            token.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    /** Where this mail comes back to; the sender's address where no other is set. */
    MailAddress of(Mail mail) {
        if (returnAddress.isEmpty() || mail.returnToken == null) {
            return returnAddress.orElse(fromAddress);
        }
        String address = returnAddress.get().value();
        int at = address.lastIndexOf('@');
        return new MailAddress(
                address.substring(0, at) + "+" + mail.returnToken + address.substring(at));
    }

    /** The token in a header's value that names one of our return addresses. */
    Optional<String> tokenIn(String header) {
        Matcher found = returned.matcher(header);
        return found.find()
                ? Optional.of(found.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    MailAddress organizer() {
        return read ? returnAddress.orElse(fromAddress) : fromAddress;
    }

    /** Whether somebody reads what comes back. */
    boolean areRead() {
        return read;
    }

    private static MailAddress checked(String configured) {
        MailAddress address =
                MailAddress.find(configured)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "mail.return-address is no address: "
                                                        + configured));
        if (address.value().lastIndexOf('@') > LONGEST_LOCAL_PART) {
            throw new IllegalStateException(
                    "mail.return-address has more than "
                            + LONGEST_LOCAL_PART
                            + " characters before the @");
        }
        return address;
    }

    private static Pattern pattern(MailAddress address) {
        int at = address.value().lastIndexOf('@');
        return Pattern.compile(
                "(?<![A-Za-z0-9.+_-])"
                        + Pattern.quote(address.value().substring(0, at))
                        + "\\+([A-Za-z2-7]{"
                        + TOKEN_LENGTH
                        + "})"
                        + Pattern.quote(address.value().substring(at))
                        + "(?![A-Za-z0-9.-])",
                Pattern.CASE_INSENSITIVE);
    }
}

package vn.diemcau.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.ClientAddress;
import vn.diemcau.platform.Throttle;

/** The secret by which a mail server may hand messages in. */
@ApplicationScoped
class HandInToken {

    static final String HEADER = "Mail-Token";

    private static final int SHORTEST = 32;
    private static final int MOST_ADDRESSES = 10_000;

    private final Optional<String> token;
    private final ClientAddress addresses;
    private final Throttle wrong;

    @Inject
    HandInToken(
            @ConfigProperty(name = "mail.hand-in-token") Optional<String> token,
            ClientAddress addresses,
            Clock clock) {
        this.token = token;
        this.addresses = addresses;
        this.wrong = new Throttle(clock, 10, Duration.ofMinutes(1), MOST_ADDRESSES);
        if (token.isPresent() && token.get().length() < SHORTEST) {
            throw new IllegalStateException(
                    "mail.hand-in-token has fewer than " + SHORTEST + " characters");
        }
    }

    /** Refuses a wrong token, any where none is set, and whoever tried too many. */
    void check(@Nullable String shown) {
        if (shown != null && token.filter(wanted -> isSame(wanted, shown)).isPresent()) {
            return;
        }
        wrong.take(addresses.ofCurrent())
                .ifPresent(
                        wait -> {
                            throw MailError.TOO_MANY_TRIES.refusal("seconds", wait.toSeconds() + 1);
                        });
        throw MailError.HAND_IN_REFUSED.refusal();
    }

    // Takes as long wherever the first difference is.
    private static boolean isSame(String wanted, String shown) {
        return MessageDigest.isEqual(wanted.getBytes(UTF_8), shown.getBytes(UTF_8));
    }
}

package vn.diemcau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.ClientAddress;
import vn.diemcau.platform.Throttle;

/**
 * How often one address may knock at the doors that need no account, all of them together. A whole
 * hall of teachers stands behind one address, so this only stops a program; doors where more is at
 * stake have tighter limits of their own.
 */
@ApplicationScoped
class AnyoneThrottle {

    private static final int MOST_ADDRESSES = 100_000;

    private final Throttle requests;
    private final ClientAddress addresses;
    private final LoadPasses passes;

    @Inject
    AnyoneThrottle(
            @ConfigProperty(name = "anyone.requests-per-address-and-minute") int perMinute,
            ClientAddress addresses,
            LoadPasses passes,
            Clock clock) {
        this.requests = new Throttle(clock, perMinute, Duration.ofMinutes(1), MOST_ADDRESSES);
        this.addresses = addresses;
        this.passes = passes;
    }

    /**
     * Counts the running request; refuses with {@code access.too_many_requests}.
     *
     * @param pass with one that counts, the request does not
     */
    void take(@Nullable String pass) {
        if (pass != null && passes.findSession(pass).isPresent()) {
            return;
        }
        requests.take(addresses.ofCurrent())
                .ifPresent(
                        wait -> {
                            throw AccessError.TOO_MANY_REQUESTS.refusal(
                                    "seconds", wait.toSeconds() + 1);
                        });
    }
}

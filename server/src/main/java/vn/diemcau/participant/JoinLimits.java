package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.platform.Throttle;

/**
 * How many may join from one address. A school shares one, a mobile network puts thousands behind
 * one: this only stops a program that fills the table.
 */
@ApplicationScoped
class JoinLimits {

    private static final int MOST_ADDRESSES = 100_000;

    private final Throttle joins;

    @Inject
    JoinLimits(
            @ConfigProperty(name = "participant.joins-per-address-and-minute") int perMinute,
            Clock clock) {
        this.joins = new Throttle(clock, perMinute, Duration.ofMinutes(1), MOST_ADDRESSES);
    }

    void require(String address) {
        joins.take(address)
                .ifPresent(
                        wait -> {
                            throw ParticipantError.TOO_MANY_FROM_ADDRESS.refusal(
                                    "seconds", wait.toSeconds() + 1);
                        });
    }
}

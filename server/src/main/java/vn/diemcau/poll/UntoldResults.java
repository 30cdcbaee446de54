package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import vn.diemcau.platform.Recurring;

/** Votes that a server counted and told nobody because it ended before. */
@ApplicationScoped
class UntoldResults implements Recurring {

    private static final Duration EVERY = Duration.ofSeconds(30);

    private final ResultTeller teller;

    @Inject
    UntoldResults(ResultTeller teller) {
        this.teller = teller;
    }

    @Override
    public String name() {
        return "untold-poll-results";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    @Override
    public Duration firstPause() {
        return Duration.ZERO;
    }

    @Override
    public void once(BooleanSupplier stopping) {
        teller.findUntold();
    }
}

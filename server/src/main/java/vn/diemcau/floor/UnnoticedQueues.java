package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import vn.diemcau.platform.Recurring;

/** Queues that changed without anybody being told, because a server ended in between. */
@ApplicationScoped
class UnnoticedQueues implements Recurring {

    private static final Duration EVERY = Duration.ofSeconds(30);

    private final FloorTeller teller;

    @Inject
    UnnoticedQueues(FloorTeller teller) {
        this.teller = teller;
    }

    @Override
    public String name() {
        return "unnoticed-queues";
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
        teller.findUnnoticed();
    }
}

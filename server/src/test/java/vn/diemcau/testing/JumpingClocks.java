package vn.diemcau.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The product's clock in tests: the system's, unless a test sets it, as an operator might. */
@Alternative
@Priority(1)
@ApplicationScoped
public class JumpingClocks {

    private static final Clock SYSTEM = Clock.systemUTC();
    private static final AtomicReference<Duration> OFFSET = new AtomicReference<>(Duration.ZERO);

    /** From now on the clock is so far ahead of the true time, or behind it. */
    public static void jumpTo(Duration offset) {
        OFFSET.set(offset);
    }

    @Produces
    @Singleton
    Clock clock() {
        return ((InstantSource) () -> SYSTEM.instant().plus(OFFSET.get())).withZone(ZoneOffset.UTC);
    }
}

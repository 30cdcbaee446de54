package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2023-08-15T01:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    @Test
    void afterTheLastTryItSaysHowLongToWaitAndThenLetsThrough() {
        Throttle throttle = new Throttle(clock, 2, Duration.ofMinutes(10), 100);
        assertThat(throttle.take("a")).isEmpty();
        assertThat(throttle.take("a")).isEmpty();
        assertThat(throttle.take("a")).hasValue(Duration.ofMinutes(5));
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(5)));
        assertThat(throttle.take("a")).isEmpty();
    }

    @Test
    void oneKeyDoesNotSlowDownAnother() {
        Throttle throttle = new Throttle(clock, 1, Duration.ofMinutes(10), 100);
        throttle.take("a");
        assertThat(throttle.take("b")).isEmpty();
    }

    @Test
    void aTryThatWasNoneIsGivenBack() {
        Throttle throttle = new Throttle(clock, 1, Duration.ofMinutes(10), 100);
        throttle.take("a");
        throttle.giveBack("a");
        assertThat(throttle.take("a")).isEmpty();
    }

    @Test
    void howeverManyKeysComeOnlyTheNewestAreKept() {
        Throttle throttle = new Throttle(clock, 1, Duration.ofMinutes(10), 2);
        throttle.take("a");
        throttle.take("b");
        throttle.take("c");
        assertThat(throttle.take("a")).isEmpty();
        assertThat(throttle.take("c")).isPresent();
    }
}

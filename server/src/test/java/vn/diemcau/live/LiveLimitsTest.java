package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveLimitsTest {

    private static final LiveRates RATES =
            new LiveRates(new Rate(100, 600), Map.of("ask", new Rate(3, 6)), new Rate(5, 60));

    private final SetTime time = new SetTime();
    private final LiveLimits limits = new LiveLimits(RATES, time);

    @Test
    void aKindHasItsBurstAndThenItsRate() {
        assertThat(allowed("ask", 10)).isEqualTo(3);

        time.advance(Duration.ofSeconds(20));

        assertThat(allowed("ask", 10)).isEqualTo(2);
    }

    @Test
    void oneKindDoesNotUseUpAnother() {
        assertThat(allowed("ask", 10)).isEqualTo(3);
        assertThat(allowed("vote", 10)).isEqualTo(5);
    }

    @Test
    void madeUpKindsShareOneLimit() {
        int allowed = 0;
        for (int i = 0; i < 1000; i++) {
            allowed += allowed("kind" + i, 1);
        }

        assertThat(allowed).isEqualTo(5);
    }

    @Test
    void aThousandFramesInASecondAreLimited() {
        int allowed = 0;
        for (int i = 0; i < 1000; i++) {
            allowed += limits.allowFrame() ? 1 : 0;
            time.advance(Duration.ofMillis(1));
        }

        assertThat(allowed).isBetween(109, 110);
    }

    private int allowed(String kind, int times) {
        int allowed = 0;
        for (int i = 0; i < times; i++) {
            allowed += limits.allow(kind) ? 1 : 0;
        }
        return allowed;
    }

    private static final class SetTime implements TimeMeter {

        private long nanos;

        void advance(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

package vn.diemcau.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void nothingIsZero() {
        assertThat(new Latencies().summary()).isEqualTo(new Latencies.Summary(0, 0, 0, 0, 0));
    }

    @Test
    void percentilesAreThoseOfTheValuesToWithinTwoPercent() {
        Random random = new Random(7);
        long[] micros =
                random.longs(50_000, 1, 60_000_000)
                        .map(value -> Math.max(1, value >> random.nextInt(20)))
                        .sorted()
                        .toArray();
        Latencies latencies = new Latencies();
        LongStream.of(micros).forEach(value -> latencies.record(value * 1_000));

        for (double percentile : new double[] {0.1, 10, 50, 90, 99, 99.9, 100}) {
            double exact = micros[(int) Math.ceil(micros.length * percentile / 100) - 1] / 1_000.0;
            assertThat(latencies.millis(percentile)).isCloseTo(exact, within(exact * 0.02));
            assertThat(latencies.millis(percentile)).isGreaterThanOrEqualTo(exact);
        }
        assertThat(latencies.summary().max()).isEqualTo(micros[micros.length - 1] / 1_000.0);
    }

    @Test
    void whatNoClockShouldMeasureIsCountedAtTheEdge() {
        Latencies latencies = new Latencies();
        latencies.record(-5);
        latencies.record(Long.MAX_VALUE);

        assertThat(latencies.count()).isEqualTo(2);
        assertThat(latencies.millis(50)).isZero();
    }
}

package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class PulseTest {

    @Test
    void anErrorDoesNotEndIt() throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(3);
        Pulse pulse =
                new Pulse(
                        "beating",
                        Duration.ofMillis(1),
                        () -> {
                            beats.countDown();
                            throw new StackOverflowError("as deep as it gets");
                        });

        pulse.start();

        assertThat(beats.await(10, TimeUnit.SECONDS)).isTrue();
        pulse.stop();
    }

    @Test
    void theWorkAtHandIsFinishedBeforeItStops() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Pulse pulse =
                new Pulse(
                        "working",
                        Duration.ofMillis(1),
                        () -> {
                            begun.countDown();
                            await(stopping);
                            done.countDown();
                        });
        pulse.start();
        begun.await();
        Thread.ofVirtual().start(stopping::countDown);

        pulse.stop();

        assertThat(done.getCount()).isZero();
    }

    @Test
    void aPauseCanBeCutShort() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Pulse pulse = new Pulse("waiting", Duration.ofDays(1), done::countDown);
        pulse.start();

        pulse.soon();

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        pulse.stop();
        assertThat(pulse.rounds()).isEqualTo(1);
        assertThat(pulse.failures()).isZero();
    }

    @Test
    void longWorkHearsThatItIsToStop() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Pulse pulse = Pulse.of(new Endless(begun));
        pulse.start();
        begun.await();

        pulse.stop();

        assertThat(pulse.rounds()).isEqualTo(1);
    }

    /** Works until it is told to stop. */
    private record Endless(CountDownLatch begun) implements Recurring {

        @Override
        public String name() {
            return "endless";
        }

        @Override
        public Duration pause() {
            return Duration.ZERO;
        }

        @Override
        public void once(BooleanSupplier stopping) {
            begun.countDown();
            while (!stopping.getAsBoolean()) {
                Thread.onSpinWait();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

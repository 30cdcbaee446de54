package vn.diemcau.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BacklogReadingTest {

    private final MovableClock clock = new MovableClock();
    private int readings;

    private BacklogReading reading(Supplier<MailBacklog> backlog) {
        return new BacklogReading(
                () -> {
                    readings++;
                    return backlog.get();
                },
                clock);
    }

    @Test
    void allFiguresOfAScrapeTakeOneReading() {
        BacklogReading reading = reading(() -> new MailBacklog(1, 2, 3, 4, 5));

        assertThat(reading.figure(MailBacklog::queued)).isEqualTo(1);
        assertThat(reading.figure(MailBacklog::uncertain)).isEqualTo(3);
        assertThat(reading.figure(MailBacklog::failed)).isEqualTo(4);
        assertThat(reading.figure(MailBacklog::oldestWaitsSeconds)).isEqualTo(5);
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void theNextScrapeReadsAnew() {
        BacklogReading reading = reading(() -> new MailBacklog(readings, 0, 0, 0, 0));

        assertThat(reading.figure(MailBacklog::queued)).isEqualTo(1);
        clock.pass(Duration.ofSeconds(15));
        assertThat(reading.figure(MailBacklog::queued)).isEqualTo(2);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAskedOnceAndThenAgain() {
        BacklogReading reading =
                reading(
                        () -> {
                            if (readings == 1) {
                                throw new IllegalStateException("away");
                            }
                            return new MailBacklog(7, 0, 0, 0, 0);
                        });

        assertThat(reading.figure(MailBacklog::queued)).isNaN();
        assertThat(reading.figure(MailBacklog::failed)).isNaN();
        assertThat(readings).isEqualTo(1);
        clock.pass(Duration.ofSeconds(15));
        assertThat(reading.figure(MailBacklog::queued)).isEqualTo(7);
    }
}

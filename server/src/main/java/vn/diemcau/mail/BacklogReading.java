package vn.diemcau.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backlog as it was read a moment ago: one reading serves all figures of one scrape. */
final class BacklogReading {

    private static final Logger LOG = LoggerFactory.getLogger(BacklogReading.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Supplier<MailBacklog> backlog;
    private final Clock clock;
    private Instant readAt = Instant.MIN;
    private Optional<MailBacklog> read = Optional.empty();

    BacklogReading(Supplier<MailBacklog> backlog, Clock clock) {
        this.backlog = backlog;
        this.clock = clock;
    }

    /** Not a number where the database does not answer: one figure waits for that, not each. */
    synchronized double figure(ToLongFunction<MailBacklog> figure) {
        if (clock.instant().isAfter(readAt.plus(A_MOMENT))) {
            read = now();
            readAt = clock.instant();
        }
        return read.map(known -> (double) figure.applyAsLong(known)).orElse(Double.NaN);
    }

    private Optional<MailBacklog> now() {
        try {
            return Optional.of(backlog.get());
        } catch (RuntimeException e) {
            LOG.warn("The outbox cannot be read for its figures", e);
            return Optional.empty();
        }
    }
}

package vn.diemcau.linetest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.access.Caller;
import vn.diemcau.platform.Throttle;

/**
 * Sends and takes bytes that mean nothing, so that a browser can time them. Few at once and one of
 * each person: who measures among thousands would measure the others, and the meeting's own traffic
 * has to get through beside them.
 */
@ApplicationScoped
class LoadTransfers {

    /** Bytes; two seconds of what a room needs four times over. */
    static final int LARGEST = 4 * 1024 * 1024;

    /** What five tests one after the other take. */
    private static final int TRANSFERS = 30;

    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int MOST_CALLERS = 100_000;
    private static final int BLOCK = 16 * 1024;

    /** A browser gives up after two thirds of it. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Clock clock;
    private final Throttle throttle;
    private final Semaphore room;
    private final Set<UUID> measuring = ConcurrentHashMap.newKeySet();

    @Inject
    LoadTransfers(
            Clock clock,
            @ConfigProperty(name = "line-test.transfers-at-once") int transfersAtOnce) {
        this.clock = clock;
        this.throttle = new Throttle(clock, TRANSFERS, PERIOD, MOST_CALLERS);
        this.room = new Semaphore(transfersAtOnce);
    }

    /** Writes so many bytes of noise, which no line on the way can compress. */
    void send(Caller.SignedIn caller, int bytes, OutputStream out) throws IOException {
        enter(caller);
        try {
            Instant end = clock.instant().plus(LONGEST);
            SplittableRandom noise = new SplittableRandom();
            byte[] block = new byte[BLOCK];
            for (int left = bytes; left > 0; left -= BLOCK) {
                requireBefore(end);
                noise.nextBytes(block);
                out.write(block, 0, Math.min(left, BLOCK));
            }
        } finally {
            leave(caller);
        }
    }

    /** Reads everything, keeps nothing: how many bytes it was. */
    long take(Caller.SignedIn caller, InputStream in) throws IOException {
        enter(caller);
        try {
            Instant end = clock.instant().plus(LONGEST);
            byte[] block = new byte[BLOCK];
            long taken = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                requireBefore(end);
                taken += read;
            }
            return taken;
        } finally {
            leave(caller);
        }
    }

    private void enter(Caller.SignedIn caller) {
        throttle.take(caller.actorId().toString())
                .ifPresent(
                        wait -> {
                            throw LineTestError.TOO_OFTEN.refusal("seconds", wait.toSeconds() + 1);
                        });
        if (!measuring.add(caller.actorId())) {
            throw LineTestError.BUSY.refusal();
        }
        if (!room.tryAcquire()) {
            measuring.remove(caller.actorId());
            throw LineTestError.BUSY.refusal();
        }
    }

    private void leave(Caller.SignedIn caller) {
        room.release();
        measuring.remove(caller.actorId());
    }

    private void requireBefore(Instant end) {
        if (clock.instant().isAfter(end)) {
            throw LineTestError.TOO_SLOW.refusal();
        }
    }
}

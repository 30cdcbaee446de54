package vn.diemcau.video;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Makes each meeting once a minute at most. When everybody is moved to a room, thousands press the
 * same button in the same minute: one of them asks the server, the others wait for that one.
 */
final class MadeMeetings {

    /** Short beside the five minutes for which a server keeps a meeting that nobody has entered. */
    private static final Duration COUNTS_FOR = Duration.ofMinutes(1);

    private record Made(CompletableFuture<String> createTime, Instant at) {}

    private final Map<String, Made> rooms = new ConcurrentHashMap<>();
    private final Clock clock;

    MadeMeetings(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param create makes the meeting on the server; where it refuses everybody who waits is
     *     refused, and the next one asks again
     * @return when the meeting was made, as the server says it
     */
    String ensure(MeetingRoom room, Supplier<String> create) {
        Instant now = clock.instant();
        CompletableFuture<String> own = new CompletableFuture<>();
        Made made =
                rooms.compute(
                        room.name(),
                        (name, before) ->
                                before == null || before.at.plus(COUNTS_FOR).isBefore(now)
                                        ? new Made(own, now)
                                        : before);
        if (made.createTime != own) {
            return wait(made.createTime);
        }
        try {
            String createTime = create.get();
            own.complete(createTime);
            return createTime;
        } catch (RuntimeException failure) {
            rooms.remove(room.name(), made);
            own.completeExceptionally(failure);
            throw failure;
        }
    }

    /** The next who comes makes it anew. */
    void forget(MeetingRoom room) {
        rooms.remove(room.name());
    }

    private static String wait(CompletableFuture<String> createTime) {
        try {
            return createTime.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}

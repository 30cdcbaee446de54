package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Recurring;

/**
 * Looks again and again at the rooms that stand on somebody's screen. Whoever reads gets what was
 * seen last, so that no screen ever waits for a video server.
 */
@ApplicationScoped
class RoomWatch implements Recurring {

    /** A room that nobody has read of for so long stands on no screen. */
    private static final Duration WANTED_FOR = Duration.ofMinutes(2);

    /** Rooms that are looked at; of others nothing is known. */
    private static final int MOST_ROOMS = 500;

    /** What was seen of a room, and when. */
    record Seen(RoomState state, @Nullable Instant at) {
        static final Seen NOTHING = new Seen(RoomState.UNKNOWN, null);
    }

    private record Watched(MeetingRoom room, Instant wantedAt, Seen seen) {}

    private final VideoSettings settings;
    private final VideoProviders providers;
    private final Clock clock;
    private final Map<String, Watched> rooms = new ConcurrentHashMap<>();

    @Inject
    RoomWatch(VideoSettings settings, VideoProviders providers, Clock clock) {
        this.settings = settings;
        this.providers = providers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "video-rooms";
    }

    @Override
    public Duration pause() {
        return settings.checkEvery();
    }

    /** What was last seen of the room, which is looked at from now on. */
    Seen seen(MeetingRoom room) {
        Watched watched =
                rooms.computeIfPresent(
                        room.name(),
                        (name, known) -> new Watched(room, clock.instant(), known.seen));
        if (watched == null && rooms.size() < MOST_ROOMS) {
            rooms.put(room.name(), new Watched(room, clock.instant(), Seen.NOTHING));
        }
        return watched == null ? Seen.NOTHING : watched.seen;
    }

    /** Remembers what somebody has just seen. */
    void learn(MeetingRoom room, RoomState state) {
        Instant now = clock.instant();
        rooms.computeIfPresent(
                room.name(), (name, known) -> new Watched(room, now, new Seen(state, now)));
    }

    @Override
    public void once(BooleanSupplier stopping) {
        Instant oldest = clock.instant().minus(WANTED_FOR);
        rooms.values().removeIf(watched -> watched.wantedAt.isBefore(oldest));
        // A server that does not answer is asked once a round, however many rooms it has.
        Set<@Nullable VideoServer> silent = new HashSet<>();
        for (Watched watched : rooms.values()) {
            if (stopping.getAsBoolean()) {
                return;
            }
            RoomState state =
                    silent.contains(watched.room.server()) ? RoomState.SILENT : look(watched.room);
            if (state == RoomState.SILENT) {
                silent.add(watched.room.server());
            }
            Seen seen = new Seen(state, clock.instant());
            rooms.computeIfPresent(
                    watched.room.name(),
                    (name, known) -> new Watched(known.room, known.wantedAt, seen));
        }
    }

    private RoomState look(MeetingRoom room) {
        try {
            return providers.of(room).look(room);
        } catch (Refusal failure) {
            return RoomState.of(failure);
        }
    }
}

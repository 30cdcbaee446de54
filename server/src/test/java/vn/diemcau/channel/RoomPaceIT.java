package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.channel.ChannelFixture.eventually;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.platform.Database;

/** What a large room is spared, and that nobody misses anything by it; PROTOCOL.md. */
class RoomPaceIT {

    /** So long that what a test does next comes before its end on the busiest machine. */
    private static final Pace SLOW = new Pace(Duration.ofSeconds(4), Duration.ofSeconds(4));

    private static final Clock CLOCK = Clock.systemUTC();
    private static ChannelFixture fixture;

    @BeforeAll
    static void connect() {
        fixture = new ChannelFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static Room room(Pace pace) {
        Database database = fixture.database();
        return new Room(
                ChannelFixture.aChannel(), database, new FactRepository(database), CLOCK, pace);
    }

    private static Fact fact(long revision) {
        byte[] payload = ("{\"text\":\"" + revision + "\"}").getBytes(StandardCharsets.UTF_8);
        return new Fact(revision, Audience.of(SubscriberKind.MODERATOR), payload, CLOCK.instant());
    }

    /**
     * Rule C8: the first comes at once, what follows closely comes together, all of it in order.
     */
    @Test
    void whatFollowsCloselyComesInOneMessage() {
        Room room = room(SLOW);
        Listener listener = Listener.moderator();
        room.subscribe(listener, null);
        int before = listener.messageCount();

        room.committed(List.of(fact(1)));
        assertThat(listener.texts()).containsExactly("1");
        for (long revision = 2; revision <= 50; revision++) {
            room.committed(List.of(fact(revision)));
        }

        eventually(() -> listener.texts().size() == 50);
        assertThat(listener.revisions()).isSorted().doesNotHaveDuplicates();
        assertThat(listener.messageCount() - before).isEqualTo(2);
    }

    /** Rule C8: a beat says how far the messages have come, not how far the log has. */
    @Test
    void aBeatDoesNotRunAheadOfWhatGathers() {
        Room room = room(SLOW);
        Listener listener = Listener.moderator();
        room.subscribe(listener, null);
        room.committed(List.of(fact(1)));
        room.committed(List.of(fact(2)));

        room.beat();

        assertThat(listener.reached()).isEqualTo(1);
        eventually(() -> listener.reached() == 2);
    }

    @Test
    void whoComesWhileFactsGatherMissesNoneAndGetsNoneTwice() {
        Room room = room(SLOW);
        Listener first = Listener.moderator();
        room.subscribe(first, null);
        room.committed(List.of(fact(1)));
        room.committed(List.of(fact(2)));

        Listener second = Listener.moderator();
        room.subscribe(second, 1L);

        eventually(() -> first.texts().size() == 2 && !second.texts().isEmpty());
        assertThat(second.texts()).containsExactly("2");
    }

    @Test
    void whoHasFetchedWhatStillGathersComesInWithoutHurryingTheOthers() {
        Room room = room(SLOW);
        Listener first = Listener.moderator();
        room.subscribe(first, null);
        room.committed(List.of(fact(1)));
        room.committed(List.of(fact(2)));
        room.committed(List.of(fact(3)));

        Listener second = Listener.moderator();
        room.subscribe(second, 2L);

        assertThat(second.texts()).containsExactly("3");
        assertThat(second.wasToldToFetchEverything()).isFalse();
        // The welcome, the first fact, and what gathered after it.
        assertThat(first.messageCount()).isEqualTo(3);
    }

    @Test
    void aRoomRestsLongerTheMoreListenButNeverTooLong() {
        assertThat(Pace.USUAL.restAfter(2_000)).isEqualTo(Duration.ofMillis(80));
        assertThat(Pace.USUAL.restAfter(100_000)).isEqualTo(Duration.ofMillis(160));
    }
}

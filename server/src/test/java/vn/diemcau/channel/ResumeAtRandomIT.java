package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.channel.ChannelFixture.aChannel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.channel.ChannelFixture.Said;
import vn.diemcau.kernel.Ids;

/**
 * Many clients who drop and come back at random, now to one server and now to the other, while
 * others tell facts at random through both. Whoever missed too much is told to fetch the state.
 * {@code -Dresume.facts=1000000} makes it long.
 */
class ResumeAtRandomIT {

    private static final int FACTS = Integer.getInteger("resume.facts", 4_000);
    private static final int TELLERS = 32;
    private static final int CLIENTS = 40;
    private static final int MOST_AT_ONCE = 8;

    /** Rules R2, R3, R6, C3, C5. */
    @Test
    void everyClientEndsWithExactlyWhatItMaySeeInTheDatabase() throws Exception {
        long seed = new Random().nextLong();
        try (ChannelFixture fixture = new ChannelFixture()) {
            List<Channels> servers = List.of(fixture.server(), fixture.server());
            servers.forEach(server -> server.start(server));
            try {
                Room room = new Room(servers, aChannel(), persons());
                List<RestlessClient> clients = clients(fixture, room, seed);
                run(room, clients, seed);

                clients.forEach(RestlessClient::comeBackForGood);
                assertEverybodyHasWhatTheDatabaseHas(fixture, room, clients, seed);
            } finally {
                servers.forEach(Channels::stop);
            }
        }
    }

    private static void run(Room room, List<RestlessClient> clients, long seed) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> listening =
                    clients.stream()
                            .<Future<?>>map(
                                    client -> threads.submit(() -> client.comeAndGoWhile(going)))
                            .toList();
            List<Future<?>> telling = new ArrayList<>();
            for (int i = 0; i < TELLERS; i++) {
                int teller = i;
                telling.add(threads.submit(() -> room.tell(teller, new Random(seed - teller - 1))));
            }
            for (Future<?> teller : telling) {
                teller.get();
            }
            going.set(false);
            for (Future<?> client : listening) {
                client.get();
            }
        }
    }

    private static void assertEverybodyHasWhatTheDatabaseHas(
            ChannelFixture fixture, Room room, List<RestlessClient> clients, long seed) {
        List<Heard> wanted = clients.stream().map(client -> new Heard()).toList();
        long count =
                fixture.forEachFact(
                        room.channel(),
                        0,
                        Long.MAX_VALUE,
                        fact -> {
                            for (int i = 0; i < clients.size(); i++) {
                                if (fact.audience().includes(clients.get(i).as)) {
                                    wanted.get(i).add(fact.revision(), ChannelFixture.text(fact));
                                }
                            }
                        });
        assertThat(count).isEqualTo(FACTS / TELLERS * (long) TELLERS);
        for (int i = 0; i < clients.size(); i++) {
            Heard heard = clients.get(i).heard;
            assertThat(heard.count).as("seed %d", seed).isEqualTo(wanted.get(i).count);
            assertThat(heard.digest).as("seed %d", seed).isEqualTo(wanted.get(i).digest);
        }
    }

    private static List<UUID> persons() {
        return IntStream.range(0, 10).mapToObj(i -> Ids.next()).toList();
    }

    private static List<RestlessClient> clients(ChannelFixture fixture, Room room, long seed) {
        return IntStream.range(0, CLIENTS)
                .mapToObj(
                        i ->
                                new RestlessClient(
                                        fixture,
                                        room,
                                        listener(i, room.persons()),
                                        new Random(seed + i)))
                .toList();
    }

    private static Listener listener(int i, List<UUID> persons) {
        return switch (i % 3) {
            case 0 -> Listener.moderator();
            case 1 -> Listener.participant(persons.get(i % persons.size()));
            default -> Listener.host(i % 2 == 0 ? "/a/" : "/a/b/");
        };
    }

    /** Facts in their order, as a number and a fingerprint: a million of them fit in a hand. */
    private static final class Heard {
        private long count;
        private long digest;

        void add(long revision, String text) {
            count++;
            digest = digest * 1_000_003 + 31 * revision + text.hashCode();
        }
    }

    private record Room(List<Channels> servers, ChannelId channel, List<UUID> persons) {

        void tell(int teller, Random random) {
            int left = FACTS / TELLERS;
            while (left > 0) {
                int count = Math.min(left, 1 + random.nextInt(MOST_AT_ONCE));
                int first = left;
                List<Audience> audiences =
                        IntStream.range(0, count).mapToObj(i -> audience(random)).toList();
                anyServer(random)
                        .submit(
                                channel,
                                facts -> {
                                    for (int i = 0; i < count; i++) {
                                        facts.tell(
                                                audiences.get(i),
                                                new Said(teller + "." + (first - i)));
                                    }
                                    return count;
                                });
                left -= count;
            }
        }

        Channels anyServer(Random random) {
            return servers.get(random.nextInt(servers.size()));
        }

        private Audience audience(Random random) {
            Audience participants = Audience.of(SubscriberKind.PARTICIPANT);
            Audience hosts = Audience.of(SubscriberKind.HOST);
            return switch (random.nextInt(4)) {
                case 0 -> Audience.of(SubscriberKind.MODERATOR);
                case 1 -> Audience.of(SubscriberKind.MODERATOR, SubscriberKind.PARTICIPANT);
                case 2 -> participants.onlyPerson(persons.get(random.nextInt(persons.size())));
                default -> hosts.onlyAbove(random.nextBoolean() ? "/a/" : "/a/b/c/");
            };
        }
    }

    /** A client that keeps what it was told, loses its line at random, and comes back anywhere. */
    private static final class RestlessClient {

        private static final int LONGEST_STAY_NANOS = 200_000_000;

        private final ChannelFixture fixture;
        private final Room room;
        private final Listener as;
        private final Random random;
        private final Heard heard = new Heard();
        private long reached;

        RestlessClient(ChannelFixture fixture, Room room, Listener as, Random random) {
            this.fixture = fixture;
            this.room = room;
            this.as = as;
            this.random = random;
        }

        void comeAndGoWhile(AtomicBoolean going) {
            while (going.get()) {
                stay(random.nextInt(LONGEST_STAY_NANOS));
            }
        }

        void comeBackForGood() {
            stay(0);
        }

        private void stay(long nanos) {
            Channels server = room.anyServer(random);
            Listener line = as.again();
            server.subscribe(room.channel(), line, reached);
            LockSupport.parkNanos(nanos);
            server.unsubscribe(room.channel(), line);
            line.each(this::hear, this::fetch);
            reached = Math.max(reached, line.reached());
        }

        private void hear(long revision, String text) {
            heard.add(revision, text);
            reached = revision;
        }

        /**
         * The state at {@code revision}: whoever missed too much takes what it lacks from there.
         */
        private void fetch(long revision) {
            fixture.forEachFact(
                    room.channel(),
                    reached,
                    revision,
                    fact -> {
                        if (fact.audience().includes(as)) {
                            hear(fact.revision(), ChannelFixture.text(fact));
                        }
                    });
            reached = revision;
        }
    }
}

package vn.diemcau.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.diemcau.development.TestDatabase;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.TestedDatabase;

/** One database, and as many servers on it as a test wants. */
final class ChannelFixture implements AutoCloseable {

    /** What these tests tell: {@code {"text":"…"}}. */
    record Said(String text) {}

    private static final int A_PAGE = 10_000;

    private final TestDatabase.Schema schema = TestDatabase.newSchema();
    private final List<Database> databases = new ArrayList<>();

    TestDatabase.Schema schema() {
        return schema;
    }

    Database database() {
        if (databases.isEmpty()) {
            connect(schema.jdbcUrl());
        }
        return databases.getFirst();
    }

    /** A server of its own, with its own connections. */
    Channels server() {
        return server(connect(schema.jdbcUrl()));
    }

    Channels serverOn(String jdbcUrl) {
        return server(connect(jdbcUrl));
    }

    private Database connect(String jdbcUrl) {
        Database database = TestedDatabase.open(jdbcUrl, schema);
        databases.add(database);
        return database;
    }

    private static Channels server(Database database) {
        return new Channels(
                database,
                new FactRepository(database),
                new ReceiptRepository(database),
                Clock.systemUTC());
    }

    static ChannelId aChannel() {
        return new ChannelId(Ids.next());
    }

    /** A change that tells {@code text} to {@code audience} and results in it. */
    static Change<Said> say(Audience audience, String text) {
        return facts -> {
            Said said = new Said(text);
            facts.tell(audience, said);
            return said;
        };
    }

    static Change<Said> sayToModerators(String text) {
        return say(Audience.of(SubscriberKind.MODERATOR), text);
    }

    /** Sends a command and waits until it is durable; throws what its change threw. */
    static Said command(
            Channels channels, ChannelId channel, UUID actor, UUID command, Change<Said> change) {
        try {
            return channels.command(channel, actor, command, Said.class, change)
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** The texts in the log, by revision; fails where the revisions have a gap. */
    List<String> log(ChannelId channel) {
        FactRepository log = new FactRepository(database());
        List<Fact> facts = database().read(() -> log.listAfter(channel, 0, Integer.MAX_VALUE));
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).revision() != i + 1) {
                throw new AssertionError("revision " + (i + 1) + " is missing");
            }
        }
        return facts.stream().map(ChannelFixture::text).toList();
    }

    /** Goes through the log in the database; the revision that it reached. */
    long forEachFact(ChannelId channel, long after, long last, Consumer<Fact> work) {
        FactRepository log = new FactRepository(database());
        long reached = after;
        while (reached < last) {
            long from = reached;
            int limit = (int) Math.min(A_PAGE, last - from);
            List<Fact> facts = database().read(() -> log.listAfter(channel, from, limit));
            if (facts.isEmpty()) {
                return reached;
            }
            facts.forEach(work);
            reached = facts.getLast().revision();
        }
        return reached;
    }

    static String text(Fact fact) {
        String json = new String(fact.payload(), java.nio.charset.StandardCharsets.UTF_8);
        return json.substring("{\"text\":\"".length(), json.length() - 2);
    }

    static void eventually(BooleanSupplier condition) {
        Instant end = Clock.systemUTC().instant().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            if (Clock.systemUTC().instant().isAfter(end)) {
                throw new AssertionError("it did not come about within 20 seconds");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    @Override
    public void close() {
        databases.forEach(Database::close);
    }
}

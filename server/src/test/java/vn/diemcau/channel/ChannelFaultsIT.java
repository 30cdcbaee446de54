package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.channel.ChannelFixture.aChannel;
import static vn.diemcau.channel.ChannelFixture.command;
import static vn.diemcau.channel.ChannelFixture.eventually;
import static vn.diemcau.channel.ChannelFixture.sayToModerators;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.channel.ChannelFixture.Said;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.CuttableLine;
import vn.diemcau.platform.CuttableLine.Moment;
import vn.diemcau.platform.DatabaseFailure;

/** The database goes away and comes back while people act. */
class ChannelFaultsIT {

    private ChannelFixture fixture;
    private CuttableLine line;
    private Channels channels;

    @BeforeEach
    void start() throws IOException {
        fixture = new ChannelFixture();
        String url = fixture.schema().jdbcUrl();
        URI database = URI.create(url.substring("jdbc:".length()));
        line = new CuttableLine(database.getHost(), database.getPort());
        channels =
                fixture.serverOn(url.replace(database.getAuthority(), "127.0.0.1:" + line.port()));
    }

    @AfterEach
    void end() throws IOException {
        channels.stop();
        fixture.close();
        line.close();
    }

    @Test
    void aLostDatabaseFailsTheCommandAndTheChannelRecoversByItself() {
        ChannelId channel = aChannel();
        Listener listener = Listener.moderator();
        channels.subscribe(channel, listener, null);
        channels.submit(channel, sayToModerators("before"));

        line.cut();
        assertThatThrownBy(() -> channels.submit(channel, sayToModerators("lost")))
                .satisfies(
                        failure ->
                                assertThat(DatabaseFailure.isGone(failure))
                                        .as(
                                                "%s",
                                                org.assertj.core.util.Throwables.getStackTrace(
                                                        failure))
                                        .isTrue());
        assertThatThrownBy(channels::follow)
                .satisfies(failure -> assertThat(DatabaseFailure.isGone(failure)).isTrue());
        line.mend();
        eventually(() -> trySaying(channel, "after"));

        assertThat(fixture.log(channel)).containsExactly("before", "after");
        eventually(() -> listener.texts().size() == 2);
        assertThat(listener.texts()).containsExactly("before", "after");
    }

    /** The pool looks for the database at longer and longer intervals, up to some seconds. */
    private boolean trySaying(ChannelId channel, String text) {
        try {
            channels.submit(channel, sayToModerators(text));
            return true;
        } catch (RuntimeException e) {
            assertThat(DatabaseFailure.isGone(e)).isTrue();
            return false;
        }
    }

    @Test
    void whatFailsInOneRoomKeepsNoOtherRoomFromHearing() {
        List<ChannelId> several = Stream.generate(ChannelFixture::aChannel).limit(8).toList();
        List<Listener> listeners = several.stream().map(any -> Listener.moderator()).toList();
        Channels other = fixture.server();
        for (int i = 0; i < several.size(); i++) {
            channels.subscribe(several.get(i), listeners.get(i), null);
            other.submit(several.get(i), sayToModerators("told elsewhere"));
        }
        // Half of the rooms hold somebody who breaks whenever something is delivered.
        listeners.stream().limit(4).forEach(Listener::breakDown);

        channels.follow();
        channels.beat();

        assertThat(listeners.subList(4, 8))
                .allSatisfy(
                        listener -> {
                            assertThat(listener.texts()).containsExactly("told elsewhere");
                            assertThat(listener.types()).endsWith("beat");
                        });
        other.stop();
    }

    @Test
    void theFirstChangesAfterABrokenLineSucceedAlthoughThePoolHoldsDeadConnections()
            throws Exception {
        List<ChannelId> several = Stream.generate(ChannelFixture::aChannel).limit(6).toList();
        CyclicBarrier atOnce = new CyclicBarrier(several.size());
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            several.forEach(
                    channel ->
                            people.execute(
                                    () -> channels.submit(channel, waitingFor(atOnce, "before"))));
        }

        line.cut();
        line.mend();
        several.forEach(channel -> channels.submit(channel, sayToModerators("after")));

        for (ChannelId channel : several) {
            assertThat(fixture.log(channel)).containsExactly("before", "after");
        }
    }

    /** So many connections are in use at once. */
    private static Change<Said> waitingFor(CyclicBarrier others, String text) {
        return facts -> {
            try {
                others.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new AssertionError(e);
            }
            return sayToModerators(text).apply(facts);
        };
    }

    @Test
    void aChangeInWhoseMiddleTheLineBrokeTakesEffectOnce() {
        ChannelId channel = aChannel();
        channels.submit(channel, sayToModerators("before"));
        AtomicBoolean first = new AtomicBoolean(true);

        channels.submit(
                channel,
                facts -> {
                    Said said = sayToModerators("once").apply(facts);
                    if (first.getAndSet(false)) {
                        line.cut();
                        line.mend();
                    }
                    return said;
                });

        assertThat(fixture.log(channel)).containsExactly("before", "once");
    }

    @ParameterizedTest
    @EnumSource
    void aCommandTakesEffectOnceWhereverTheLineBrokeDuringItsCommit(Moment moment) {
        ChannelId channel = aChannel();
        Listener listener = Listener.moderator();
        channels.subscribe(channel, listener, null);
        channels.submit(channel, sayToModerators("before"));

        line.breakAt("COMMIT", moment);
        Said said =
                command(channels, channel, Ids.next(), UUID.randomUUID(), sayToModerators("once"));

        assertThat(said.text()).isEqualTo("once");
        assertThat(fixture.log(channel)).containsExactly("before", "once");
        // As every server does each second: what it committed unknowingly is in the log.
        channels.follow();
        assertThat(listener.texts()).containsExactly("before", "once");
    }

    @ParameterizedTest
    @EnumSource
    void aChangeWithoutAReceiptIsNotRepeatedWhenItsCommitMayHaveArrived(Moment moment) {
        ChannelId channel = aChannel();
        channels.submit(channel, sayToModerators("before"));

        line.breakAt("COMMIT", moment);
        assertThatThrownBy(() -> channels.submit(channel, sayToModerators("perhaps")))
                .satisfies(failure -> assertThat(DatabaseFailure.isBroken(failure)).isTrue());
        channels.submit(channel, sayToModerators("after"));

        assertThat(fixture.log(channel))
                .isEqualTo(
                        moment == Moment.BEFORE_IT_ARRIVES
                                ? List.of("before", "after")
                                : List.of("before", "perhaps", "after"));
    }

    @Test
    void whatWasAcknowledgedIsThereOnceWhereverTheLineToTheDatabaseBroke() throws Exception {
        ChannelId channel = aChannel();
        Listener listener = Listener.moderator();
        channels.subscribe(channel, listener, null);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicBoolean going = new AtomicBoolean(true);

        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 30; i++) {
                int asker = i;
                askers.execute(() -> askUntilAcknowledged(channel, asker, going, acknowledged));
            }
            for (int cut = 1; cut <= 5; cut++) {
                int enough = acknowledged.size() + 100;
                eventually(() -> acknowledged.size() >= enough);
                line.cut();
                line.mend();
            }
            going.set(false);
        }
        eventually(this::isFollowed);

        assertThat(fixture.log(channel)).doesNotHaveDuplicates();
        assertThat(Set.copyOf(fixture.log(channel))).isEqualTo(acknowledged);
        assertThat(listener.texts()).isEqualTo(fixture.log(channel));
    }

    /** As every server tries each second: the first that uses a dead connection finds out. */
    private boolean isFollowed() {
        try {
            channels.follow();
            return true;
        } catch (RuntimeException failure) {
            assertThat(DatabaseFailure.isBroken(failure)).isTrue();
            return false;
        }
    }

    /**
     * As a phone does: the same command with the same id until somebody says that it is durable.
     */
    private void askUntilAcknowledged(
            ChannelId channel, int asker, AtomicBoolean going, Set<String> acknowledged) {
        UUID actor = Ids.next();
        for (int number = 0; going.get(); number++) {
            UUID command = UUID.randomUUID();
            String text = asker + "." + number;
            while (!acknowledged.contains(text)) {
                try {
                    command(channels, channel, actor, command, sayToModerators(text));
                    acknowledged.add(text);
                } catch (RuntimeException failure) {
                    if (!DatabaseFailure.isGone(failure)) {
                        throw failure;
                    }
                }
            }
        }
    }
}

package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.channel.ChannelFixture.aChannel;
import static vn.diemcau.channel.ChannelFixture.eventually;
import static vn.diemcau.channel.ChannelFixture.sayToModerators;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.channel.ChannelFixture.Said;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.CuttableLine;

/** The database goes away and comes back while people act. */
class ChannelFaultsIT {

    /** More than the pool has connections. */
    private static final int MOST_TRIES = 50;

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
                                assertThat(Batch.isDatabaseGone(failure))
                                        .as(
                                                "%s",
                                                org.assertj.core.util.Throwables.getStackTrace(
                                                        failure))
                                        .isTrue());
        assertThatThrownBy(channels::follow)
                .satisfies(failure -> assertThat(Batch.isDatabaseGone(failure)).isTrue());
        line.mend();
        askAsAPhoneDoes(channel, "after");

        assertThat(fixture.log(channel)).containsExactly("before", "after");
        eventually(() -> listener.texts().size() == 2);
        assertThat(listener.texts()).containsExactly("before", "after");
    }

    /** Each dead connection that the pool still holds may cost one more try; the id stays. */
    private void askAsAPhoneDoes(ChannelId channel, String text) {
        UUID actor = Ids.next();
        UUID command = UUID.randomUUID();
        for (int attempt = 1; ; attempt++) {
            try {
                channels.commandAndWait(channel, actor, command, Said.class, sayToModerators(text));
                return;
            } catch (RuntimeException failure) {
                if (!Batch.isDatabaseGone(failure) || attempt == MOST_TRIES) {
                    throw failure;
                }
            }
        }
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
        channels.follow();

        assertThat(fixture.log(channel)).doesNotHaveDuplicates();
        assertThat(Set.copyOf(fixture.log(channel))).isEqualTo(acknowledged);
        assertThat(listener.texts()).isEqualTo(fixture.log(channel));
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
                    channels.commandAndWait(
                            channel, actor, command, Said.class, sayToModerators(text));
                    acknowledged.add(text);
                } catch (RuntimeException failure) {
                    if (!Batch.isDatabaseGone(failure)) {
                        throw failure;
                    }
                }
            }
        }
    }
}

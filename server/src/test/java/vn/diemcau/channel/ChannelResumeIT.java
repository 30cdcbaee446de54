package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.channel.ChannelFixture.aChannel;
import static vn.diemcau.channel.ChannelFixture.eventually;
import static vn.diemcau.channel.ChannelFixture.say;
import static vn.diemcau.channel.ChannelFixture.sayToModerators;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Ids;

class ChannelResumeIT {

    private static ChannelFixture fixture;
    private static List<Channels> servers;

    @BeforeAll
    static void start() {
        fixture = new ChannelFixture();
        servers = List.of(fixture.server(), fixture.server());
        servers.forEach(server -> server.start(server));
    }

    @AfterAll
    static void end() {
        servers.forEach(Channels::stop);
        fixture.close();
    }

    /** Rule R2. */
    @Test
    void whoComesBackGetsExactlyWhatWasMissed() {
        ChannelId channel = aChannel();
        Channels server = servers.getFirst();
        Listener first = Listener.moderator();
        server.subscribe(channel, first, null);
        server.submit(channel, sayToModerators("1"));
        eventually(() -> first.texts().size() == 1);
        server.unsubscribe(channel, first);
        server.submit(channel, sayToModerators("2"));
        server.submit(channel, sayToModerators("3"));

        Listener second = first.again();
        server.subscribe(channel, second, first.reached());

        assertThat(second.types()).containsExactly("welcome", "facts");
        assertThat(second.texts()).containsExactly("2", "3");
    }

    @Test
    void whoHasRevisionZeroGetsEverythingFromTheBeginning() {
        ChannelId channel = aChannel();
        Channels server = servers.getFirst();
        server.submit(channel, sayToModerators("1"));

        Listener listener = Listener.moderator();
        server.subscribe(channel, listener, 0L);

        assertThat(listener.texts()).containsExactly("1");
    }

    /** Rule C1. */
    @Test
    void whoMissedNothingIsToldNothing() {
        ChannelId channel = aChannel();
        Channels server = servers.getFirst();
        server.submit(channel, sayToModerators("1"));

        Listener listener = Listener.moderator();
        server.subscribe(channel, listener, 1L);

        assertThat(listener.types()).containsExactly("welcome");
        assertThat(listener.reached()).isEqualTo(1);
    }

    /** Rules R3, C5. */
    @Test
    void whoMissedMoreThanTwoThousandFactsIsToldToFetchEverything() {
        ChannelId channel = aChannel();
        Channels server = servers.getFirst();
        tellMany(server, channel, Replay.LONGEST + 1);

        Listener tooLate = Listener.moderator();
        server.subscribe(channel, tooLate, 0L);
        Listener justInTime = Listener.moderator();
        server.subscribe(channel, justInTime, 1L);

        assertThat(tooLate.types()).containsExactly("welcome", "resync");
        assertThat(tooLate.reached()).isEqualTo(Replay.LONGEST + 1);
        assertThat(justInTime.texts()).hasSize(Replay.LONGEST);
    }

    /** Rule R3. */
    @Test
    void whoIsAheadOfTheLogIsToldToFetchEverything() {
        ChannelId channel = aChannel();
        Channels server = servers.getFirst();
        server.submit(channel, sayToModerators("1"));

        Listener listener = Listener.moderator();
        server.subscribe(channel, listener, 99L);

        assertThat(listener.types()).containsExactly("welcome", "resync");
    }

    /** Rule R5. */
    @Test
    void aReplayHoldsOnlyWhatTheOneWhoComesBackMaySee() {
        ChannelId channel = aChannel();
        UUID person = Ids.next();
        tellForAll(servers.getFirst(), channel, person);

        // A server that has nothing in memory reads it from the log.
        for (Channels server : List.of(servers.getFirst(), fixture.server())) {
            Listener asker = Listener.participant(person);
            Listener other = Listener.participant(Ids.next());
            Listener host = Listener.host("/a/");
            List.of(asker, other, host)
                    .forEach(listener -> server.subscribe(channel, listener, 0L));

            assertThat(asker.texts()).containsExactly("asker", "participants");
            assertThat(other.texts()).containsExactly("participants");
            assertThat(host.texts()).containsExactly("/a/b/");
        }
    }

    private static void tellForAll(Channels server, ChannelId channel, UUID person) {
        Audience participants = Audience.of(SubscriberKind.PARTICIPANT);
        Audience hosts = Audience.of(SubscriberKind.HOST);
        server.submit(channel, sayToModerators("moderators"));
        server.submit(channel, say(participants.onlyPerson(person), "asker"));
        server.submit(channel, say(participants, "participants"));
        server.submit(channel, say(hosts.onlyAbove("/a/b/"), "/a/b/"));
        server.submit(channel, say(hosts.onlyAbove("/c/"), "/c/"));
    }

    /** Rule C4. */
    @Test
    void theBeatSaysHowFarTheFactsHaveCome() {
        ChannelId channel = aChannel();
        Channels server = servers.getFirst();
        Listener participant = Listener.participant(Ids.next());
        server.subscribe(channel, participant, null);
        server.submit(channel, sayToModerators("nothing for participants"));
        server.follow();

        server.beat();

        assertThat(participant.types()).endsWith("beat");
        assertThat(participant.reached()).isEqualTo(1);
    }

    private static void tellMany(Channels server, ChannelId channel, int count) {
        server.submit(
                channel,
                facts -> {
                    for (int i = 0; i < count; i++) {
                        facts.tell(
                                Audience.of(SubscriberKind.MODERATOR),
                                new ChannelFixture.Said("n" + i));
                    }
                    return 0;
                });
    }
}

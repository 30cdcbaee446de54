package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.channel.ChannelFixture.aChannel;
import static vn.diemcau.channel.ChannelFixture.command;
import static vn.diemcau.channel.ChannelFixture.eventually;
import static vn.diemcau.channel.ChannelFixture.say;
import static vn.diemcau.channel.ChannelFixture.sayToModerators;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.channel.ChannelFixture.Said;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;

class ChannelsIT {

    private static final Audience EVERYBODY =
            Audience.of(
                    SubscriberKind.PARTICIPANT,
                    SubscriberKind.HOST,
                    SubscriberKind.MODERATOR,
                    SubscriberKind.STAGE,
                    SubscriberKind.ORGANIZER);

    private static ChannelFixture fixture;
    private static Channels channels;

    @BeforeAll
    static void start() {
        fixture = new ChannelFixture();
        channels = fixture.server();
    }

    @AfterAll
    static void end() {
        channels.stop();
        fixture.close();
    }

    /** Rule M4. */
    @Test
    void aChangeIsDurableWhenItsCallerHearsOfIt() {
        ChannelId channel = aChannel();

        Said result = channels.submit(channel, sayToModerators("một"));

        assertThat(result.text()).isEqualTo("một");
        assertThat(fixture.log(channel)).containsExactly("một");
    }

    /** Rule C3. */
    @Test
    void everyFactHasTheNextRevisionHoweverManyCallersThereAre() throws Exception {
        ChannelId channel = aChannel();
        Listener listener = Listener.moderator();
        channels.subscribe(channel, listener, null);

        inParallel(
                50,
                caller ->
                        IntStream.range(0, 20)
                                .forEach(
                                        i ->
                                                channels.submit(
                                                        channel,
                                                        sayToModerators(caller + "." + i))));

        assertThat(fixture.log(channel)).hasSize(1_000).doesNotHaveDuplicates();
        eventually(() -> listener.texts().size() == 1_000);
        assertThat(listener.texts()).isEqualTo(fixture.log(channel));
    }

    @Test
    void aRefusedChangeUndoesNothingOfTheOthersInItsBatch() throws Exception {
        ChannelId channel = aChannel();
        List<Future<Said>> outcomes =
                inOneBatch(
                        channel,
                        List.of(
                                sayToModerators("a"),
                                facts -> {
                                    throw ChannelError.BUSY.refusal();
                                },
                                sayToModerators("b")));

        assertThat(outcomes.get(0).get().text()).isEqualTo("a");
        assertThatThrownBy(() -> outcomes.get(1).get()).hasCauseInstanceOf(Refusal.class);
        assertThat(outcomes.get(2).get().text()).isEqualTo("b");
        assertThat(fixture.log(channel)).containsExactly("gate", "a", "b");
    }

    @Test
    void aChangeThatFailsUnexpectedlyUndoesNothingOfTheOthersInItsBatch() throws Exception {
        ChannelId channel = aChannel();
        List<Future<Said>> outcomes =
                inOneBatch(
                        channel,
                        List.of(
                                sayToModerators("a"),
                                facts -> {
                                    facts.tell(EVERYBODY, new Said("never"));
                                    throw new IllegalStateException("a fault in the code");
                                },
                                sayToModerators("b")));

        assertThat(outcomes.get(0).get().text()).isEqualTo("a");
        assertThatThrownBy(() -> outcomes.get(1).get()).hasRootCauseMessage("a fault in the code");
        assertThat(outcomes.get(2).get().text()).isEqualTo("b");
        assertThat(fixture.log(channel)).containsExactly("gate", "a", "b");
    }

    @Test
    void aRefusalAfterAFactWasToldIsAFaultAndLeavesNothing() {
        ChannelId channel = aChannel();

        assertThatThrownBy(
                        () ->
                                channels.submit(
                                        channel,
                                        facts -> {
                                            facts.tell(EVERYBODY, new Said("never"));
                                            throw ChannelError.BUSY.refusal();
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(fixture.log(channel)).isEmpty();
    }

    /** Rule M3. */
    @Test
    void theSameCommandSentFiveTimesAtOnceTakesEffectOnce() throws Exception {
        ChannelId channel = aChannel();
        UUID actor = Ids.next();
        UUID command = UUID.randomUUID();
        List<String> results = java.util.Collections.synchronizedList(new ArrayList<>());

        inParallel(
                5,
                caller ->
                        results.add(
                                command(
                                                channels,
                                                channel,
                                                actor,
                                                command,
                                                sayToModerators("sent by " + caller))
                                        .text()));

        assertThat(fixture.log(channel)).hasSize(1);
        assertThat(results).hasSize(5).containsOnly(fixture.log(channel).getFirst());
    }

    @Test
    void theSameCommandIdOfAnotherActorIsAnotherCommand() {
        ChannelId channel = aChannel();
        UUID command = UUID.randomUUID();

        command(channels, channel, Ids.next(), command, sayToModerators("one"));
        command(channels, channel, Ids.next(), command, sayToModerators("two"));

        assertThat(fixture.log(channel)).containsExactly("one", "two");
    }

    /** Rule A5. */
    @Test
    void aRefusedCommandIsJudgedAnewWhenItIsSentAgain() {
        ChannelId channel = aChannel();
        UUID actor = Ids.next();
        UUID command = UUID.randomUUID();

        assertThatThrownBy(
                        () ->
                                command(
                                        channels,
                                        channel,
                                        actor,
                                        command,
                                        facts -> {
                                            throw ChannelError.BUSY.refusal();
                                        }))
                .isInstanceOf(Refusal.class);
        command(channels, channel, actor, command, sayToModerators("now"));

        assertThat(fixture.log(channel)).containsExactly("now");
    }

    @Test
    void aChannelMustNotBeUsedFromWithinATransaction() {
        ChannelId channel = aChannel();
        Channels own = fixture.server();

        assertThatThrownBy(
                        () ->
                                fixture.database()
                                        .write(() -> own.submit(channel, sayToModerators("x"))))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Rule R5. */
    @Test
    void whatAParticipantMayNotSeeIsInNoneOfItsMessages() {
        ChannelId channel = aChannel();
        UUID person = Ids.next();
        Listener asker = Listener.participant(person);
        Listener other = Listener.participant(Ids.next());
        Listener moderator = Listener.moderator();
        List.of(asker, other, moderator)
                .forEach(listener -> channels.subscribe(channel, listener, null));

        channels.submit(
                channel,
                facts -> {
                    facts.tell(Audience.of(SubscriberKind.MODERATOR), new Said("for moderators"));
                    facts.tell(
                            Audience.of(SubscriberKind.PARTICIPANT).onlyPerson(person),
                            new Said("for the asker"));
                    facts.tell(EVERYBODY, new Said("for all"));
                    return 0;
                });

        eventually(() -> moderator.texts().size() == 2);
        assertThat(asker.texts()).containsExactly("for the asker", "for all");
        assertThat(other.texts()).containsExactly("for all");
        assertThat(moderator.texts()).containsExactly("for moderators", "for all");
        assertThat(List.of(asker.reached(), other.reached(), moderator.reached())).containsOnly(3L);
    }

    @Test
    void aHostHearsOfTheOwnPointAndThoseBelowAlone() {
        ChannelId channel = aChannel();
        Listener province = Listener.host("/quangtri/");
        Listener school = Listener.host("/quangtri/dongha/", "/hue/");
        List.of(province, school).forEach(listener -> channels.subscribe(channel, listener, null));
        Audience hosts = Audience.of(SubscriberKind.HOST);

        channels.submit(channel, say(hosts.onlyAbove("/quangtri/"), "province"));
        channels.submit(channel, say(hosts.onlyAbove("/quangtri/dongha/"), "district"));
        channels.submit(channel, say(hosts.onlyAbove("/hue/"), "hue"));

        eventually(() -> school.texts().size() == 2);
        assertThat(province.texts()).containsExactly("province", "district");
        assertThat(school.texts()).containsExactly("district", "hue");
    }

    @Test
    void whatIsForABranchReachesThoseAboveAndBelow() {
        ChannelId channel = aChannel();
        Listener province = Listener.host("/quangtri/");
        Listener school = Listener.host("/quangtri/dongha/school/");
        Listener elsewhere = Listener.host("/quangtri/vinhlinh/", "/hue/");
        List.of(province, school, elsewhere)
                .forEach(listener -> channels.subscribe(channel, listener, null));

        channels.submit(
                channel,
                say(Audience.of(SubscriberKind.HOST).onlyBranch("/quangtri/dongha/"), "branch"));

        Listener late = Listener.host("/quangtri/dongha/school/");
        channels.subscribe(channel, late, 0L);
        eventually(() -> late.texts().size() == 1);
        assertThat(province.texts()).containsExactly("branch");
        assertThat(school.texts()).containsExactly("branch");
        assertThat(elsewhere.texts()).isEmpty();
    }

    /** Rule L4. */
    @Test
    void tooManyWaitingChangesAreRefusedAndThoseThatWaitAreDone() throws Exception {
        ChannelId channel = aChannel();
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<Said>> waiting = new ArrayList<>();
        Change<Said> closed =
                facts -> {
                    await(gate);
                    return new Said("gate");
                };
        for (int i = 0; i < Writer.MAX_WAITING; i++) {
            Change<Said> change = i == 0 ? closed : facts -> new Said("done");
            waiting.add(
                    channels.command(channel, Ids.next(), UUID.randomUUID(), Said.class, change)
                            .toCompletableFuture());
        }

        assertThatThrownBy(() -> channels.submit(channel, sayToModerators("one too many")))
                .hasMessage("channel.busy");
        gate.countDown();

        for (Future<Said> one : waiting) {
            assertThat(one.get().text()).isIn("gate", "done");
        }
        channels.submit(channel, sayToModerators("again"));
    }

    /** Taken together they cost far less, and nobody notices so short a while. */
    @Test
    void whatFollowsSeveralThatCameAtOnceWaitsForMore() throws Exception {
        ChannelId channel = aChannel();
        CountDownLatch gate = new CountDownLatch(1);
        List<Instant> begun = new CopyOnWriteArrayList<>();
        Change<Said> first =
                facts -> {
                    await(gate);
                    return new Said("gate");
                };
        Change<Said> noting =
                facts -> {
                    begun.add(facts.at());
                    return new Said("noted");
                };
        List<CompletableFuture<Said>> three = new ArrayList<>();
        for (Change<Said> change : List.of(first, noting, noting)) {
            three.add(
                    channels.command(channel, Ids.next(), UUID.randomUUID(), Said.class, change)
                            .toCompletableFuture());
        }
        gate.countDown();
        for (CompletableFuture<Said> one : three) {
            one.get();
        }

        channels.submit(channel, noting);

        assertThat(begun.get(0)).isEqualTo(begun.get(1));
        assertThat(Duration.between(begun.get(1), begun.get(2)))
                .isGreaterThan(Writer.GATHERING.dividedBy(2));
    }

    @Test
    void channelsDoNotWaitForEachOther() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        ChannelId slow = aChannel();
        CompletableFuture<Said> blocked =
                channels.command(
                                slow,
                                Ids.next(),
                                UUID.randomUUID(),
                                Said.class,
                                facts -> {
                                    await(release);
                                    return new Said("at last");
                                })
                        .toCompletableFuture();
        ChannelId quick = aChannel();

        channels.submit(quick, sayToModerators("quick"));

        assertThat(blocked).isNotDone();
        release.countDown();
        assertThat(blocked.get().text()).isEqualTo("at last");
    }

    /** Rule R6. */
    @Test
    void serversOnOneDatabaseNumberTheFactsTogetherAndTellEachOthers() throws Exception {
        ChannelId channel = aChannel();
        Channels second = fixture.server();
        Channels third = fixture.server();
        List<Channels> servers = List.of(channels, second, third);
        List<Listener> listeners =
                List.of(Listener.moderator(), Listener.moderator(), Listener.moderator());
        for (int i = 0; i < servers.size(); i++) {
            servers.get(i).subscribe(channel, listeners.get(i), null);
        }

        inParallel(
                12,
                caller ->
                        IntStream.range(0, 25)
                                .forEach(
                                        i ->
                                                servers.get(caller % 3)
                                                        .submit(
                                                                channel,
                                                                sayToModerators(
                                                                        caller + "." + i))));
        servers.forEach(Channels::follow);

        List<String> log = fixture.log(channel);
        assertThat(log).hasSize(300).doesNotHaveDuplicates();
        for (Listener listener : listeners) {
            eventually(() -> listener.texts().size() == 300);
            assertThat(listener.texts()).isEqualTo(log);
        }
    }

    /** Rule M3. */
    @Test
    void aCommandSentToTwoServersTakesEffectOnce() throws Exception {
        ChannelId channel = aChannel();
        Channels second = fixture.server();
        UUID actor = Ids.next();
        UUID command = UUID.randomUUID();

        inParallel(
                8,
                caller ->
                        command(
                                caller % 2 == 0 ? channels : second,
                                channel,
                                actor,
                                command,
                                sayToModerators("once")));

        assertThat(fixture.log(channel)).containsExactly("once");
    }

    @Test
    void whatWaitsIsFinishedBeforeAServerStopsAndNothingNewIsTaken() throws Exception {
        ChannelId channel = aChannel();
        Channels own = fixture.server();
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Said> waiting =
                own.command(
                                channel,
                                Ids.next(),
                                UUID.randomUUID(),
                                Said.class,
                                facts -> {
                                    await(release);
                                    facts.tell(EVERYBODY, new Said("last"));
                                    return new Said("last");
                                })
                        .toCompletableFuture();
        Thread stopping = Thread.ofVirtual().start(own::stop);
        eventually(() -> refuses(own, channel));

        release.countDown();
        stopping.join();

        assertThat(waiting.get().text()).isEqualTo("last");
        assertThat(fixture.log(channel)).containsExactly("last");
    }

    private static boolean refuses(Channels server, ChannelId channel) {
        try {
            server.command(
                    channel, Ids.next(), UUID.randomUUID(), Said.class, facts -> new Said("probe"));
            return false;
        } catch (Refusal refusal) {
            return refusal.code() == ChannelError.STOPPING;
        }
    }

    /**
     * Holds the writer with a first change until all of {@code changes} wait for the next batch.
     */
    private static List<Future<Said>> inOneBatch(ChannelId channel, List<Change<Said>> changes) {
        CountDownLatch gate = new CountDownLatch(1);
        channels.command(
                channel,
                Ids.next(),
                UUID.randomUUID(),
                Said.class,
                facts -> {
                    await(gate);
                    facts.tell(EVERYBODY, new Said("gate"));
                    return new Said("gate");
                });
        List<Future<Said>> outcomes = new ArrayList<>();
        for (Change<Said> change : changes) {
            outcomes.add(
                    channels.command(channel, Ids.next(), UUID.randomUUID(), Said.class, change)
                            .toCompletableFuture());
        }
        gate.countDown();
        return outcomes;
    }

    private interface Work {
        void run(int caller) throws Exception;
    }

    private static void inParallel(int callers, Work work) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                int number = caller;
                running.add(
                        threads.submit(
                                () -> {
                                    work.run(number);
                                    return null;
                                }));
            }
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

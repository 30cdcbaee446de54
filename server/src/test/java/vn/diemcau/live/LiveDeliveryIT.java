package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How frames reach clients, and what a client that does not read does to the others: nothing. */
@LiveServer
class LiveDeliveryIT {

    private static final String FILLING = ":" + "x".repeat(1000);

    @Inject private RecordingReceiver receiver;
    @Inject private LiveConnections connections;

    @BeforeEach
    void forget() {
        receiver.forgetAll();
    }

    @AfterEach
    void nobodyIsLeft() {
        assertThat(connections.count()).isZero();
        assertThat(connections.queuedBytes()).isZero();
    }

    /** Rule L3. */
    @Test
    void aClientThatStopsReadingIsCutAndNobodyElseNotices() throws Exception {
        long slowBefore = connections.counters().closes(CloseCode.SLOW);
        try (RawClient stuck = LiveEdge.connect()) {
            assertThat(stuck.status()).isEqualTo(101);
            Connection toStuck = receiver.nextOpened();
            try (RawClient reading = LiveEdge.connect()) {
                Connection toReading = receiver.nextOpened();
                CompletableFuture<Void> allInOrder = readInOrder(reading, 5000);

                for (int i = 0; i < 5000; i++) {
                    Frame frame = Frame.text(i + FILLING);
                    toStuck.deliver(frame);
                    toReading.deliver(frame);
                    awaitRoom(toReading);
                }

                assertThat(receiver.nextClosed()).isSameAs(toStuck);
                allInOrder.get(20, TimeUnit.SECONDS);
            }
        }
        receiver.nextClosed();
        assertThat(connections.counters().closes(CloseCode.SLOW)).isEqualTo(slowBefore + 1);
    }

    @Test
    void aWriteThatTakesTooLongCutsTheConnection() throws Exception {
        long slowBefore = connections.counters().closes(CloseCode.SLOW);
        try (RawClient stuck = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            // More than the sockets' buffers hold, less than the queue does.
            for (int i = 0; i < 400; i++) {
                connection.deliver(Frame.text(i + FILLING));
            }
            assertThat(connection.outflow().isOpen()).isTrue();
            assertThat(receiver.nextClosed()).isSameAs(connection);
            assertThat(stuck.status()).isEqualTo(101);
        }
        assertThat(connections.counters().closes(CloseCode.SLOW)).isEqualTo(slowBefore + 1);
    }

    @Test
    void aClientThatReadsByteByByteIsCutAsSlow() throws Exception {
        long slowBefore = connections.counters().closes(CloseCode.SLOW);
        try (RawClient dripping = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            for (int i = 0; i < 400; i++) {
                connection.deliver(Frame.text(i + FILLING));
            }
            Thread.ofVirtual().start(dripping::readDripByDrip);
            assertThat(receiver.nextClosed()).isSameAs(connection);
        }
        assertThat(connections.counters().closes(CloseCode.SLOW)).isEqualTo(slowBefore + 1);
    }

    @Test
    void aSlowClientThatReadsOnLearnsWhy() throws Exception {
        try (RawClient slow = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            while (connection.outflow().isOpen()) {
                connection.deliver(Frame.text(FILLING));
            }
            assertThat(slow.closeCode()).isEqualTo(4508);
        }
        receiver.nextClosed();
    }

    @Test
    void pongsNeverLandWithinAFrame() throws Exception {
        try (RawClient client = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            CompletableFuture<Void> allInOrder = readInOrder(client, 2000);
            for (int i = 0; i < 2000; i++) {
                if (i % 20 == 0) {
                    client.send(ClientFrame.of(true, ClientFrame.PING, 100));
                }
                connection.deliver(Frame.text(i + FILLING));
                awaitRoom(connection);
            }
            allInOrder.get(20, TimeUnit.SECONDS);
        }
        receiver.nextClosed();
    }

    @Test
    void framesThatWaitAreWrittenTogether() throws Exception {
        try (RawClient client = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            long writesBefore = connections.counters().writes();
            for (int i = 0; i < 400; i++) {
                connection.deliver(Frame.text("fact " + i));
            }
            for (int i = 0; i < 400; i++) {
                assertThat(client.nextText()).isEqualTo("fact " + i);
            }
            assertThat(connections.counters().writes() - writesBefore).isLessThan(200);
        }
        receiver.nextClosed();
    }

    @Test
    void aFrameLargerThanTheQueueArrives() throws Exception {
        String large = "ạ".repeat(400_000);
        try (RawClient client = LiveEdge.connect()) {
            receiver.nextOpened().deliver(Frame.text(large));
            assertThat(client.nextText()).isEqualTo(large);
        }
        receiver.nextClosed();
    }

    @Test
    void aClientGetsAllThatItMissedEvenIfThatIsMoreThanItsQueueHolds() throws Exception {
        String target = "/live?ticket=" + LiveEdge.ticket() + "&revision=7";
        try (RawClient client = RawClient.connect(LiveEdge.port(), target)) {
            receiver.nextOpened().deliver(Frame.text("the next one"));
            for (int i = 0; i < 2000; i++) {
                assertThat(client.nextText()).isEqualTo(RecordingReceiver.MISSED.formatted(i));
            }
            assertThat(client.nextText()).isEqualTo("the next one");
        }
        receiver.nextClosed();
    }

    @Test
    void aClientThatAnswersPingsStays() throws Exception {
        try (RawClient client = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            CompletableFuture<Void> later =
                    CompletableFuture.runAsync(
                            () -> connection.deliver(Frame.text("still here")),
                            CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));
            // Pinged twice a second; silence would end the connection after two.
            assertThat(client.nextText()).isEqualTo("still here");
            assertThat(client.pings()).isBetween(4, 8);
            later.join();
        }
        receiver.nextClosed();
    }

    /** Rules L6, E1. */
    @Test
    void aClientThatIsSilentIsTakenForGone() throws Exception {
        try (RawClient client = LiveEdge.connect().thatAnswersNoPings()) {
            receiver.nextOpened();
            assertThat(client.closeCode()).isEqualTo(4408);
        }
        receiver.nextClosed();
    }

    @Test
    void aClientThatDoesNotAnswerACloseIsCut() throws Exception {
        try (RawClient client = LiveEdge.connect()) {
            receiver.nextOpened().close(CloseCode.NOT_ALLOWED);
            assertThat(client.next().opcode()).isEqualTo(ClientFrame.CLOSE);
            client.readToTheEnd();
        }
        receiver.nextClosed();
    }

    /** Rule O5. */
    @Test
    void theEndOfASignInEndsItsConnections() throws Exception {
        ListeningClient client = ListeningClient.connect(LiveEdge.port(), LiveEdge.target());
        receiver.nextOpened();
        connections.endAllOf(LiveEdge.LOGIN);
        assertThat(client.closeCode()).isEqualTo(4401);
        receiver.nextClosed();
    }

    @Test
    void whatFailsForOneConnectionIsDoneForTheOthers() throws Exception {
        try (RawClient one = LiveEdge.connect();
                RawClient other = LiveEdge.connect()) {
            receiver.nextOpened();
            receiver.nextOpened();
            connections.forEach(
                    connection -> {
                        connection.deliver(Frame.text("chào"));
                        throw new IllegalStateException("asked to fail");
                    });
            assertThat(one.nextText()).isEqualTo("chào");
            assertThat(other.nextText()).isEqualTo("chào");
        }
        receiver.nextClosed();
        receiver.nextClosed();
    }

    @Test
    void nothingFollowsAClose() throws Exception {
        try (RawClient client = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            connection.deliver(Frame.text("last words"));
            connection.close(CloseCode.NOT_ALLOWED);
            connection.deliver(Frame.text("too late"));
            connection.close(CloseCode.GOING_AWAY);
            assertThat(client.nextText()).isEqualTo("last words");
            assertThat(client.closeCode()).isEqualTo(4403);
        }
        receiver.nextClosed();
    }

    private static CompletableFuture<Void> readInOrder(RawClient client, int count) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                for (int i = 0; i < count; i++) {
                                    assertThat(client.nextText()).isEqualTo(i + FILLING);
                                }
                                done.complete(null);
                            } catch (IOException | AssertionError e) {
                                done.completeExceptionally(e);
                            }
                        });
        return done;
    }

    /**
     * The test is faster than loopback, and the client that reads shall not become the slow one.
     */
    private static void awaitRoom(Connection connection) {
        while (connection.outflow().queuedBytes() > 200_000) {
            Thread.onSpinWait();
        }
    }
}

package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How frames reach clients. */
@LiveServer
class LiveDeliveryIT extends LeavesNobody {

    @Test
    void aSlowClientThatReadsOnLearnsWhy() throws Exception {
        try (RawClient slow = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            while (connection.outflow().isOpen()) {
                connection.deliver(NumberedFrames.number(0));
            }
            assertThat(slow.closeCode()).isEqualTo(4508);
        }
        receiver.nextClosed();
    }

    @Test
    void pongsNeverLandWithinAFrame() throws Exception {
        try (RawClient client = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            CompletableFuture<Void> allInOrder = NumberedFrames.readInOrder(client, 2000);
            for (int i = 0; i < 2000; i++) {
                if (i % 20 == 0) {
                    client.send(ClientFrame.of(true, ClientFrame.PING, 100));
                }
                connection.deliver(NumberedFrames.number(i));
                NumberedFrames.awaitRoom(connection);
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
}

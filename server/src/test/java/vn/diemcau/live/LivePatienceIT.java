package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.microprofile.testing.AddConfig;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How long a client is waited for, and what one that does not read does to others: nothing. */
@LiveServer
@AddConfig(key = "live.write-timeout", value = "PT2S")
@AddConfig(key = "live.close-timeout", value = "PT2S")
@AddConfig(key = "live.silence", value = "PT4S")
class LivePatienceIT extends LeavesNobody {

    /** Rule L3. */
    @Test
    void aClientThatStopsReadingIsCutAndNobodyElseNotices() throws Exception {
        long slowBefore = connections.counters().closes(CloseCode.SLOW);
        try (RawClient stuck = LiveEdge.connect()) {
            assertThat(stuck.status()).isEqualTo(101);
            Connection toStuck = receiver.nextOpened();
            try (RawClient reading = LiveEdge.connect()) {
                Connection toReading = receiver.nextOpened();
                CompletableFuture<Void> allInOrder = NumberedFrames.readInOrder(reading, 5000);

                for (int i = 0; i < 5000; i++) {
                    Frame frame = NumberedFrames.number(i);
                    toStuck.deliver(frame);
                    toReading.deliver(frame);
                    NumberedFrames.awaitRoom(toReading);
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
                connection.deliver(NumberedFrames.number(i));
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
                connection.deliver(NumberedFrames.number(i));
            }
            Thread.ofVirtual().start(dripping::readDripByDrip);
            assertThat(receiver.nextClosed()).isSameAs(connection);
        }
        assertThat(connections.counters().closes(CloseCode.SLOW)).isEqualTo(slowBefore + 1);
    }

    @Test
    void aClientThatAnswersPingsStays() throws Exception {
        try (RawClient client = LiveEdge.connect()) {
            Connection connection = receiver.nextOpened();
            CompletableFuture<Void> later =
                    CompletableFuture.runAsync(
                            () -> connection.deliver(Frame.text("still here")),
                            CompletableFuture.delayedExecutor(6, TimeUnit.SECONDS));
            // Pinged twice a second; silence would end the connection after four.
            assertThat(client.nextText()).isEqualTo("still here");
            assertThat(client.pings()).isBetween(8, 16);
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
}

package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients may send, and how those end that send something else. */
@LiveServer
class LiveInputIT {

    @Inject private RecordingReceiver receiver;
    @Inject private LiveConnections connections;
    private RawClient client;

    @BeforeEach
    void connect() throws Exception {
        receiver.forgetAll();
        client = LiveEdge.connect();
        receiver.nextOpened();
    }

    @AfterEach
    void everythingIsCleanedUp() throws Exception {
        client.close();
        receiver.nextClosed();
        assertThat(connections.count()).isZero();
    }

    @Test
    void textIsHandedOn() throws Exception {
        client.sendText("Lương giáo viên mầm non?");
        assertThat(receiver.nextMessage()).isEqualTo("Lương giáo viên mầm non?");
    }

    @Test
    void theLongestMessageIsHandedOn() throws Exception {
        String longest = "ế".repeat(65_535 / 3) + "e";
        assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSize(65_536);
        client.sendText(longest);
        assertThat(receiver.nextMessage()).isEqualTo(longest);
    }

    @Test
    void theFragmentsOfAMessageAreJoined() throws Exception {
        byte[] text = "Câu hỏi dài của cô giáo ".repeat(2000).getBytes(StandardCharsets.UTF_8);
        // Within a letter: fragments are cut by bytes.
        int cut = text.length / 2 + 1;
        byte[] first = Arrays.copyOf(text, cut);
        byte[] second = Arrays.copyOfRange(text, cut, text.length);
        client.send(ClientFrame.of(false, ClientFrame.TEXT, first));
        client.send(ClientFrame.of(true, ClientFrame.PING, new byte[] {'p'}));
        client.send(ClientFrame.of(true, ClientFrame.CONTINUATION, second));

        assertThat(receiver.nextMessage()).isEqualTo(new String(text, StandardCharsets.UTF_8));
        assertThat(nextPong().text()).isEqualTo("p");
    }

    /** Rules L1, E1. */
    @Test
    void aMessageOneByteTooLongEndsTheConnection() throws Exception {
        client.send(ClientFrame.of(true, ClientFrame.TEXT, 65_537));
        assertEndsWith(1009);
    }

    @Test
    void fragmentsThatAreTooLongTogetherEndTheConnection() throws Exception {
        client.send(ClientFrame.of(false, ClientFrame.TEXT, 40_000));
        client.send(ClientFrame.of(true, ClientFrame.CONTINUATION, 40_000));
        assertEndsWith(1009);
    }

    @Test
    void aClientThatSendsTenMegabytesReadsWhyItIsClosed() throws Exception {
        client.send(ClientFrame.of(true, ClientFrame.TEXT, 10_000_000));
        assertEndsWith(1009);
    }

    @Test
    void binaryEndsTheConnection() throws Exception {
        client.send(ClientFrame.of(true, ClientFrame.BINARY, 3));
        assertEndsWith(1003);
    }

    @Test
    void brokenUtf8EndsTheConnection() throws Exception {
        byte[] broken = {'a', (byte) 0xc3, (byte) 0x28};
        client.send(ClientFrame.of(true, ClientFrame.TEXT, broken));
        assertEndsWith(1007);
    }

    @Test
    void aSurrogateInUtf8EndsTheConnection() throws Exception {
        byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
        client.send(ClientFrame.of(true, ClientFrame.TEXT, surrogate));
        assertEndsWith(1007);
    }

    @Test
    void anUnmaskedFrameEndsTheConnection() throws Exception {
        client.send(new byte[] {(byte) 0x81, 2, 'h', 'i'});
        assertEndsWith(1002);
    }

    @Test
    void garbageEndsTheConnection() throws Exception {
        byte[] garbage = new byte[100_000];
        new Random(7).nextBytes(garbage);
        garbage[0] = (byte) 0xff;
        try {
            client.send(garbage);
        } catch (SocketException e) {
            // The server may have hung up before it had everything.
        }
        client.readToTheEnd();
        assertThat(receiver.messagesWaiting()).isZero();
    }

    /** Rule L2. */
    @Test
    void aThousandMessagesASecondEndTheConnection() throws Exception {
        for (int i = 0; i < 1000; i++) {
            client.sendText("m" + i);
        }
        assertThat(client.closeCode()).isEqualTo(4429);
        assertThat(receiver.messagesWaiting()).isLessThan(220);
    }

    @Test
    void aFloodOfPingsEndsTheConnection() throws Exception {
        for (int i = 0; i < 1000; i++) {
            client.send(ClientFrame.of(true, ClientFrame.PING, 1));
        }
        assertEndsWith(4429);
    }

    @Test
    void aFaultOfOursEndsTheConnection() throws Exception {
        client.sendText("fail");
        assertEndsWith(1011);
    }

    @Test
    void theClientsGoodbyeIsAnswered() throws Exception {
        byte[] goingAway = {0x03, (byte) 0xe9};
        client.send(ClientFrame.of(true, ClientFrame.CLOSE, goingAway));
        assertEndsWith(1001);
    }

    @Test
    void aGoodbyeWithoutACodeIsAnswered() throws Exception {
        client.send(ClientFrame.of(true, ClientFrame.CLOSE, 0));
        assertThat(client.next().opcode()).isEqualTo(ClientFrame.CLOSE);
        client.readToTheEnd();
    }

    @Test
    void aBrokenLineIsCleanedUp() throws IOException {
        client.reset();
    }

    private RawClient.Received nextPong() throws IOException {
        RawClient.Received received = client.next();
        while (received.opcode() != ClientFrame.PONG) {
            received = client.next();
        }
        return received;
    }

    private void assertEndsWith(int code) throws IOException {
        assertThat(client.closeCode()).isEqualTo(code);
        assertThat(receiver.messagesWaiting()).isZero();
    }
}

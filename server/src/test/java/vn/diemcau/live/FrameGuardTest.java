package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameGuardTest {

    private final FrameGuard guard = new FrameGuard(1000, () -> true);

    @Test
    void wellFormedTextPasses() {
        for (int length : new int[] {0, 125, 126, 1000}) {
            assertThat(guard.inspect(ClientFrame.of(true, ClientFrame.TEXT, length))).isNull();
        }
    }

    @Test
    void aMessageTooLongIsKnownFromItsHeader() {
        assertThat(guard.inspect(bytes(0x81, 0xff, 0, 0, 0, 0, 0, 0x98, 0x96))).isNull();
        assertThat(guard.inspect(bytes(0x80, 1, 2, 3, 4))).isEqualTo(CloseCode.TOO_BIG);
    }

    @Test
    void theFragmentsOfAMessageCountTogether() {
        assertThat(guard.inspect(ClientFrame.of(false, ClientFrame.TEXT, 600))).isNull();
        assertThat(guard.inspect(ClientFrame.of(true, ClientFrame.PING, 10))).isNull();
        assertThat(guard.inspect(ClientFrame.of(false, ClientFrame.CONTINUATION, 400))).isNull();
        assertThat(guard.inspect(ClientFrame.of(true, ClientFrame.CONTINUATION, 1)))
                .isEqualTo(CloseCode.TOO_BIG);
    }

    @Test
    void theNextMessageCountsAnew() {
        assertThat(guard.inspect(ClientFrame.of(false, ClientFrame.TEXT, 600))).isNull();
        assertThat(guard.inspect(ClientFrame.of(true, ClientFrame.CONTINUATION, 400))).isNull();
        assertThat(guard.inspect(ClientFrame.of(true, ClientFrame.TEXT, 1000))).isNull();
    }

    @Test
    void binaryMessagesAreRefused() {
        assertThat(guard.inspect(ClientFrame.of(true, ClientFrame.BINARY, 3)))
                .isEqualTo(CloseCode.NOT_TEXT);
    }

    @Test
    void whatNoClientMaySendIsRefused() {
        assertBroken("not masked", 0x81, 0x01, 'x');
        assertBroken("a reserved bit", 0xc1, 0x80, 0, 0, 0, 0);
        assertBroken("an unknown kind of data", 0x83, 0x80, 0, 0, 0, 0);
        assertBroken("a continuation of nothing", 0x80, 0x80, 0, 0, 0, 0);
        assertBroken("a fragmented ping", 0x09, 0x80, 0, 0, 0, 0);
        assertBroken("a long ping", 0x89, 0xfe, 1, 0, 1, 2, 3, 4);
        assertBroken("an unknown control frame", 0x8b, 0x80, 0, 0, 0, 0);
        assertBroken("a negative length", 0x81, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4);
        assertBroken("text in text", 0x01, 0x80, 0, 0, 0, 0, 0x81, 0x80, 0, 0, 0, 0);
        assertBroken("HTTP", 'G', 'E', 'T', ' ', '/', ' ', 'H', 'T', 'T', 'P', '/', '1', '.', '1');
    }

    @Test
    void aLengthOfSixtyThreeBitsDoesNotOverflow() {
        assertThat(guard.inspect(ClientFrame.of(false, ClientFrame.TEXT, 1))).isNull();
        byte[] huge = bytes(0x80, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4);
        assertThat(guard.inspect(huge)).isEqualTo(CloseCode.TOO_BIG);
    }

    @Test
    void theClientsCloseIsSeenWhereverTheBytesAreCut() {
        Random random = new Random(1);
        byte[] all = twoHundredMessagesAndAClose(random);
        for (int at = 0; at < all.length; ) {
            assertThat(guard.closeSeen()).isFalse();
            int to = Math.min(all.length, at + 1 + random.nextInt(40));
            assertThat(guard.inspect(Arrays.copyOfRange(all, at, to))).isNull();
            at = to;
        }
        assertThat(guard.closeSeen()).isTrue();
    }

    @Test
    void theClientsCloseIsSeenBehindAMessageThatWasRefused() {
        assertThat(guard.inspect(ClientFrame.of(true, ClientFrame.TEXT, 5000)))
                .isEqualTo(CloseCode.TOO_BIG);
        assertThat(guard.closeSeen()).isFalse();
        assertThat(guard.inspect(ClientFrame.of(true, ClientFrame.CLOSE, 0))).isNull();
        assertThat(guard.closeSeen()).isTrue();
    }

    @Test
    void everyFrameIsCounted() {
        int[] left = {3};
        FrameGuard counting = new FrameGuard(1000, () -> left[0]-- > 0);
        assertThat(counting.inspect(ClientFrame.of(false, ClientFrame.TEXT, 1))).isNull();
        assertThat(counting.inspect(ClientFrame.of(true, ClientFrame.PING, 0))).isNull();
        assertThat(counting.inspect(ClientFrame.of(true, ClientFrame.CONTINUATION, 1))).isNull();
        assertThat(counting.inspect(ClientFrame.of(true, ClientFrame.PONG, 0)))
                .isEqualTo(CloseCode.TOO_MANY_MESSAGES);
    }

    private static byte[] twoHundredMessagesAndAClose(Random random) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            all.writeBytes(ClientFrame.of(true, ClientFrame.TEXT, random.nextInt(1000)));
        }
        all.writeBytes(ClientFrame.of(true, ClientFrame.CLOSE, 2));
        return all.toByteArray();
    }

    private static void assertBroken(String what, int... values) {
        assertThat(new FrameGuard(1000, () -> true).inspect(bytes(values)))
                .as(what)
                .isEqualTo(CloseCode.BROKEN_FRAME);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

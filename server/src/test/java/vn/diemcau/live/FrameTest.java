package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void aShortTextHasAHeaderOfTwoBytes() {
        assertThat(Frame.join(List.of(Frame.text("hỏi"))))
                .containsExactly(0x81, 5, 'h', 0xe1, 0xbb, 0x8f, 'i');
    }

    @Test
    void theLengthIsWrittenInAsManyBytesAsItNeeds() {
        assertThat(header(125)).containsExactly(0x81, 125);
        assertThat(header(126)).containsExactly(0x81, 126, 0, 126);
        assertThat(header(65_535)).containsExactly(0x81, 126, 0xff, 0xff);
        assertThat(header(65_536)).containsExactly(0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0);
        assertThat(header(20_000_000))
                .containsExactly(0x81, 127, 0, 0, 0, 0, 0x01, 0x31, 0x2d, 0x00);
    }

    @Test
    void aCloseFrameCarriesItsCode() {
        Frame close = Frame.close(CloseCode.SLOW);

        assertThat(Frame.join(List.of(close))).containsExactly(0x88, 2, 0x11, 0x9c);
        assertThat(close.isClose()).isTrue();
        assertThat(close.closeCode()).isEqualTo(CloseCode.SLOW);
        assertThat(Frame.text("x").isClose()).isFalse();
    }

    @Test
    void joinedFramesFollowOneAnother() {
        byte[] joined = Frame.join(List.of(Frame.text("a"), Frame.text("bc"), Frame.PING));

        assertThat(joined).containsExactly(0x81, 1, 'a', 0x81, 2, 'b', 'c', 0x89, 0);
    }

    private static byte[] header(int length) {
        byte[] payload = "x".repeat(length).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Frame.encodeText(payload);
        return Arrays.copyOf(bytes, bytes.length - length);
    }
}

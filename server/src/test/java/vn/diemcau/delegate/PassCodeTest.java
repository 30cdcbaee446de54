package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassCodeTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final PassCode CODE = PassCode.of("23BCDFGH", bytes());

    private static byte[] bytes() {
        byte[] bytes = new byte[32];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i * 37 + 200));
        return bytes;
    }

    /** The web client's test reads the same code. */
    @Test
    void aCodeIsWrittenInCharactersThatAQrCodePacksTightly() {
        assertThat(CODE.value()).isEqualTo("DC1.23BCDFGH.S3PH4DTWG6KCQW0N79FR9AEEYCA");
        assertThat(CODE.value()).matches("[0-9A-Z.]{40}");
    }

    @Test
    void aCodeIsReadAsItIsTypedToo() {
        String typed = " dc1.23bcdfgh." + CODE.value().substring(13).toLowerCase(Locale.ROOT) + " ";
        assertThat(PassCode.find(typed.replace('1', 'l').replace('0', 'o'))).contains(CODE);
        assertThat(PassCode.find(CODE.value().replace("DTWG", "DT W-G"))).contains(CODE);
    }

    @Test
    void oneChangedCharacterIsNoticedWithoutAskingAnybody() {
        for (int at = 4; at < CODE.value().length(); at++) {
            for (int other = 0; other < DIGITS.length(); other++) {
                StringBuilder changed = new StringBuilder(CODE.value());
                changed.setCharAt(at, DIGITS.charAt(other));
                assertThat(PassCode.find(changed.toString()).isPresent())
                        .isEqualTo(changed.toString().equals(CODE.value()));
            }
        }
    }

    @Test
    void neighboursInTheWrongOrderAreNoticed() {
        String value = CODE.value();
        for (int at = 13; at < value.length() - 1; at++) {
            if (value.charAt(at) != value.charAt(at + 1)) {
                String swapped =
                        value.substring(0, at)
                                + value.charAt(at + 1)
                                + value.charAt(at)
                                + value.substring(at + 2);
                assertThat(PassCode.find(swapped)).isEmpty();
            }
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(PassCode.find("")).isEmpty();
        assertThat(PassCode.find("https://diemcau.example/p/23BCDFGH")).isEmpty();
        assertThat(PassCode.find(CODE.value() + "0")).isEmpty();
    }

    @Test
    void aCodeStaysOutOfLogs() {
        assertThat(CODE.toString()).doesNotContain("23BCDFGH");
    }
}

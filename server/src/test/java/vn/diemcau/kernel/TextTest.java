package vn.diemcau.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void whatCannotBeSeenOrReversesALineIsTakenOut() {
        assertThat(Text.clean("a\u0000b\u202Ec\uFEFFd\u200Ee\u2066f\ud83dg")).isEqualTo("abcdefg");
    }

    @Test
    void lineBreaksTabsAndPicturesStay() {
        assertThat(Text.clean(" Thưa Bộ trưởng,\r\n\t👩‍🏫 xin hỏi\r "))
                .isEqualTo("Thưa Bộ trưởng,\n\t👩‍🏫 xin hỏi");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(Text.line("Quảng   Trị".replace("ả", "a\u0309"))).isEqualTo("Quảng Trị");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Text.shortened("ab😀cd", 3)).isEqualTo("ab😀");
        assertThat(Text.shortened("ab😀", 3)).isEqualTo("ab😀");
        assertThat(Text.shortened("ab", 0)).isEmpty();
    }
}

package vn.diemcau.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyen Van Thu, Nguyễn Văn Thử",
        "NGUYEN VAN THU, Nguyễn Văn Thử",
        "NGUYỄN VĂN THỬ, Nguyễn Văn Thử",
        "nguyen  van thu, Nguyễn Văn Thử",
        "Dang Do, Đặng Đỗ",
        "Pho Giam doc, Phó Giám đốc"
    })
    void whatLostItsAccentsOrItsSmallLettersIsNoNews(String said, String known) {
        assertThat(KeptSpelling.of(said, known)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Thử, Nguyen Van Thu",
        "Nguyễn Văn Thứ, Nguyễn Văn Thử",
        "Nguyễn Văn Thử, NGUYỄN VĂN THỬ",
        "Nguyen Van Thuc, Nguyễn Văn Thử",
        "Trưởng phòng, Phó phòng"
    })
    void whatSaysMoreOrSomethingElseIs(String said, String known) {
        assertThat(KeptSpelling.of(said, known)).isEqualTo(said);
    }

    @Test
    void whereNothingIsKnownWhatIsSaidStands() {
        assertThat(KeptSpelling.of("Nguyen Van Thu", null)).isEqualTo("Nguyen Van Thu");
    }
}

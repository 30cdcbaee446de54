package vn.diemcau.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ngọc Huyền",
                "Trần Quốc Toản",
                "Lê Quý Đôn",
                "Phạm Đình Hổ",
                "Hoàng Văn Thụ",
                "Đặng Huỳnh Ngữ",
                "Vũ Giáng Hương",
                "Bùi Khuê Nguyệt",
                "Đỗ Quỳnh Giêng",
                "Hồ Xuân Hương",
                "Ngô Thì Nhậm",
                "Dương Thuỷ Tiên",
                "Trương Hoà Bình",
                "Lý Thường Kiệt",
                "Uông Chu Lưu",
                "Sở Giáo dục và Đào tạo",
                "Phó Trưởng phòng",
                "Trường Đại học Sư phạm Kỹ thuật",
                "Xoăn Khuỵu",
                "Gì Gìn Quyết Quạnh Thuở"
            })
    void whatVietnameseWriteIsMadeOfSyllables(String text) {
        assertThat(Arrays.stream(text.split(" ", -1))).allMatch(Syllable::is);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NguyÔn", "V¨n", "TrÇn", "Hµ", "§ç", "Bïi", "Phaïm", "Nguyeãn", "Vaên", "Hoaøng",
                "Müller", "José", "Mạc̀", "nhìp"
            })
    void whatIsInAnotherEncodingOrLanguageIsNot(String word) {
        assertThat(Syllable.is(word)).isFalse();
    }
}

package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class AbbreviationTest {

    @Test
    void whatIsShortAlreadyStaysAndOfOtherWordsTheFirstLetter() {
        assertThat(Abbreviation.of("…", "BGDĐT")).isEqualTo("BGDĐT");
        assertThat(Abbreviation.of("…", "Bộ GDĐT")).isEqualTo("BGDĐT");
        assertThat(Abbreviation.of("…", "Sở GD&ĐT Lạng Sơn")).isEqualTo("SGDĐTLS");
        assertThat(Abbreviation.of("…", "ĐHQG Hà Nội")).isEqualTo("ĐHQGHN");
        assertThat(Abbreviation.of("…", "Cục Ứng dụng")).isEqualTo("CƯD");
    }

    @Test
    void aNameAloneGivesItsFirstLetters() {
        assertThat(Abbreviation.of("Sở Giáo dục và Đào tạo Quảng Trị", null)).isEqualTo("SGDĐTQT");
        assertThat(Abbreviation.of("Trường Trung học phổ thông số 1", null)).isEqualTo("TTHPTS1");
        assertThat(Abbreviation.of("Ủy ban – nhân dân (xã)", null)).isEqualTo("UBNDX");
    }

    @Test
    void tonesAreLeftOutHoweverTheyAreTyped() {
        assertThat(Abbreviation.of(Normalizer.normalize("Ấp Bắc", Normalizer.Form.NFD), null))
                .isEqualTo("ÂB");
    }

    @Test
    void aSymbolIsReadAsItIsWritten() {
        assertThat(DocumentKind.AUTHORIZATION.bodyIn("GUQ-SGDĐT")).hasValue("SGDĐT");
        assertThat(DocumentKind.AUTHORIZATION.bodyIn("GUQ-THPT.LL")).hasValue("THPT.LL");
        assertThat(DocumentKind.AUTHORIZATION.bodyIn("GUQ-")).isEmpty();
        assertThat(DocumentKind.AUTHORIZATION.bodyIn("GUQ-Sở GD")).isEmpty();
        assertThat(DocumentKind.AUTHORIZATION.bodyIn("GM-SGDĐT")).isEmpty();
        assertThat(DocumentKind.SUMMONS.bodyIn("SGDĐT")).isEmpty();
    }
}

package vn.diemcau.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.typeset.OfficialLayout.Pass;
import vn.diemcau.typeset.Opened.Word;

/** Both formats, opened by LibreOffice and poppler; the rules are those of Nghị định 30/2020. */
class OfficialDocumentTest {

    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir Path directory;

    enum Format {
        PDF,
        DOCX
    }

    private Path opened(Format format, OfficialLayout layout) {
        Opened files = new Opened(directory);
        return switch (format) {
            case PDF -> files.file("document.pdf", OfficialPdf.of(layout));
            case DOCX -> files.byLibreOffice(files.file("document.docx", OfficialDocx.of(layout)));
        };
    }

    @ParameterizedTest
    @EnumSource
    void anInvitationSaysEverythingInVietnameseOnOnePage(Format format) {
        Path pdf = opened(format, SampleLayouts.invitation(new Pass("DC1.TEST", "Mã vào cửa")));

        assertThat(Opened.pages(pdf)).isOne();
        assertThat(Opened.size(pdf)).contains("A4");
        assertThat(Opened.text(pdf))
                .contains("UBND TỈNH LÂM THAO")
                .contains("SỞ GIÁO DỤC VÀ ĐÀO TẠO")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Số: 09/GM-SGDĐT")
                .contains("Lâm Thao, ngày 02 tháng 8 năm 2023")
                .contains("GIẤY MỜI")
                .contains("Bà Nguyễn Thị Ngọc Ánh")
                .contains("Nơi nhận:")
                .contains("- Như trên;")
                .contains("- Lưu: VT, TCCB.")
                .contains("KT. GIÁM ĐỐC")
                .contains("Trần Thị Khuê")
                .contains("Mã vào cửa");
    }

    @ParameterizedTest
    @EnumSource
    void allFontsAreEmbeddedAndNoneIsAStranger(Format format) {
        Path pdf = opened(format, SampleLayouts.invitation(null));

        assertThat(Opened.fonts(pdf))
                .isNotEmpty()
                .allSatisfy(
                        font ->
                                assertThat(font)
                                        .contains("LiberationSerif")
                                        .containsPattern(" yes +yes yes "));
    }

    @ParameterizedTest
    @EnumSource
    void everythingKeepsToTheMargins(Format format) {
        Path pdf =
                opened(
                        format,
                        SampleLayouts.letter(
                                "Đề nghị các đơn vị cử đại biểu tham dự đúng thành phần. "
                                        .repeat(120),
                                List.of("Như trên", "Lưu: VT")));

        List<Word> words = Opened.words(pdf);
        assertThat(words.stream().mapToDouble(Word::left).min().orElseThrow())
                .isCloseTo(30 * MILLIMETRE, within(2.0));
        assertThat(words.stream().mapToDouble(Word::right).max().orElseThrow())
                .isCloseTo(195 * MILLIMETRE, within(2.0));
        assertThat(words.stream().mapToDouble(Word::bottom).max().orElseThrow())
                .isLessThan(277 * MILLIMETRE + 2);
        assertThat(words.getFirst().top()).isCloseTo(20 * MILLIMETRE, within(4.0));
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreNumberedInTheUpperMarginFromTheSecondOn(Format format) {
        Path pdf =
                opened(
                        format,
                        SampleLayouts.letter(
                                ("Một đoạn văn dài. ".repeat(10) + "\n").repeat(13),
                                List.of("Như trên")));

        assertThat(Opened.pages(pdf)).isEqualTo(2);
        List<Word> inUpperMargin =
                Opened.words(pdf).stream().filter(word -> word.bottom() < 20 * MILLIMETRE).toList();
        assertThat(inUpperMargin)
                .singleElement()
                .satisfies(
                        number -> {
                            assertThat(number.text()).isEqualTo("2");
                            assertThat(number.page()).isEqualTo(2);
                            assertThat((number.left() + number.right()) / 2)
                                    .isCloseTo((30 + 165 / 2.0) * MILLIMETRE, within(2.0));
                        });
    }

    @ParameterizedTest
    @EnumSource
    void aLetterHasItsSubjectBelowItsNumberAndItsAddresseesBelowTheColon(Format format) {
        Path pdf =
                opened(
                        format,
                        SampleLayouts.letter(
                                "Căn cứ Kế hoạch số 12/KH-SGDĐT;\nĐề nghị cử đại biểu./.",
                                List.of("Như trên")));

        String text = Opened.text(pdf);
        assertThat(text)
                .contains("Số: 123/SGDĐT-TCCB")
                .contains("V/v triệu tập đại biểu")
                .contains("Kính gửi:")
                .contains("- Phòng GD&ĐT các huyện, thành phố;")
                .contains("- Các trường trung học phổ thông.")
                .contains("ngày 20 tháng 11 năm 2023")
                .doesNotContain("**");
        assertThat(text.indexOf("V/v")).isGreaterThan(text.indexOf("Số:"));
    }

    @ParameterizedTest
    @EnumSource
    void aLongListOfRecipientsGoesOnOverleaf(Format format) {
        List<String> recipients =
                IntStream.rangeClosed(1, 90)
                        .mapToObj(number -> "Trường Trung học phổ thông số " + number)
                        .toList();

        Path pdf = opened(format, SampleLayouts.letter("Nội dung./.", recipients));

        assertThat(Opened.pages(pdf)).isEqualTo(2);
        assertThat(Opened.text(pdf)).contains("số 1;").contains("số 90.");
    }

    @Test
    void aDraftLeavesRoomForNumberAndDate() {
        assertThat(Words.placeAndDate("Hà Nội", null)).matches("Hà Nội, ngày +tháng +năm +");
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        OfficialLayout layout =
                SampleLayouts.letter("<img src=\"file:///etc/passwd\"/> & **đậm", List.of());

        Path pdf = new Opened(directory).file("document.pdf", OfficialPdf.of(layout));

        assertThat(Opened.text(pdf)).contains("<img src=\"file:///etc/passwd\"/> & **đậm");
    }

    @Test
    void manyDocumentsBecomeOneForThePrinter() {
        byte[] one = OfficialPdf.of(SampleLayouts.invitation(null));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();

        Pdf.join(Collections.nCopies(30, one).iterator(), whole);

        Path pdf = new Opened(directory).file("whole.pdf", whole.toByteArray());
        assertThat(Opened.pages(pdf)).isEqualTo(30);
    }

    @Test
    void aPictureOfAPageIsForScreens() {
        List<byte[]> pictures = Pdf.pictures(OfficialPdf.of(SampleLayouts.invitation(null)), 3, 96);

        assertThat(pictures).hasSize(1);
        assertThat(pictures.getFirst()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void onlyCharactersThatTheFontHasCanBeSet() {
        assertThat(Typeface.firstMissing("Ưng Hoè Ỹ ₫ “…” – §")).isEmpty();
        assertThat(Typeface.firstMissing("Chào 😀")).hasValue("😀".codePointAt(0));
        assertThat(Typeface.firstMissing("會議")).hasValue('會');
    }
}

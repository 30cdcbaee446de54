package vn.diemcau.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String NAMES =
            "STT;Họ và tên;Đơn vị\n1;Nguyễn Thị Ánh;Sở GD&ĐT Lạng Sơn\n2;Đỗ Hữu Quỳnh;Trường ĐH Vinh\n";

    private static final String CONVERTED = "[STT, Họ và tên, Đơn vị]";

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(cells(NAMES.getBytes(StandardCharsets.UTF_8)).getFirst()).hasToString(CONVERTED);
        assertThat(cells(("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_8)).getFirst())
                .hasToString(CONVERTED);
    }

    @Test
    void whatExcelCallsUnicodeTextIsRead() {
        byte[] file = ("\uFEFF" + NAMES.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);
        assertThat(cells(file).get(1)).containsExactly("1", "Nguyễn Thị Ánh", "Sở GD&ĐT Lạng Sơn");
    }

    @Test
    void windows1258WithItsCombiningTonesBecomesNfc() {
        byte[] file = windows1258(NAMES);
        assertThat(file.length).isGreaterThan(NAMES.length());
        Sheet sheet = SheetReader.read(file);
        assertThat(sheet.rows().get(1).cells())
                .containsExactly("1", "Nguyễn Thị Ánh", "Sở GD&ĐT Lạng Sơn");
        assertThat(sheet.rows().get(2).cells())
                .containsExactly("2", "Đỗ Hữu Quỳnh", "Trường ĐH Vinh");
        assertThat(sheet.encodings()).isEmpty();
    }

    @Test
    void decomposedTextOfAMacBecomesNfc() {
        byte[] file =
                Normalizer.normalize(NAMES, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        assertThat(cells(file).get(1).get(1)).isEqualTo("Nguyễn Thị Ánh");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void eachSeparatorIsFoundByItself(String separator) {
        byte[] file = NAMES.replace(";", separator).getBytes(StandardCharsets.UTF_8);
        assertThat(cells(file).get(2)).containsExactly("2", "Đỗ Hữu Quỳnh", "Trường ĐH Vinh");
    }

    @Test
    void quotedFieldsHoldSeparatorsAndLines() {
        byte[] file =
                "sep=,\nTên,Địa chỉ\n\"Lê Văn \"\"Tư\"\"\",\"Số 1, ngõ 2\nHà Nội\"\n\nMai,Huế\n"
                        .getBytes(StandardCharsets.UTF_8);
        Sheet sheet = SheetReader.read(file);
        assertThat(sheet.rows().get(1))
                .isEqualTo(new SheetRow(3, List.of("Lê Văn \"Tư\"", "Số 1, ngõ 2\nHà Nội")));
        assertThat(sheet.rows().get(2).number()).isEqualTo(6);
    }

    @Test
    void rowsOfDifferentLengthsAreRead() {
        byte[] file = "DANH SÁCH\nTên;Đơn vị\nLê An;Huế;ghi chú".getBytes(StandardCharsets.UTF_8);
        assertThat(cells(file))
                .containsExactly(
                        List.of("DANH SÁCH"),
                        List.of("Tên", "Đơn vị"),
                        List.of("Lê An", "Huế", "ghi chú"));
    }

    @Test
    void aColumnInTcvn3IsConvertedAndTheOthersAreNot() {
        byte[] file =
                Book.withRows(
                                Book.row(1, "DANH SÁCH ĐẠI BIỂU")
                                        + Book.row(2, "Hä vµ tªn", "Đơn vị")
                                        + Book.row(3, "NguyÔn V¨n Hïng", "Sở Lạng Sơn")
                                        + Book.row(4, "TrÇn ThÞ Thñy", "Lê Thái Tông")
                                        + Book.row(5, "Ph¹m §øc Dòng", "Hà Nam")
                                        + Book.row(6, "Lª Hång Minh", "")
                                        + Book.row(7, "HOµNG H÷U L¦¥NG", ""))
                        .bytes();
        Sheet sheet = SheetReader.read(file);
        assertThat(sheet.encodings()).containsOnlyKeys(0).containsValue(OldEncoding.TCVN3);
        assertThat(sheet.rows().stream().map(row -> row.cell(0)))
                .containsExactly(
                        "DANH SÁCH ĐẠI BIỂU",
                        "Họ và tên",
                        "Nguyễn Văn Hùng",
                        "Trần Thị Thủy",
                        "Phạm Đức Dũng",
                        "Lê Hồng Minh",
                        "HOÀNG HỮU LƯƠNG");
        assertThat(sheet.rows().get(3).cell(1)).isEqualTo("Lê Thái Tông");
    }

    @Test
    void aColumnInVniIsConverted() {
        byte[] file =
                Book.withRows(
                                Book.row(1, "Hoï vaø teân", "Chöùc vuï")
                                        + Book.row(2, "Nguyeãn Vaên Huøng", "Giaùm ñoác")
                                        + Book.row(3, "Traàn Thò Thuûy", "Phoù Giaùm ñoác")
                                        + Book.row(4, "Phaïm Ñöùc Duõng", "Hieäu tröôûng")
                                        + Book.row(5, "ÑAËNG THAØNH LÔÏI", "Chuyeân vieân"))
                        .bytes();
        Sheet sheet = SheetReader.read(file);
        assertThat(sheet.encodings())
                .containsEntry(0, OldEncoding.VNI)
                .containsEntry(1, OldEncoding.VNI);
        assertThat(sheet.rows().stream().map(SheetRow::cells))
                .containsExactly(
                        List.of("Họ và tên", "Chức vụ"),
                        List.of("Nguyễn Văn Hùng", "Giám đốc"),
                        List.of("Trần Thị Thủy", "Phó Giám đốc"),
                        List.of("Phạm Đức Dũng", "Hiệu trưởng"),
                        List.of("ĐẶNG THÀNH LỢI", "Chuyên viên"));
    }

    @Test
    void anEightBitFileHasItsColumnsInTheirOwnEncodings() {
        byte[] tcvn3 = "NguyÔn V¨n Hïng".getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = join(tcvn3, windows1258(";Sở Giáo dục Lạng Sơn\n"));
        Sheet sheet = SheetReader.read(file);
        assertThat(sheet.rows().getFirst().cells())
                .containsExactly("Nguyễn Văn Hùng", "Sở Giáo dục Lạng Sơn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lê Hà",
                "Lý Thái Tông",
                "Tô Hoài",
                "Trí",
                "Lê Thúy",
                "Thanh Tâm",
                "Công Lý",
                "Hòa",
                "Bá Hoàng",
                "Jean-Paul Müller",
                "José García",
                "Y Bhăm Niê",
                "H'Hen Niê",
                "Nguyễn Văn Hùng",
                "Dòng sông",
                "Phòng Giáo",
                "café – “sữa”",
                "Sở GD&ĐT",
                "Ê Đê",
                "ô tô 7 chỗ"
            })
    void plainTextStaysAsItIs(String text) {
        byte[] file = Book.withRows(Book.row(1, "x", "y") + Book.row(2, text, "z")).bytes();
        Sheet sheet = SheetReader.read(file);
        assertThat(sheet.encodings()).isEmpty();
        assertThat(sheet.rows().get(1).cell(0)).isEqualTo(text);
    }

    @Test
    void numbersDaysAndFormulasAreReadAsPeopleSeeThem() {
        String styles =
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
        String rows =
                "<row r=\"4\"><c r=\"A4\"><v>912345678</v></c><c r=\"B4\" s=\"1\"><v>45153</v></c>"
                        + "<c r=\"C4\" t=\"str\"><f>A1&amp;B1</f><v>Lê An</v></c><c r=\"D4\"><v>1.5E3</v></c>"
                        + "<c r=\"E4\"><v>1e999999999</v></c><c r=\"F4\" t=\"b\"><v>1</v></c></row>";
        Sheet sheet = SheetReader.read(Book.withRows(rows).part("xl/styles.xml", styles).bytes());
        assertThat(sheet.rows())
                .containsExactly(
                        new SheetRow(
                                4,
                                List.of(
                                        "912345678",
                                        "15/08/2023",
                                        "Lê An",
                                        "1500",
                                        "1e999999999",
                                        "TRUE")));
        assertThat(sheet.formulas()).isEqualTo(1);
    }

    @Test
    void aUnitDrawnTogetherOverSeveralRowsCountsForAllOfThem() {
        String rows =
                Book.row(1, "Lê An", "Sở Huế")
                        + Book.row(2, "Lê Ba")
                        + Book.row(3, "Lê Cúc")
                        + Book.row(4, "Lê Dũng")
                        + "</sheetData><mergeCells><mergeCell ref=\"B1:B3\"/></mergeCells>";
        assertThat(
                        SheetReader.read(Book.withRows(rows).bytes()).rows().stream()
                                .map(row -> row.cell(1)))
                .containsExactly("Sở Huế", "Sở Huế", "Sở Huế", "");
    }

    @Test
    void aMillionEmptyRowsAreNoRows() {
        StringBuilder rows = new StringBuilder(Book.row(1, "Họ tên") + Book.row(2, "Lê An"));
        for (int row = 3; row <= 1_000_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"B")
                    .append(row)
                    .append("\"/></row>");
        }
        assertThat(SheetReader.read(Book.withRows(rows.toString()).bytes()).rows()).hasSize(2);
    }

    @Test
    void threeHundredColumnsAreRefusedAndEmptyOnesAreNot() {
        StringBuilder empty = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c>");
        StringBuilder full = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < 300; column++) {
            empty.append("<c s=\"1\"/>");
            full.append("<c><v>1</v></c>");
        }
        assertThat(SheetReader.read(Book.withRows(empty + "</row>").bytes()).columns())
                .isEqualTo(1);
        refused(Book.withRows(full + "</row>").bytes(), "spreadsheet.too_many_columns");
        refused(";1".repeat(300).getBytes(StandardCharsets.UTF_8), "spreadsheet.too_many_columns");
        refused(
                Book.withRows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").bytes(),
                "spreadsheet.too_many_columns");
    }

    @Test
    void moreRowsThanAnybodyInvitesAreRefused() {
        refused(
                "An;Ba\n".repeat(50_001).getBytes(StandardCharsets.UTF_8),
                "spreadsheet.too_many_rows");
    }

    @Test
    void aBombIsRefusedWhileItIsUnpacked() {
        byte[] bomb =
                Book.withRows(Book.row(1, "An"))
                        .part("xl/worksheets/sheet1.xml", " ".repeat(250_000_000))
                        .bytes();
        assertThat(bomb.length).isLessThan(1_000_000);
        refused(bomb, "spreadsheet.unpacks_too_large");
    }

    @Test
    void anotherFileUnderTheNameOfASheetIsRefused() {
        refused("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8), "spreadsheet.not_a_sheet");
        refused("<html><table>".getBytes(StandardCharsets.UTF_8), "spreadsheet.not_a_sheet");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}, "spreadsheet.not_a_sheet");
        refused(
                Book.empty().part("word/document.xml", "<document/>").bytes(),
                "spreadsheet.not_a_sheet");
        refused(Book.withRows("").bytes(), "spreadsheet.empty");
        refused(new byte[0], "spreadsheet.empty");
        refused("\n\n;;\n".getBytes(StandardCharsets.UTF_8), "spreadsheet.empty");
    }

    @Test
    void oldLockedMacroAndBrokenWorkbooksAreToldApart() {
        byte[] compound = {
            (byte) 0xD0,
            (byte) 0xCF,
            0x11,
            (byte) 0xE0,
            (byte) 0xA1,
            (byte) 0xB1,
            0x1A,
            (byte) 0xE1,
            0,
            0
        };
        refused(compound, "spreadsheet.old_or_locked");
        refused(
                Book.withRows(Book.row(1, "An")).part("xl/vbaProject.bin", "x").bytes(),
                "spreadsheet.macros");
        byte[] whole = Book.withRows(Book.row(1, "An")).bytes();
        refused(java.util.Arrays.copyOf(whole, whole.length / 3), "spreadsheet.damaged");
        refused(
                Book.withRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>").bytes(),
                "spreadsheet.damaged");
        refused(Book.withRows("<row><c></row>").bytes(), "spreadsheet.damaged");
    }

    @Test
    void entitiesOfADocumentTypeAreNotResolved() {
        String type = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        refused(
                Book.withRows("")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                type
                                        + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>"
                                        + "</sheetData></worksheet>")
                        .bytes(),
                "spreadsheet.damaged");
    }

    @Test
    void aCellThatHoldsABookIsRefusedWithItsRow() {
        assertThatThrownBy(
                        () ->
                                SheetReader.read(
                                        ("An\n" + "x".repeat(5_000))
                                                .getBytes(StandardCharsets.UTF_8)))
                .hasMessage("spreadsheet.cell_too_long")
                .extracting("params")
                .isEqualTo(Map.of("row", 2, "most", 4_000));
    }

    private static List<List<String>> cells(byte[] file) {
        return SheetReader.read(file).rows().stream().map(SheetRow::cells).toList();
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> SheetReader.read(file)).hasMessage(code);
    }

    /** As Windows writes it: tones are characters of their own, circumflex and horn are not. */
    private static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        StringBuilder parts = new StringBuilder();
        for (String letter : text.split("", -1)) {
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            boolean direct = charset.newEncoder().canEncode(letter);
            String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String rest = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            parts.append(direct ? letter : Normalizer.normalize(rest, Normalizer.Form.NFC) + tones);
        }
        return parts.toString().getBytes(charset);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

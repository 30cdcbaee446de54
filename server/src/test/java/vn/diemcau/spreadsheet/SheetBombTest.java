package vn.diemcau.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.development.ChildJvm;
import vn.diemcau.kernel.Refusal;

/** Small files that unpack to more than a server has. */
class SheetBombTest {

    private static final String SHARED = "xl/sharedStrings.xml";

    @TempDir private Path folder;

    @Test
    void moreTextsThanASheetCanShowAreRefusedBeforeItsRows() {
        byte[] file = strings("<si><t>a</t></si>".repeat(1_600_000));
        assertThat(file.length).isLessThan(200_000);
        refused(file, "spreadsheet.unpacks_too_large");
    }

    @Test
    void textsOfTooManyLettersAreRefusedBeforeTheRows() {
        refused(
                strings(("<si><t>" + "ạ".repeat(4_000) + "</t></si>").repeat(5_100)),
                "spreadsheet.unpacks_too_large");
    }

    @Test
    void moreCellsThanAnybodyTypesAreRefused() {
        refused(csv(16_000, 100), "spreadsheet.unpacks_too_large");
        String cells = "<c><v>1</v></c>".repeat(100);
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 16_000; row++) {
            rows.append("<row>").append(cells).append("</row>");
        }
        refused(Book.withRows(rows.toString()).bytes(), "spreadsheet.unpacks_too_large");
    }

    @Test
    void moreFormatsThanExcelHasAreRefused() {
        refused(
                Book.withRows(Book.row(1, "An"))
                        .part(
                                "xl/styles.xml",
                                "<styleSheet><cellXfs>"
                                        + "<xf/>".repeat(65_001)
                                        + "</cellXfs></styleSheet>")
                        .bytes(),
                "spreadsheet.unpacks_too_large");
    }

    @Test
    void oneTextOfManyMegabytesIsRefusedWhileItIsRead() {
        refused(
                Book.withRows("<row><c t=\"str\"><v>" + "a".repeat(5_000_000) + "</v></c></row>")
                        .bytes(),
                "spreadsheet.unpacks_too_large");
        refused(
                Book.withRows("<row><c r=\"" + "A".repeat(5_000_000) + "\"/></row>").bytes(),
                "spreadsheet.unpacks_too_large");
    }

    @Test
    void rangesThatLieOverEachOtherAreTakenOnce() {
        String rows =
                Book.row(1, "Lê An", "Sở Huế")
                        + Book.row(2, "Lê Ba")
                        + Book.row(3, "Lê Cúc")
                        + "</sheetData><mergeCells><mergeCell ref=\"B1:B2\"/>"
                        + "<mergeCell ref=\"B1:B3\"/><mergeCell ref=\"B2:B3\"/></mergeCells>";
        assertThat(
                        SheetReader.read(Book.withRows(rows).bytes()).rows().stream()
                                .map(row -> row.cell(1)))
                .containsExactly("Sở Huế", "Sở Huế", "");
    }

    @Test
    void whatDrawnTogetherCellsRepeatIsCountedAsWell() {
        StringBuilder rows = new StringBuilder(Book.row(1, "ạ".repeat(4_000)));
        for (int row = 2; row <= 6_000; row++) {
            rows.append(Book.row(row, "", "x"));
        }
        rows.append("</sheetData><mergeCells><mergeCell ref=\"A1:A6000\"/></mergeCells>");
        refused(Book.withRows(rows.toString()).bytes(), "spreadsheet.unpacks_too_large");
    }

    @Test
    void aRowThatStandsTwiceInASheetMakesItDamaged() {
        refused(
                Book.withRows(Book.row(5, "Lê An") + Book.row(5, "Lê Ba")).bytes(),
                "spreadsheet.damaged");
        refused(
                Book.withRows(Book.row(5, "Lê An") + Book.row(4, "Lê Ba")).bytes(),
                "spreadsheet.damaged");
    }

    @Test
    void thousandsOfPartsAreRefused() {
        Book book = Book.withRows(Book.row(1, "An"));
        for (int part = 0; part < 10_000; part++) {
            book.part("x/" + part, "");
        }
        refused(book.bytes(), "spreadsheet.unpacks_too_large");
    }

    @Test
    void eachOfThemFitsInto256Megabytes() throws Exception {
        List<Path> files =
                List.of(
                        kept("strings.xlsx", strings("<si><t>a</t></si>".repeat(8_000_000))),
                        kept("cells.csv", csv(25_000, 200)),
                        kept("line.csv", "1;".repeat(5_000_000).getBytes(UTF_8)),
                        kept("text.xlsx", strings("<si><t>" + "a".repeat(150_000_000))),
                        kept("most.csv", csv(50_000, 30)));
        Process reading =
                ChildJvm.start(
                        Reading.class,
                        folder,
                        Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m"),
                        files.stream().map(Path::toString).toArray(String[]::new));
        String said = new String(reading.getInputStream().readAllBytes(), UTF_8);
        assertThat(reading.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.startsWith("read:")))
                .containsExactly(
                        "read:spreadsheet.unpacks_too_large",
                        "read:spreadsheet.unpacks_too_large",
                        "read:spreadsheet.damaged",
                        "read:spreadsheet.unpacks_too_large",
                        "read:50000");
    }

    /** Reads the files that it is told and says what became of each. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] files) throws IOException {
            for (String file : files) {
                byte[] content = Files.readAllBytes(Path.of(file));
                try {
                    System.out.println("read:" + SheetReader.read(content).rows().size());
                } catch (Refusal refused) {
                    System.out.println("read:" + refused.code().code());
                }
            }
        }
    }

    private Path kept(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] strings(String strings) {
        return Book.withRows(Book.row(1, "An")).part(SHARED, "<sst>" + strings + "</sst>").bytes();
    }

    private static byte[] csv(int rows, int columns) {
        return ("1;".repeat(columns - 1) + "1\n").repeat(rows).getBytes(UTF_8);
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> SheetReader.read(file)).hasMessage(code);
    }
}

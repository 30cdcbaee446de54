package vn.diemcau.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWorkbookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\";\"Bấm vào đây\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "=1+1"
            })
    void whatLooksLikeAFormulaIsAText(String text) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(written(text)))) {
            Row row = book.getFirstSheet().read().get(2);
            Cell cell = row.getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).isEqualTo(text.strip());
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("7");
        }
    }

    @Test
    void ourOwnWorkbooksAreReadAgain() {
        Sheet sheet = SheetReader.read(written("Nguyễn Văn Hùng"));
        assertThat(sheet.rows().stream().map(SheetRow::cells))
                .containsExactly(
                        List.of("Danh sách"),
                        List.of("Họ tên", "Số", "Ghi chú"),
                        List.of("Nguyễn Văn Hùng", "7"));
    }

    private static byte[] written(String text) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SafeWorkbook book = SafeWorkbook.to(file)) {
            book.sheet(
                            "Danh sách",
                            List.of("Danh sách"),
                            List.of(
                                    new SafeWorkbook.Column("Họ tên", 30),
                                    new SafeWorkbook.Column("Số", 10),
                                    new SafeWorkbook.Column("Ghi chú", 10)))
                    .row(Arrays.asList(text, 7, null));
        }
        return file.toByteArray();
    }
}

package vn.diemcau.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The attendance to take away. */
@ProductTest
class AttendanceWorkbookIT {

    private static final int ABOVE_THE_ROWS = 4;

    private final Product product;
    private AttendanceMeeting meeting;

    AttendanceWorkbookIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void plan() {
        meeting = new AttendanceMeeting(product);
    }

    private List<Row> sheet(Client caller, String query, int number) throws IOException {
        byte[] file = caller.get(meeting.path() + "/list.xlsx" + query).bytes();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getSheet(number).orElseThrow().read();
            return rows.subList(ABOVE_THE_ROWS, rows.size());
        }
    }

    @Test
    void allPointsStandInItInTheOrderOfTheTree() throws IOException {
        meeting.counts(meeting.school, 25).ok();

        List<Row> rows = sheet(meeting.organizer, "", 0);

        assertThat(rows)
                .extracting(row -> row.getCellText(1))
                .containsExactly(
                        "Phòng họp chính",
                        "Quảng Trị",
                        "Hướng Hóa",
                        "Trường Tiểu học Hướng Phùng",
                        "Trường Tiểu học Khe Sanh",
                        "Hà Giang",
                        "Trường Tiểu học Đồng Văn");
        Row school = rows.get(3);
        assertThat(school.getCellText(3)).isEqualTo("Đã báo cáo");
        assertThat(school.getCellAsNumber(4).orElseThrow().intValue()).isEqualTo(25);
        assertThat(school.getCellText(20)).isEqualTo("Nhiều hơn sức chứa");
        assertThat(rows.get(4).getCellText(3)).isEqualTo("Chưa báo cáo");
        assertThat(rows.get(1).getCellAsNumber(15).orElseThrow().intValue()).isEqualTo(3);
        assertThat(rows.get(1).getCellAsNumber(17).orElseThrow().intValue()).isEqualTo(25);
    }

    @Test
    void absencesStandWithTheirReasonsAndWhoCameAfterAllIsNotAmongThem() throws IOException {
        String ill = meeting.delegate("=HYPERLINK(\"http://lua.example\")", meeting.school);
        String silent = meeting.delegate("Trần Văn Nam", meeting.school);
        String late = meeting.delegate("Lê Thị Hoa", meeting.school);
        meeting.marks(meeting.school, ill, Map.of("presence", "ABSENT", "reason", "+Ốm"));
        meeting.marks(meeting.school, silent, Map.of("presence", "ABSENT"));
        meeting.marks(meeting.school, late, Map.of("presence", "ABSENT"));
        meeting.marks(meeting.school, late, Map.of("presence", "IN"));

        List<Row> rows = sheet(meeting.organizer, "", 1);

        assertThat(rows)
                .extracting(row -> row.getCellText(1))
                .containsExactly("=HYPERLINK(\"http://lua.example\")", "Trần Văn Nam");
        assertThat(rows.getFirst().getCell(1).getFormula()).isNull();
        assertThat(rows.getFirst().getCellText(6)).isEqualTo("+Ốm");
        assertThat(rows.get(1).getCellText(6)).isEqualTo("Không rõ lý do");
    }

    @Test
    void aHostTakesTheOwnBranchAlone() throws IOException {
        assertThat(sheet(meeting.hostOf(meeting.province), "", 0))
                .extracting(row -> row.getCellText(1))
                .containsExactly(
                        "Quảng Trị",
                        "Hướng Hóa",
                        "Trường Tiểu học Hướng Phùng",
                        "Trường Tiểu học Khe Sanh");
        assertThat(sheet(meeting.organizer, "?parent=" + meeting.otherProvince, 0))
                .extracting(row -> row.getCellText(1))
                .containsExactly("Hà Giang", "Trường Tiểu học Đồng Văn");
    }
}

package vn.diemcau.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.checkin.Reception.Telephone;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What organizers see, take away and print. */
@ProductTest
class CheckinListsIT {

    private final Product product;
    private Reception reception;
    private String path;

    CheckinListsIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        reception = new Reception(product);
        path = "sessions/" + reception.session;
    }

    private List<String> names(String query) {
        JsonNode page = reception.organizer.get(path + "/checkin/delegates?" + query).ok();
        return page.path("items").findValuesAsText("name");
    }

    @Test
    void theListIsFilteredByPresenceAndSearchedWithoutAccents() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        reception.delegate("Đặng Văn Đức");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(lan, Instant.now());
        phone.walkIn("Trần Nam", Instant.now());
        phone.syncs();

        assertThat(names("")).containsExactly("Đặng Văn Đức", "Nguyễn Thị Lan");
        assertThat(names("presence=IN")).containsExactly("Nguyễn Thị Lan");
        assertThat(names("presence=NOT_YET")).containsExactly("Đặng Văn Đức");
        assertThat(names("presence=ABSENT")).isEmpty();
        assertThat(names("q=dang+van")).containsExactly("Đặng Văn Đức");
        assertThat(
                        reception
                                .organizer
                                .get(path + "/checkin/walk-ins")
                                .ok()
                                .path("items")
                                .findValuesAsText("name"))
                .containsExactly("Trần Nam");
    }

    @Test
    void theWorkbookNamesWhoCameWhenAndWhere() throws IOException {
        String lan = reception.delegate("=HYPERLINK(\"http://example\")");
        reception.delegate("Đặng Văn Đức");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(lan, Instant.now());
        phone.walkIn("Trần Nam", Instant.now());
        phone.syncs();

        byte[] file = reception.organizer.get(path + "/checkin/list.xlsx").bytes();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> delegates = workbook.getFirstSheet().read();
            assertThat(delegates).hasSize(5);
            assertThat(delegates.stream().map(row -> row.getCellText(1)))
                    .contains("=HYPERLINK(\"http://example\")", "Đặng Văn Đức");
            assertThat(delegates.stream().flatMap(Row::stream).filter(cell -> cell != null))
                    .allMatch(cell -> cell.getFormula() == null);
            assertThat(delegates.stream().map(row -> row.getCellText(6)))
                    .contains("Đã vào", "Chưa đến");
            assertThat(workbook.getSheet(1).orElseThrow().read().getLast().getCellText(1))
                    .isEqualTo("Trần Nam");
        }
    }

    @Test
    void badgesStandTenOnAPageWithTheNameOfEach() throws IOException {
        reception.organizer.get(path + "/badges.pdf").refused(409, "checkin.no_badges");
        for (int i = 1; i <= 11; i++) {
            reception.delegate("Nguyễn Thị Thuỷ Hằng Đoàn " + i);
        }
        String withdrawn = reception.delegate("Người đã rút");
        reception.state(withdrawn, "WITHDRAWN");

        byte[] pdf = reception.organizer.get(path + "/badges.pdf").bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (int i = 1; i <= 11; i++) {
                assertThat(text).contains("Nguyễn Thị Thuỷ Hằng Đoàn " + i);
            }
            assertThat(text).contains("Giáo viên tiêu biểu").doesNotContain("Người đã rút");
        }
    }
}

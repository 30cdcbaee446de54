package vn.diemcau.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.checkin.Reception.Telephone;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Client;
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
    void aUnitIsOfferedByWhichOnlyPeopleOfOrganizationsBelowItCome() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        String office = organization("Sở Giáo dục " + Ids.next());
        String school = organization("Trường Tiểu học " + Ids.next());
        reception.sql(
                "UPDATE allotment SET organization_id = ? WHERE id = (SELECT allotment_id FROM delegate WHERE id = ?)",
                office,
                lan);
        reception.sql(
                "UPDATE person SET organization_id = ? WHERE id = (SELECT person_id FROM delegate WHERE id = ?)",
                school,
                lan);

        JsonNode units = reception.organizer.get(path + "/checkin/units").ok();

        assertThat(units.findValuesAsText("id")).containsExactly(office, school);
        assertThat(names("unit=" + office)).containsExactly("Nguyễn Thị Lan");
        assertThat(names("unit=" + school)).containsExactly("Nguyễn Thị Lan");
    }

    private String organization(String name) {
        return reception
                .organizer
                .post(
                        "organizations",
                        Map.of(
                                "name", name,
                                "kind", "PROVINCIAL_OFFICE",
                                "phone", "0233 3 000 000",
                                "address", "Số 1 Hùng Vương"))
                .ok()
                .path("id")
                .asText();
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
    void whoCameWithoutBeingADelegateAnyMoreTakesNobodysBadge() {
        String withdrawn = reception.delegate("Lê An");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(withdrawn, Instant.now());
        phone.syncs();
        reception.state(withdrawn, "WITHDRAWN");
        reception.crowd(1_001, reception.session + " Yến");

        reception.organizer.get(path + "/badges.pdf").refused(409, "checkin.too_many_badges");
    }

    @Test
    void aListIsRefusedRatherThanCut() {
        reception.crowd(20_001, "Đoàn Thị Yến " + reception.session);
        reception.organizer.get(path + "/checkin/list.xlsx").refused(409, "checkin.list_too_long");
    }

    @Test
    void whatDelegatesAnsweredIsFilteredAndCountedAndNobodyIsLeftOut() {
        String accepted = reception.delegate("Nguyễn Thị Lan");
        String declined = reception.delegate("Đặng Văn Đức");
        String silent = reception.delegate("Trần Quốc Nam");
        reception.delegate("Lò Thị Ánh");
        reception.invited(accepted, "ACCEPTED");
        reception.invited(declined, "DECLINED");
        reception.invited(silent, null);
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(declined, Instant.now());
        assertThat(phone.syncs().get(0).path("outcome").asText()).isEqualTo("IN");

        assertThat(names("answered=ACCEPTED")).containsExactly("Nguyễn Thị Lan");
        assertThat(names("answered=TENTATIVE")).isEmpty();
        assertThat(names("answered=DECLINED&presence=IN")).containsExactly("Đặng Văn Đức");
        assertThat(names("answered=NOT_YET")).containsExactly("Trần Quốc Nam");
        assertThat(names("answered=NOT_INVITED")).containsExactly("Lò Thị Ánh");
        JsonNode answers = reception.figures().path("answers");
        assertThat(answers.findValuesAsText("answered"))
                .containsExactly(
                        "ACCEPTED",
                        "TENTATIVE",
                        "DECLINED",
                        "NOT_YET",
                        "NOT_INVITED",
                        "TAKEN_BACK");
        assertThat(answers.findValuesAsText("expected"))
                .containsExactly("1", "0", "1", "1", "1", "0");
        assertThat(answers.findValuesAsText("in")).containsExactly("0", "0", "1", "0", "0", "0");
    }

    @Test
    void anInvitationThatWasTakenBackIsSaidToBe() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        reception.invited(lan, "DECLINED");
        reception.sql(
                "UPDATE invitation SET state = 'WITHDRAWN', withdrawn_at = NOW(6) WHERE delegate_id = ?",
                lan);

        assertThat(names("answered=TAKEN_BACK")).containsExactly("Nguyễn Thị Lan");
        assertThat(names("answered=NOT_INVITED")).isEmpty();
        assertThat(names("answered=DECLINED")).isEmpty();
    }

    @Test
    void thePaperListIsOrderedByGivenNameWithItsHeadAndNumberOnEveryPage() throws IOException {
        for (int i = 1; i <= 60; i++) {
            reception.delegate("Nguyễn Thị " + String.format("%02d", i) + " Hoa");
        }
        reception.delegate("Vũ Văn An");
        String withdrawn = reception.delegate("Người đã rút");
        reception.state(withdrawn, "WITHDRAWN");

        byte[] pdf = reception.organizer.get(path + "/reception-list.pdf").bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("Họ và tên", "Có mặt", "Trang " + page + "/" + pages);
            }
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("DANH SÁCH ĐÓN TIẾP ĐẠI BIỂU", "Chưa gửi thư mời")
                    .doesNotContain("Người đã rút");
            assertThat(text.indexOf("Vũ Văn An")).isBetween(0, text.indexOf("01 Hoa"));
        }
    }

    @Test
    void theListOfWhoCameHasTimesAndWalkInsAndNobodyElse() throws IOException {
        String lan = reception.delegate("Nguyễn Thị Lan");
        reception.delegate("Đặng Văn Đức");
        Telephone phone = reception.telephone("Cửa chính");
        phone.lets(lan, Instant.now());
        phone.walkIn("Trần <b>Nam", Instant.now());
        phone.syncs();

        byte[] pdf = reception.organizer.get(path + "/reception-list.pdf?kind=WHO_CAME").bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Nguyễn Thị Lan", "Cửa chính", "Khách vãng lai", "Trần <b>Nam")
                    .doesNotContain("Đặng Văn Đức");
        }
    }

    @Test
    void nobodyElsePrintsTheList() {
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        stranger.get(path + "/reception-list.pdf").refused(404, "event.session_not_found");
        reception
                .telephone("Cửa chính")
                .client
                .get(path + "/reception-list.pdf")
                .refused(403, "access.not_allowed");
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
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

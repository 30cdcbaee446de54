package vn.diemcau.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.importing.Importing;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class PeopleImportIT {

    private final Product product;
    private final Client organizer;
    private final Importing people;

    PeopleImportIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.people = Importing.people(organizer);
    }

    @Test
    void whoOrganizesOneEventImportsNobodyIntoTheDirectory() {
        Client oneEvent = product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID());
        byte[] list = "Họ và tên\nNgười Của Một Sự Kiện\n".getBytes(UTF_8);
        Importing.people(oneEvent).upload(list, "ds.csv").refused(403, "access.not_everywhere");
    }

    @Test
    void eachRowSaysWhatWouldBecomeOfIt() {
        organization("Sở Giáo dục Nhập Liệu", "Sở Nhập Liệu");
        person("Trần Đã Có", "da.co@thu.example", "Phó phòng");
        person("Lê Y Nguyên", "y.nguyen@thu.example", null);
        JsonNode made =
                people.upload(
                        "Họ và tên;Chức vụ;Đơn vị;Email;Điện thoại",
                        "Nguyễn Mới Toanh;Chuyên viên;so nhap lieu;moi.toanh@thu.example;912345678",
                        "TRẦN ĐÃ  CÓ;Trưởng phòng;;DA.CO@thu.example;",
                        "Lê Y Nguyên;;;y.nguyen@thu.example;",
                        "Nguyễn Mới Toanh;;;MOI.TOANH@thu.example;",
                        ";Chuyên viên;;;",
                        "Lê Sai Thư;;;sai thư@;",
                        "Lê Lạc Đơn Vị;;Trường chưa có;;",
                        "Lê Sai Số;;;;gọi sau",
                        "Lê Thiếu Số;;;;9123",
                        ";;;;");
        assertThat(people.verdicts(made))
                .containsExactly(
                        "NEW",
                        "CHANGED",
                        "SAME",
                        "DUPLICATE",
                        "WRONG",
                        "WRONG",
                        "WRONG",
                        "WRONG",
                        "WRONG");
        JsonNode rows = people.rows(made);
        assertThat(rows.get(0).path("fields").path("phone").asText()).isEqualTo("0912345678");
        assertThat(rows.get(1).path("notes").toString())
                .contains(
                        "\"field\":\"position\",\"reason\":\"was\",\"params\":{\"before\":\"Phó phòng\"}");
        assertThat(rows.get(3).path("notes").toString()).contains("\"like_row\"").contains("\"2\"");
        assertThat(rows.get(4).path("notes").findValuesAsText("reason")).containsExactly("missing");
        assertThat(rows.get(5).path("notes").findValuesAsText("reason"))
                .containsExactly("no_address");
        assertThat(rows.get(6).path("notes").findValuesAsText("reason"))
                .containsExactly("unknown_organization");
        assertThat(rows.get(7).path("notes").findValuesAsText("reason"))
                .containsExactly("no_number");
        assertThat(rows.get(8).path("notes").findValuesAsText("reason"))
                .containsExactly("no_number");
        JsonNode outcome = people.apply(made).ok().path("outcome");
        assertThat(outcome.path("created").asInt()).isEqualTo(1);
        assertThat(outcome.path("changed").asInt()).isEqualTo(1);
        JsonNode created = found("Nguyễn Mới Toanh");
        assertThat(created.path("organization").path("name").asText())
                .isEqualTo("Sở Giáo dục Nhập Liệu");
        assertThat(found("Trần Đã Có").path("position").asText()).isEqualTo("Trưởng phòng");
        assertThat(
                        people.verdicts(
                                people.upload(
                                        "Họ tên;Email", "Nguyễn Mới Toanh;moi.toanh@thu.example")))
                .containsExactly("SAME");
    }

    @Test
    void aNamesakeOfTheSameUnitWhoIsReachedElsewhereIsForAPersonToDecide() {
        organization("Sở Có Hai Người Trùng Tên", "Sở Trùng Tên");
        people.apply(
                        people.upload(
                                "Họ tên;Đơn vị;Email;Điện thoại",
                                "Nguyễn Trùng Tên;Sở Trùng Tên;an.mot@thu.example;0911000111"))
                .ok();

        JsonNode made =
                people.upload(
                        "Họ tên;Đơn vị;Email;Điện thoại",
                        "Nguyễn Trùng Tên;Sở Trùng Tên;an.hai@thu.example;0922000222");
        assertThat(people.verdicts(made)).containsExactly("DUPLICATE");
        assertThat(people.rows(made).get(0).path("notes").toString()).contains("like_person");
        assertThat(found("Nguyễn Trùng Tên").path("email").asText())
                .isEqualTo("an.mot@thu.example");
        assertThat(
                        people.verdicts(
                                people.upload(
                                        "Họ tên;Đơn vị;Email;Điện thoại",
                                        "Nguyễn Trùng Tên;Sở Trùng Tên;an.moi@thu.example;0911000111")))
                .containsExactly("CHANGED");
    }

    @Test
    void whatIsCorrectedIsJudgedAnewWithThoseItResembles() {
        JsonNode made =
                people.upload(
                        "Họ tên;Email",
                        "Lê Song Sinh;sinh@thu.example",
                        "Lê Song Sình;sinh@thu.example");
        assertThat(people.verdicts(made)).containsExactly("NEW", "DUPLICATE");
        people.correct(made, 3, "name", "Lê Khác Hẳn", false);
        assertThat(people.verdicts(made)).containsExactly("NEW", "NEW");
        people.correct(made, 2, "name", "Lê Khác Hẳn", false);
        assertThat(people.verdicts(made)).containsExactly("NEW", "DUPLICATE");
    }

    @Test
    void oneCorrectionMendsAllCellsThatSayTheSame() {
        organization("Trường Đúng Tên", null);
        JsonNode made =
                people.upload(
                        "Họ tên;Đơn vị",
                        "Lê Một Hai;Trường Đúg Tên",
                        "Lê Hai Ba;Trường Đúg Tên",
                        "Lê Ba Bốn;Khác");
        JsonNode corrected = people.correct(made, 2, "organization", "Trường Đúng Tên", true);
        assertThat(people.verdicts(made)).containsExactly("NEW", "NEW", "WRONG");
        assertThat(corrected.path("counts").path("taken").asInt()).isEqualTo(2);
    }

    @Test
    void aDuplicateIsTakenWhereAPersonSaysSo() {
        person("Phạm Trùng Tên", null, null);
        JsonNode made = people.upload("Họ tên;Email", "Phạm Trùng Tên;trung.ten@thu.example");
        assertThat(people.verdicts(made)).containsExactly("DUPLICATE");
        assertThat(made.path("counts").path("taken").asInt()).isZero();
        people.decide(made, "TAKE", 2);
        assertThat(people.apply(made).ok().path("outcome").path("created").asInt()).isEqualTo(1);
        assertThat(organizer.get("people?q=Pham+Trung+Ten").ok().path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void theSameNameInAnotherUnitIsSomebodyElse() {
        organization("Trường Thứ Nhất", null);
        organization("Trường Thứ Hai", null);
        JsonNode made =
                people.upload(
                        "Họ tên;Đơn vị",
                        "Vũ Hai Người;Trường Thứ Nhất",
                        "Vũ Hai Người;Trường Thứ Hai");
        assertThat(people.verdicts(made)).containsExactly("NEW", "NEW");
    }

    @Test
    void somebodyElsesAddressIsAskedAbout() {
        person("Chủ Hộp Thư", "chung@thu.example", null);
        JsonNode made = people.upload("Họ tên;Email", "Người Dùng Chung;chung@thu.example");
        assertThat(people.verdicts(made)).containsExactly("DUPLICATE");
        assertThat(people.rows(made).get(0).path("notes").findValuesAsText("reason"))
                .containsExactly("address_of");
    }

    @Test
    void listsAndFormsTakeTheSameAddressesThatMailCanGoTo() {
        for (String address : List.of("ánh@thu.example", "an@thu", "an@-thu.example", ".a@b.vn")) {
            JsonNode made = people.upload("Họ tên;Email", "Lê Không Tới;" + address);
            assertThat(people.rows(made).get(0).path("notes").findValuesAsText("reason"))
                    .as(address)
                    .containsExactly("no_address");
            Answer refused =
                    organizer.post("people", Map.of("name", "Lê Không Tới", "email", address));
            refused.refused(400, "request.invalid_fields");
            assertThat(refused.json().at("/params/fields/email").asText())
                    .as(address)
                    .isEqualTo("EmailAddress");
        }
        JsonNode made = people.upload("Họ tên;Email", "Lê Tới Nơi;an@điểmcầu.vn");
        assertThat(people.verdicts(made)).containsExactly("NEW");
        organizer.post("people", Map.of("name", "Lê Tới Nơi", "email", "an@điểmcầu.vn")).ok();
    }

    @Test
    void aNameInTwoColumnsIsOneName() {
        JsonNode made =
                people.upload("STT,Họ và đệm,Tên,Email", "1,Đỗ Thị,Hai Cột,hai.cot@thu.example");
        people.apply(made).ok();
        assertThat(found("Đỗ Thị Hai Cột").path("email").asText()).isEqualTo("hai.cot@thu.example");
    }

    @Test
    void whatAListLeavesOutIsNotTakenAway() {
        person("Giữ Chức Vụ", "giu@thu.example", "Giám đốc");
        JsonNode made =
                people.upload(
                        "Họ tên;Email;Điện thoại;Chức vụ",
                        "Giữ Chức Vụ;giu@thu.example;0987654321;");
        people.apply(made).ok();
        JsonNode kept = found("Giữ Chức Vụ");
        assertThat(kept.path("position").asText()).isEqualTo("Giám đốc");
        assertThat(kept.path("phone").asText()).isEqualTo("0987654321");
    }

    @Test
    void aListWithoutAccentsSpoilsNoName() {
        person("Nguyễn Thị Giữ Dấu", "giu.dau@thu.example", "Phó Giám đốc");
        person("Tran Van Them Dau", "them.dau@thu.example", null);
        JsonNode made =
                people.upload(
                        "Họ tên;Email;Chức vụ;Điện thoại",
                        "NGUYEN THI GIU DAU;giu.dau@thu.example;Pho Giam doc;0987654322",
                        "Trần Văn Thêm Dấu;them.dau@thu.example;;");
        assertThat(people.verdicts(made)).containsExactly("CHANGED", "CHANGED");
        assertThat(people.rows(made).get(0).path("notes").toString())
                .contains("\"spelling_kept\",\"params\":{\"known\":\"Nguyễn Thị Giữ Dấu\"}")
                .contains("\"spelling_kept\",\"params\":{\"known\":\"Phó Giám đốc\"}");
        people.apply(made).ok();
        JsonNode kept = found("giu dau");
        assertThat(kept.path("name").asText()).isEqualTo("Nguyễn Thị Giữ Dấu");
        assertThat(kept.path("position").asText()).isEqualTo("Phó Giám đốc");
        assertThat(kept.path("phone").asText()).isEqualTo("0987654322");
        assertThat(found("them dau").path("name").asText()).isEqualTo("Trần Văn Thêm Dấu");
        JsonNode again = people.upload("Họ tên;Email", "nguyen thi giu dau;giu.dau@thu.example");
        assertThat(people.verdicts(again)).containsExactly("SAME");
    }

    @Test
    void formulasAndMarkupAreNobodysNamesAndTwoAddressesAreNotOne() {
        JsonNode made =
                people.upload(
                        "Họ tên\tEmail",
                        "=HYPERLINK(A1)\ta@thu.example",
                        "@SUM(A1)\tb@thu.example",
                        "-Lê Gạch\tc@thu.example",
                        "2\td@thu.example",
                        "Lê <script>\te@thu.example",
                        "Lê Hai Thư\thai@thu.example; thu@thu.example");
        assertThat(people.verdicts(made))
                .containsExactly("WRONG", "WRONG", "WRONG", "WRONG", "WRONG", "WRONG");
        List<String> reasons = new java.util.ArrayList<>();
        people.rows(made)
                .forEach(row -> reasons.addAll(row.path("notes").findValuesAsText("reason")));
        assertThat(reasons)
                .containsExactly(
                        "like_a_formula",
                        "like_a_formula",
                        "like_a_formula",
                        "no_name",
                        "no_name",
                        "several_addresses");
    }

    private void organization(String name, @org.jspecify.annotations.Nullable String shortName) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("name", name, "kind", "OTHER"));
        body.put("shortName", shortName);
        organizer.post("organizations", body).ok();
    }

    private void person(
            String name,
            @org.jspecify.annotations.Nullable String email,
            @org.jspecify.annotations.Nullable String position) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("name", name));
        body.put("email", email);
        body.put("position", position);
        organizer.post("people", body).ok();
    }

    private JsonNode found(String name) {
        return organizer.get("people?q=" + name.replace(" ", "%20")).ok().path("items").get(0);
    }
}

package vn.diemcau.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.spreadsheet.Sheet;
import vn.diemcau.spreadsheet.SheetReader;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class ImportIT {

    private final Product product;
    private final Client organizer;
    private final Importing people;

    ImportIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.people = Importing.people(organizer);
    }

    @Test
    void columnsAreFoundByTheirHeadersBelowTitlesInAnyOrder() {
        JsonNode made =
                people.upload(
                        "SỞ GIÁO DỤC VÀ ĐÀO TẠO;;;;",
                        ";;;;",
                        "DANH SÁCH ĐẠI BIỂU;;;;",
                        "STT;SDT;E-mail;HO TEN;Ghi chú",
                        "1;0912345678;a.tieude@thu.example;Lê Tiêu Đề;x");
        assertThat(made.path("columns").findValuesAsText("field"))
                .containsExactly("null", "phone", "email", "name", "null");
        JsonNode row = people.rows(made).get(0);
        assertThat(row.path("number").asInt()).isEqualTo(5);
        assertThat(row.path("fields").path("name").asText()).isEqualTo("Lê Tiêu Đề");
        assertThat(row.path("fields").path("phone").asText()).isEqualTo("0912345678");
    }

    @Test
    void withoutAHeaderThatIsKnownTheColumnsAreSaidByHand() {
        JsonNode made = people.upload("Lê Tay Một;Trưởng phòng", "Lê Tay Hai;Chuyên viên");
        assertThat(people.verdicts(made)).containsExactly("BLANK", "BLANK");
        JsonNode mapped =
                organizer
                        .put(
                                "imports/" + Importing.id(made) + "/columns",
                                Map.of(
                                        "columns",
                                        List.of(
                                                Map.of("place", 0, "field", "name"),
                                                Map.of("place", 1, "field", "position"))))
                        .ok();
        assertThat(mapped.path("counts").path("newOnes").asInt()).isEqualTo(2);
        assertThat(people.rows(made).get(1).path("fields").path("position").asText())
                .isEqualTo("Chuyên viên");
    }

    @Test
    void aColumnIsForOneThingAndEachThingIsInOneColumn() {
        JsonNode made = people.upload("Họ tên;Đơn vị", "Lê Một;");
        String path = "imports/" + Importing.id(made) + "/columns";
        Map<String, Object> first = Map.of("place", 0, "field", "name");
        organizer
                .put(path, Map.of("columns", List.of(first, Map.of("place", 1, "field", "name"))))
                .refused(400, "importing.field_twice");
        organizer
                .put(path, Map.of("columns", List.of(Map.of("place", 1, "field", "salary"))))
                .refused(400, "importing.field_unknown");
    }

    @Test
    void theEncodingOfAColumnIsSaidByHandAndNothingOfWhatWasTypedIsLost() {
        JsonNode made =
                people.upload("Họ tên;Chức vụ", "NguyÔn V¨n Hµ;Gi¸m ®èc", "TrÇn ThÞ Hoµ;Phã phßng");
        assertThat(made.path("columns").findValuesAsText("encoding"))
                .containsExactly("TCVN3", "TCVN3");
        people.correct(made, 3, "position", "Phó trưởng phòng", false);

        JsonNode asItStands = read(made, "AS_IS", null);

        assertThat(asItStands.path("columns").findValuesAsText("encoding"))
                .containsExactly("null", "TCVN3");
        assertThat(asItStands.path("columns").get(0).path("samples").get(0).asText())
                .isEqualTo("NguyÔn V¨n Hµ");
        assertThat(people.rows(made).get(0).path("fields").path("name").asText())
                .isEqualTo("NguyÔn V¨n Hµ");
        assertThat(people.rows(made).get(1).path("fields").path("position").asText())
                .isEqualTo("Phó trưởng phòng");

        read(made, "VNI", null);
        JsonNode again = read(made, "TCVN3", null);

        assertThat(again.path("columns").get(0).path("samples").get(0).asText())
                .isEqualTo("Nguyễn Văn Hà");
        assertThat(people.rows(made).get(0).path("fields").path("name").asText())
                .isEqualTo("Nguyễn Văn Hà");
        assertThat(people.rows(made).get(1).path("fields").path("name").asText())
                .isEqualTo("Trần Thị Hoà");
    }

    @Test
    void bytesOfAnUnknownEncodingAreReadAnewAsTheyWereTyped() {
        byte[] file =
                "Ho ten;Email\nL\u00AA V\u00A8n H\u00B5;le@thu.example"
                        .getBytes(StandardCharsets.ISO_8859_1);
        JsonNode made = people.upload(file, "cu.csv").ok();
        read(made, "AS_IS", null);
        assertThat(people.rows(made).get(0).path("fields").path("name").asText())
                .isNotEqualTo("Lê Văn Hà");
        read(made, "TCVN3", null);
        assertThat(people.rows(made).get(0).path("fields").path("name").asText())
                .isEqualTo("Lê Văn Hà");
    }

    /** Says the encodings of two columns: names, and positions or addresses. */
    private JsonNode read(JsonNode made, String first, @Nullable String second) {
        JsonNode columns = made.path("columns");
        Map<String, Object> other = new HashMap<>();
        other.put("place", 1);
        other.put("field", columns.get(1).path("field").asText());
        other.put("encoding", second);
        return organizer
                .put(
                        "imports/" + Importing.id(made) + "/columns",
                        Map.of(
                                "columns",
                                List.of(
                                        Map.of("place", 0, "field", "name", "encoding", first),
                                        other)))
                .ok();
    }

    @Test
    void correctionsStayWhereOtherColumnsAreSaidAnew() {
        JsonNode made = people.upload("Họ tên;Cột lạ", "Lê Sai;Phó phòng");
        people.correct(made, 2, "name", "Lê Đúng", false);
        organizer
                .put(
                        "imports/" + Importing.id(made) + "/columns",
                        Map.of(
                                "columns",
                                List.of(
                                        Map.of("place", 0, "field", "name"),
                                        Map.of("place", 1, "field", "position"))))
                .ok();
        JsonNode fields = people.rows(made).get(0).path("fields");
        assertThat(fields.path("name").asText()).isEqualTo("Lê Đúng");
        assertThat(fields.path("position").asText()).isEqualTo("Phó phòng");
    }

    @Test
    void anImportIsDoneOnce() {
        JsonNode made = people.upload("Họ tên;Email", "Lê Một Lần;mot.lan@thu.example");
        JsonNode first = people.apply(made).ok();
        JsonNode again = people.apply(made, 1).ok();
        assertThat(again.path("outcome")).isEqualTo(first.path("outcome"));
        assertThat(first.path("outcome").path("created").asInt()).isEqualTo(1);
        assertThat(found("Lê Một Lần")).isEqualTo(1);
        organizer
                .put(
                        "imports/" + Importing.id(made) + "/decisions",
                        Map.of("decision", "SKIP", "numbers", List.of(2)))
                .refused(409, "importing.applied_already");
    }

    @Test
    void twoListsWithTheSamePersonTakenAtOnceMakeOnePerson() throws Exception {
        String[] list = {"Họ tên;Email", "Lê Cùng Lúc;cung.luc@thu.example"};
        List<JsonNode> lists = List.of(people.upload(list), people.upload(list));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Answer>> calls =
                    lists.stream()
                            .<Callable<Answer>>map(made -> () -> people.apply(made, 1))
                            .toList();
            List<Integer> statuses =
                    both.invokeAll(calls).stream()
                            .map(Future::resultNow)
                            .map(Answer::status)
                            .sorted()
                            .toList();
            assertThat(statuses).containsExactly(200, 409);
        }
        assertThat(found("Lê Cùng Lúc")).isEqualTo(1);
    }

    @Test
    void whatChangedSinceItWasLookedAtIsShownAgainBeforeAnythingIsDone() {
        JsonNode made = people.upload("Họ tên;Email;Chức vụ", "Lê Cũ;cu@thu.example;Phó");
        assertThat(people.verdicts(made)).containsExactly("NEW");
        organizer.post("people", Map.of("name", "Lê Cũ", "email", "CU@thu.example")).ok();
        people.apply(made, 1).refused(409, "importing.judged_again");
        assertThat(people.verdicts(made)).containsExactly("CHANGED");
        assertThat(people.apply(made).ok().path("outcome").path("changed").asInt()).isEqualTo(1);
    }

    @Test
    void whoSawAnotherNumberOfRowsIsAskedAgain() {
        JsonNode made = people.upload("Họ tên;Email", "Lê Số;so@thu.example");
        people.apply(made, 5).refused(409, "importing.judged_again");
        people.decide(made, "SKIP", 2);
        people.apply(made, 0).refused(409, "importing.nothing_to_do");
    }

    @Test
    void anImportIsItsOwnersAlone() {
        JsonNode made = people.upload("Họ tên", "Lê Riêng");
        String path = "imports/" + Importing.id(made);
        Client other = product.as(Role.ORGANIZER);
        other.get(path).refused(404, "importing.not_found");
        other.get(path + "/rows").refused(404, "importing.not_found");
        other.delete(path).refused(404, "importing.not_found");
        Importing.people(other).apply(made, 1).refused(404, "importing.not_found");
        other.put(path + "/rows/2", Map.of("field", "name", "value", "x", "everywhere", false))
                .refused(404, "importing.not_found");
        other.put(path + "/decisions", Map.of("decision", "SKIP", "numbers", List.of(2)))
                .refused(404, "importing.not_found");
        other.put(path + "/columns", Map.of("columns", List.of()))
                .refused(404, "importing.not_found");
        assertThat(other.get("imports?kind=people").ok().path("items")).isEmpty();
        assertThat(organizer.get("imports?kind=people").ok().findValuesAsText("id"))
                .contains(Importing.id(made));
        organizer.delete(path).ok();
        organizer.get(path).refused(404, "importing.not_found");
    }

    @Test
    void onlyWhoKeepsTheDirectoryImportsPeople() {
        byte[] file = "Họ tên\nLê An".getBytes(StandardCharsets.UTF_8);
        Client staff =
                product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, UUID.randomUUID());
        Importing.people(staff).upload(file, "x").refused(403, "access.not_allowed");
        Importing.people(product.as(Role.MODERATOR))
                .upload(file, "x")
                .refused(403, "access.not_allowed");
        Importing.people(product.anonymous())
                .upload(file, "x")
                .refused(401, "access.not_signed_in");
        new Importing(organizer, "planets")
                .upload(file, "x")
                .refused(404, "importing.kind_unknown");
    }

    @Test
    void filesUpToTenMegabytesAreReadAndLargerOnesRefused() {
        byte[] large = ("Họ tên\nLê Lớn;" + "x\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        byte[] padded = java.util.Arrays.copyOf(large, 9_000_000);
        java.util.Arrays.fill(padded, large.length, padded.length, (byte) '\n');
        people.upload(padded, "large.csv").ok();
        people.upload(new byte[10_600_000], "huge.csv").refused(413, "request.too_large");
        people.upload(new byte[] {'%', 'P', 'D', 'F', '-'}, "ds.xlsx")
                .refused(400, "spreadsheet.not_a_sheet");
        people.upload("Họ tên\n".getBytes(StandardCharsets.UTF_8), "ds.csv")
                .refused(400, "importing.no_rows");
    }

    @Test
    void nobodyKeepsMoreThanTwentyOpenLists() {
        Importing hoarder = Importing.people(product.as(Role.ORGANIZER));
        for (int list = 0; list < 20; list++) {
            hoarder.upload("Họ tên", "Lê An");
        }
        hoarder.upload("Họ tên\nLê An".getBytes(StandardCharsets.UTF_8), "ds.csv")
                .refused(429, "importing.too_many_open");
    }

    @Test
    void theTemplateIsUnderstoodWhenItComesBack() {
        Answer template = organizer.get("imports/templates/people");
        assertThat(template.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"mau-danh-ba.xlsx\"");
        Sheet sheet = SheetReader.read(template.bytes());
        assertThat(sheet.rows().getFirst().cells())
                .containsExactly("Họ và tên", "Chức vụ", "Đơn vị", "Thư điện tử", "Điện thoại");
        people.upload(template.bytes(), "mau.xlsx").refused(400, "importing.no_rows");
    }

    @Test
    void theRowsThatAreLeftGoOutWithTheirReasonsAndComeBackMended() {
        JsonNode made =
                people.upload(
                        "Họ tên;Email;Điện thoại",
                        "Lê Được Nhập;duoc.nhap@thu.example;",
                        "=Lê Còn Lại;sai@@thu;0912345678",
                        "Lê Được Nhập;duoc.nhap@thu.example;",
                        "Lê Bị Bỏ;bi.bo@thu.example;");
        people.decide(made, "SKIP", 5);
        assertThat(people.apply(made).ok().path("counts").path("left").asInt()).isEqualTo(3);

        Answer file = organizer.get("imports/" + Importing.id(made) + "/left-out.xlsx");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"chua-nhap.xlsx\"");
        Sheet sheet = SheetReader.read(file.bytes());
        assertThat(sheet.formulas()).isZero();
        assertThat(sheet.rows().stream().map(row -> row.cell(0)))
                .containsExactly("Họ và tên", "=Lê Còn Lại", "Lê Được Nhập", "Lê Bị Bỏ");
        assertThat(sheet.rows().stream().map(row -> row.cell(5)))
                .containsExactly(
                        "Lý do không nhập",
                        "Họ và tên: Không phải họ tên: bắt đầu bằng dấu của công thức (= + - @);"
                                + " Thư điện tử: Không phải địa chỉ thư",
                        "Họ và tên: Trùng với dòng 2",
                        "Đã chọn bỏ qua");
        assertThat(sheet.rows().get(1).cell(4)).isEqualTo("0912345678");
        assertThat(sheet.rows().get(1).cell(6)).isEqualTo("3");
        JsonNode again = people.upload(file.bytes(), "chua-nhap.xlsx").ok();
        assertThat(people.verdicts(again)).containsExactly("WRONG", "SAME", "NEW");
        product.as(Role.ORGANIZER)
                .get("imports/" + Importing.id(made) + "/left-out.xlsx")
                .refused(404, "importing.not_found");
    }

    @Test
    void rowsAreFoundByVerdictAndByWordsWithoutAccents() {
        JsonNode made =
                people.upload(
                        "Họ tên;Email", "Trần Tìm Được;tim.duoc@thu.example", "Lê Hỏng;@@", ";");
        String rows = "imports/" + Importing.id(made) + "/rows";
        assertThat(organizer.get(rows + "?verdict=WRONG").ok().findValuesAsText("number"))
                .containsExactly("3");
        assertThat(organizer.get(rows + "?q=tim+duoc").ok().findValuesAsText("number"))
                .containsExactly("2");
        people.decide(made, "SKIP", 3);
        assertThat(organizer.get(rows + "?verdict=WRONG").ok().path("total").asInt()).isZero();
        assertThat(organizer.get(rows + "?skipped=true").ok().path("total").asInt()).isEqualTo(1);
    }

    private int found(String name) {
        return organizer.get("people?q=" + name.replace(" ", "%20")).ok().path("total").asInt();
    }
}

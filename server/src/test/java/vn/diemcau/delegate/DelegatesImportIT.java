package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.importing.Importing;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Organizations name their delegates by a list, as they would one by one. */
@ProductTest
class DelegatesImportIT {

    private static final byte[] LIST = "Họ tên\nLê An".getBytes(StandardCharsets.UTF_8);

    private final Product product;

    DelegatesImportIT(Product product) {
        this.product = product;
    }

    @Test
    void eachRowSaysWhoWouldBeNamedAndWhoIsKnownAlready() {
        Delegation delegation = Delegation.announced(product, "Danh sách của sở");
        String office = delegation.office("Sở nhập một");
        String school = delegation.below(office, "Trường nhập một");
        String allotment = allotment(delegation, office, 5);
        Client staff = delegation.staffOf(office);
        person(delegation, "Trần Quen Biết", office, "quen.biet@thu.example", "Phó phòng");
        Delegation.named(staff, allotment, "Lê Cử Rồi");
        Importing list = new Importing(staff, "delegates", allotment);

        JsonNode made =
                list.upload(
                        "Họ và tên;Chức vụ;Đơn vị;Email",
                        "Nguyễn Mới Vào;Giáo viên;truong nhap mot;moi.vao@thu.example",
                        "Trần Quen Biết;Trưởng phòng;;",
                        "Lê Cử Rồi;;;",
                        "Nguyễn Mới Vào;;Trường nhập một;",
                        "Vũ Sai Thư;;;sai@@thu");

        assertThat(list.verdicts(made)).containsExactly("NEW", "NEW", "SAME", "DUPLICATE", "WRONG");
        JsonNode rows = list.rows(made);
        assertThat(reasons(rows.get(0))).isEmpty();
        assertThat(reasons(rows.get(1))).containsExactly("known_person", "was");
        assertThat(reasons(rows.get(2))).containsExactly("already_named");
        assertThat(reasons(rows.get(3))).containsExactly("like_row");

        JsonNode applied = list.apply(made).ok();

        assertThat(applied.path("outcome").path("created").asInt()).isEqualTo(2);
        assertThat(applied.path("outcome").path("changed").asInt()).isZero();
        JsonNode named = staff.get("allotments/" + allotment + "/delegates").ok().path("items");
        assertThat(named.findValuesAsText("name"))
                .containsExactlyInAnyOrder("Nguyễn Mới Vào", "Trần Quen Biết", "Lê Cử Rồi");
        assertThat(named.findValuesAsText("position")).contains("Giáo viên", "Trưởng phòng");
        assertThat(numbers(staff, allotment).path("named").asInt()).isEqualTo(3);
        JsonNode known = delegation.organizer.get("people?q=Tran+Quen+Biet").ok();
        assertThat(known.path("total").asInt()).isEqualTo(1);
        JsonNode created = delegation.organizer.get("people?q=Nguyen+Moi+Vao").ok().path("items");
        assertThat(created.get(0).path("organization").path("id").asText()).isEqualTo(school);
        assertThat(
                        list.verdicts(
                                list.upload(
                                        "Họ tên;Đơn vị",
                                        "Nguyễn Mới Vào;Trường nhập một",
                                        "Trần Quen Biết;")))
                .containsExactly("SAME", "SAME");
    }

    @Test
    void moreThanThereArePlacesIsShownAndRefusedWithTheNumbersUntilRowsAreSkipped() {
        Delegation delegation = Delegation.announced(product, "Danh sách quá dài");
        String office = delegation.office("Sở nhập hai");
        String allotment = allotment(delegation, office, 2);
        Client staff = delegation.staffOf(office);
        Importing list = new Importing(staff, "delegates", allotment);

        JsonNode made = list.upload("Họ tên", "Lê Thừa Một", "Lê Thừa Hai", "Lê Thừa Ba");

        assertThat(list.verdicts(made)).containsExactly("NEW", "NEW", "NEW");
        assertThat(made.path("obstacle").path("code").asText()).isEqualTo("delegate.over_quota");
        assertThat(made.path("obstacle").path("params").path("wanted").asInt()).isEqualTo(3);
        JsonNode refused = list.apply(made).refused(409, "delegate.over_quota").json();
        assertThat(refused.path("params").path("free").asInt()).isEqualTo(2);
        assertThat(numbers(staff, allotment).path("named").asInt()).isZero();
        assertThat(delegation.organizer.get("people?q=Le+Thua").ok().path("total").asInt())
                .isZero();

        JsonNode shorter = list.decide(made, "SKIP", 3);

        assertThat(shorter.path("obstacle").isNull()).isTrue();
        assertThat(list.apply(made).ok().path("outcome").path("created").asInt()).isEqualTo(2);
        assertThat(numbers(staff, allotment).path("named").asInt()).isEqualTo(2);
    }

    @Test
    void aListAndPeopleNamedByHandAtTheSameTimeDoNotGoOverTheQuota() throws Exception {
        Delegation delegation = Delegation.announced(product, "Danh sách và cử tay");
        String office = delegation.office("Sở nhập ba");
        String allotment = allotment(delegation, office, 4);
        Client staff = delegation.staffOf(office);
        Importing list = new Importing(staff, "delegates", allotment);
        JsonNode made = list.upload("Họ tên", "Lê Đua Một", "Lê Đua Hai", "Lê Đua Ba");
        List<Callable<Answer>> calls = new ArrayList<>();
        calls.add(() -> list.apply(made, 3));
        for (int i = 0; i < 4; i++) {
            String name = "Người Cử Tay " + i;
            calls.add(() -> Delegation.name(staff, allotment, name));
        }
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> answer : all.invokeAll(calls)) {
                if (answer.get().status() >= 300) {
                    answer.get().refused(409, "delegate.over_quota");
                }
            }
        }
        int named = numbers(staff, allotment).path("named").asInt();
        assertThat(named).isBetween(3, 4);
        assertThat(staff.get("allotments/" + allotment + "/delegates").ok().path("total").asInt())
                .isEqualTo(named);
    }

    @Test
    void anOrganizationReachesItsOwnPeopleAloneAndLearnsNothingOfOthers() {
        Delegation delegation = Delegation.announced(product, "Danh sách và người ngoài");
        String office = delegation.office("Sở nhập bốn");
        String stranger = delegation.office("Sở xa lạ");
        person(delegation, "Phạm Người Ngoài", stranger, "nguoi.ngoai@thu.example", "Giám đốc");
        String allotment = allotment(delegation, office, 5);
        Importing list = new Importing(delegation.staffOf(office), "delegates", allotment);

        JsonNode made =
                list.upload(
                        "Họ tên;Chức vụ;Đơn vị;Email",
                        "Phạm Người Ngoài;Lái xe;;nguoi.ngoai@thu.example",
                        "Hồ Người Ngoài;;;nguoi.ngoai@thu.example",
                        "Đỗ Lạc Đường;;Sở xa lạ;");

        assertThat(list.verdicts(made)).containsExactly("NEW", "NEW", "WRONG");
        assertThat(list.rows(made).toString()).doesNotContain("Giám đốc");
        assertThat(reasons(list.rows(made).get(2))).containsExactly("not_own_organization");
        list.apply(made).ok();
        JsonNode found =
                delegation
                        .organizer
                        .get("people?q=Pham+Nguoi+Ngoai&organization=" + stranger)
                        .ok()
                        .path("items");
        assertThat(found.get(0).path("position").asText()).isEqualTo("Giám đốc");
    }

    @Test
    void organizersNameAnybodyAndWhoIsKnownElsewhereStaysThere() {
        Delegation delegation = Delegation.announced(product, "Danh sách của ban tổ chức");
        String office = delegation.office("Sở nhập năm");
        String elsewhere = delegation.office("Sở nhập năm bên cạnh");
        person(delegation, "Vũ Biệt Phái", elsewhere, "biet.phai@thu.example", "Chuyên viên");
        String allotment = allotment(delegation, office, 5);
        Importing list = new Importing(delegation.organizer, "delegates", allotment);

        JsonNode made =
                list.upload("Họ tên;Email", "Vũ Biệt Phái;biet.phai@thu.example", "Lê Của Sở;");
        list.apply(made).ok();

        JsonNode found = delegation.organizer.get("people?q=Vu+Biet+Phai").ok().path("items");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("organization").path("id").asText()).isEqualTo(elsewhere);
        JsonNode own = delegation.organizer.get("people?q=Le+Cua+So").ok().path("items");
        assertThat(own.get(0).path("organization").path("id").asText()).isEqualTo(office);
    }

    @Test
    void afterTheDeadlineTheListOfAnOrganizationIsRefused() {
        Delegation delegation = Delegation.announced(product, "Danh sách muộn");
        String office = delegation.office("Sở nhập sáu");
        Map<String, Object> group = Delegation.group("Nhóm có hạn");
        group.put("nameBy", "2023-08-01T10:00:00Z");
        String allotment = delegation.allot(delegation.addGroup(group), office, 3);
        Importing late = new Importing(delegation.staffOf(office), "delegates", allotment);

        JsonNode made = late.upload("Họ tên", "Lê Muộn");

        assertThat(made.path("obstacle").path("code").asText())
                .isEqualTo("delegate.deadline_passed");
        late.apply(made).refused(409, "delegate.deadline_passed");
        Importing organizer = new Importing(delegation.organizer, "delegates", allotment);
        organizer.apply(organizer.upload("Họ tên", "Lê Muộn")).ok();
    }

    @Test
    void nobodyElseImportsIntoAnAllotment() {
        Delegation delegation = Delegation.announced(product, "Danh sách của ai");
        String office = delegation.office("Sở nhập bảy");
        String allotment = allotment(delegation, office, 3);
        Client stranger = delegation.staffOf(delegation.office("Sở khác"));
        new Importing(stranger, "delegates", allotment)
                .upload(LIST, "x.csv")
                .refused(404, "delegate.allotment_not_found");
        stranger.get("imports?kind=delegates&subject=" + allotment)
                .refused(404, "delegate.allotment_not_found");
        new Importing(delegation.organizer, "delegates")
                .upload(LIST, "x.csv")
                .refused(404, "delegate.allotment_not_found");
    }

    @Test
    void aListWhoseAllotmentIsTakenBackIsGoneWithIt() {
        Delegation delegation = Delegation.announced(product, "Danh sách mất chỉ tiêu");
        String office = delegation.office("Sở nhập tám");
        String allotment = allotment(delegation, office, 3);
        Importing list = new Importing(delegation.staffOf(office), "delegates", allotment);
        JsonNode made = list.upload("Họ tên", "Lê Mất Chỗ");
        delegation.organizer.delete("allotments/" + allotment).ok();

        list.apply(made, 1).refused(404, "delegate.allotment_not_found");
        delegation
                .staffOf(office)
                .get("imports/" + Importing.id(made))
                .refused(404, "importing.not_found");
    }

    private static String allotment(Delegation delegation, String office, int quota) {
        return delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, quota);
    }

    private static void person(
            Delegation delegation,
            String name,
            String organization,
            @Nullable String email,
            String position) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "position", position));
        body.put("organizationId", organization);
        body.put("email", email);
        delegation.organizer.post("people", body).ok();
    }

    private static JsonNode numbers(Client client, String allotment) {
        return client.get("allotments/" + allotment).ok().path("allotment");
    }

    private static List<String> reasons(JsonNode row) {
        return row.path("notes").findValuesAsText("reason");
    }
}

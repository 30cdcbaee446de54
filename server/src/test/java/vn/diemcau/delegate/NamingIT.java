package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Organizations name their delegates within what they were allotted. */
@ProductTest
class NamingIT {

    private final Product product;

    NamingIT(Product product) {
        this.product = product;
    }

    @Test
    void anOrganizationNamesItsOwnPeopleUntilItsQuotaIsUsed() {
        Delegation delegation = Delegation.announced(product, "Cử đủ");
        String office = delegation.office("Sở thử một");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Lãnh đạo sở")), office, 2);
        Client staff = delegation.staffOf(office);

        Delegation.named(staff, allotment, "Nguyễn Văn Thử");
        Delegation.named(staff, allotment, "Trần Thị Thử");
        Answer refused =
                Delegation.name(staff, allotment, "Lê Văn Thử").refused(409, "delegate.over_quota");

        JsonNode numbers = refused.json().path("params");
        assertThat(numbers.path("quota").asInt()).isEqualTo(2);
        assertThat(numbers.path("named").asInt()).isEqualTo(2);
        assertThat(numbers.path("free").asInt()).isZero();
        JsonNode listed = staff.get("allotments/" + allotment + "/delegates").ok().path("items");
        assertThat(listed.findValuesAsText("name"))
                .containsExactly("Nguyễn Văn Thử", "Trần Thị Thử");
        assertThat(listed.get(0).path("organizationName").asText()).isEqualTo("Sở thử một");
    }

    @Test
    void manyWhoNameAtOnceCannotGoOverTheQuota() throws Exception {
        Delegation delegation = Delegation.announced(product, "Cùng lúc");
        String office = delegation.office("Sở thử hai");
        String school = delegation.below(office, "Trường thử hai");
        String group = delegation.addGroup(Delegation.group("Giáo viên"));
        String allotment = delegation.allot(group, office, 5);
        Client staff = delegation.staffOf(office);
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = "Giáo viên Thử " + i;
                asked.add(all.submit(() -> Delegation.name(staff, allotment, name)));
            }
            asked.add(
                    all.submit(
                            () ->
                                    staff.post(
                                            "allotments/" + allotment + "/passed-on",
                                            Map.of("organizationId", school, "quota", 3))));
            for (Future<Answer> one : asked) {
                answers.add(one.get());
            }
        }
        for (Answer answer : answers) {
            if (answer.status() >= 300) {
                answer.refused(409, "delegate.over_quota");
            }
        }
        JsonNode now = staff.get("allotments/" + allotment).ok().path("allotment");
        assertThat(now.path("named").asInt() + now.path("passedOn").asInt()).isLessThanOrEqualTo(5);
        assertThat(now.path("named").asInt())
                .isEqualTo(
                        staff.get("allotments/" + allotment + "/delegates")
                                .ok()
                                .path("total")
                                .asInt());
        assertThat(now.path("named").asInt() + now.path("passedOn").asInt())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void somebodyCountsOnceInASession() {
        Delegation delegation = Delegation.announced(product, "Một người một lần");
        String office = delegation.office("Sở thử ba");
        String first =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm một")), office, 3);
        String second =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm hai")), office, 3);
        Client staff = delegation.staffOf(office);
        String delegate = Delegation.named(staff, first, "Nguyễn Thị Một");

        Delegation.name(staff, second, "Nguyễn Thị Một").refused(409, "delegate.already_delegate");
        Delegation.name(staff, first, "Nguyen Thi Mot").refused(409, "delegate.already_delegate");
        Delegation.name(staff, first, "NGUYỄN THỊ MỘT").refused(409, "delegate.already_delegate");
        Delegation.named(staff, first, "Nguyễn Thị Mốt");
        staff.post("delegates/" + delegate + "/withdrawal", Map.of("reason", "Đổi nhóm")).ok();
        Delegation.named(staff, second, "Nguyễn Thị Một");

        assertThat(staff.get("allotments/" + first).ok().path("allotment").path("named").asInt())
                .isOne();
        JsonNode found = staff.get("allotments/" + second + "/people?q=nguyen%20thi").ok();
        assertThat(found)
                .extracting(person -> person.path("name").asText())
                .containsExactlyInAnyOrder("Nguyễn Thị Một", "Nguyễn Thị Mốt");
        // Without accents it can be either of them, so it is neither.
        Delegation.named(staff, first, "Nguyen Thi Mot");
    }

    @Test
    void whatIsNoNameIsRefused() {
        Delegation delegation = Delegation.announced(product, "Tên không phải tên");
        String office = delegation.office("Sở thử tên");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        Client staff = delegation.staffOf(office);

        for (String text :
                List.of("=HYPERLINK(\"http://x\")", "+An", "12345", " @An", "Lê <script>")) {
            Delegation.name(staff, allotment, text).refused(400, "request.invalid_fields");
        }
        staff.post(
                        "allotments/" + allotment + "/delegates",
                        Map.of("name", "Lê Gọi Sau", "phone", "gọi sau"))
                .refused(400, "request.invalid_fields");
        Delegation.named(staff, allotment, "Y’Biên Niê");
    }

    @Test
    void whomTheOrganizersNameThemselvesCountsOnceAsWell() {
        Delegation delegation = Delegation.announced(product, "Khách của ban tổ chức");
        String group = delegation.addGroup(Delegation.group("Khách mời"));
        Map<String, Object> allot = Map.of("quota", 5, "own", true);
        delegation.organizer.post("delegate-groups/" + group + "/allotments", allot).ok();
        String own = delegation.allotments("?group=" + group).get(0).path("id").asText();
        String name = "Khách Mời " + UUID.randomUUID();

        Delegation.named(delegation.organizer, own, name);
        Delegation.name(delegation.organizer, own, name).refused(409, "delegate.already_delegate");
        String office = delegation.office("Sở của khách mời");
        Map<String, Object> known = new HashMap<>(Map.of("name", name + " Hai"));
        known.put("email", "khach-" + UUID.randomUUID() + "@thu.example");
        known.put("organizationId", office);
        delegation.organizer.post("people", known).ok();
        assertThat(delegation.organizer.get("allotments/" + own + "/people?q=khach%20hai").ok())
                .extracting(person -> person.path("name").asText())
                .contains(name + " Hai");
        known.remove("organizationId");
        delegation.organizer.post("allotments/" + own + "/delegates", known).ok();

        JsonNode delegates =
                delegation
                        .organizer
                        .get("sessions/" + delegation.session + "/delegates?group=" + group)
                        .ok()
                        .path("items");
        assertThat(delegates.findValuesAsText("organizationName")).contains("Sở của khách mời");
        delegation
                .organizer
                .post("allotments/" + own + "/delegates", known)
                .refused(409, "delegate.already_delegate");
    }

    @Test
    void twoOfOneNameWhoAreReachedElsewhereAreTwo() {
        Delegation delegation = Delegation.announced(product, "Trùng tên");
        String office = delegation.office("Sở thử bốn");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        Client staff = delegation.staffOf(office);
        Map<String, Object> first = Delegation.person("Lê Văn Trùng");
        first.put("phone", "0900000001");
        Map<String, Object> second = Delegation.person("Lê Văn Trùng");
        second.put("phone", "0900000002");

        staff.post("allotments/" + allotment + "/delegates", first).ok();
        staff.post("allotments/" + allotment + "/delegates", second).ok();

        assertThat(
                        staff.get("allotments/" + allotment)
                                .ok()
                                .path("allotment")
                                .path("named")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void afterTheDeadlineOnlyOrganizersName() {
        Delegation delegation = Delegation.announced(product, "Hết hạn");
        String office = delegation.office("Sở thử năm");
        Map<String, Object> group = Delegation.group("Nhóm có hạn");
        group.put("nameBy", "2023-08-01T10:00:00Z");
        String allotment = delegation.allot(delegation.addGroup(group), office, 3);

        Delegation.name(delegation.staffOf(office), allotment, "Người Muộn")
                .refused(409, "delegate.deadline_passed");
        Delegation.named(delegation.organizer, allotment, "Người Muộn");
    }

    @Test
    void aDelegateSitsAtTheOrganizationsPoint() {
        Delegation delegation = Delegation.announced(product, "Chỗ ngồi");
        String office = delegation.office("Sở thử sáu");
        String point =
                delegation
                        .organizer
                        .post(
                                "sessions/" + delegation.session + "/bridge-points",
                                Map.of(
                                        "level", "PROVINCE",
                                        "name", "Điểm cầu thử sáu",
                                        "organizationId", office))
                        .ok()
                        .path("id")
                        .asText();
        String own =
                delegation.allot(
                        delegation.addGroup(Delegation.group("Tại địa phương")), office, 3);
        Map<String, Object> main = Delegation.group("Tại Bộ");
        main.put("placeKind", "MAIN_POINT");
        String atMain = delegation.allot(delegation.addGroup(main), office, 3);
        Client staff = delegation.staffOf(office);

        assertThat(Delegation.name(staff, own, "Người Xa").ok().path("pointId").asText())
                .isEqualTo(point);
        assertThat(Delegation.name(staff, atMain, "Người Gần").ok().path("pointId").isNull())
                .isTrue();
    }

    @Test
    void whoIsFoundKeepsTheBetterSpellingAndWhoIsChangedGetsTheOneThatWasWritten() {
        Delegation delegation = Delegation.announced(product, "Chính tả");
        String office = delegation.office("Sở thử chính tả");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        Client staff = delegation.staffOf(office);
        String before = Delegation.named(staff, allotment, "Y Đim Niê");
        staff.post("delegates/" + before + "/withdrawal", Map.of()).ok();

        JsonNode found = Delegation.name(staff, allotment, "Y DIM NIE").ok();
        assertThat(found.path("name").asText()).isEqualTo("Y Đim Niê");

        Map<String, Object> change = new HashMap<>(Delegation.person("Y Dim Nie"));
        change.put("version", found.path("version").asInt());
        JsonNode changed = staff.put("delegates/" + found.path("id").asText(), change).ok();
        assertThat(changed.path("name").asText()).isEqualTo("Y Dim Nie");
    }

    @Test
    void whatIsKnownOfADelegateCanBeChangedAndADelegateIsFoundWithoutAccents() {
        Delegation delegation = Delegation.announced(product, "Sửa");
        String office = delegation.office("Sở thử bảy");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        Client staff = delegation.staffOf(office);
        JsonNode named = Delegation.name(staff, allotment, "Đỗ Thị Hường").ok();
        Map<String, Object> change = new HashMap<>(Delegation.person("Đỗ Thị Hường"));
        change.put("position", "Phó Giám đốc");
        change.put("email", "huong@thu.example");
        change.put("version", named.path("version").asInt());

        staff.put("delegates/" + named.path("id").asText(), change).ok();

        JsonNode found =
                delegation
                        .organizer
                        .get("sessions/" + delegation.session + "/delegates?q=do%20thi%20huong")
                        .ok()
                        .path("items");
        assertThat(found.findValuesAsText("position")).containsExactly("Phó Giám đốc");
        assertThat(found.findValuesAsText("email")).containsExactly("huong@thu.example");
    }

    @Test
    void aPassOpensForOneDelegateAndIsKeptOnlyAsAHash() {
        Delegation delegation = Delegation.announced(product, "Thẻ");
        String office = delegation.office("Sở thử tám");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        DelegateId delegate =
                DelegateId.fromString(
                        Delegation.named(delegation.staffOf(office), allotment, "Người Có Thẻ"));
        PassCodes passes = product.bean(PassCodes.class);

        PassCode code = passes.codeOf(delegate);

        assertThat(passes.find(PassCode.find(code.value()).orElseThrow())).contains(delegate);
        assertThat(product.bean(Delegates.class).get(delegate).name()).isEqualTo("Người Có Thẻ");
        assertThat(product.bean(Delegates.class).get(delegate).organizationName())
                .isEqualTo("Sở thử tám");
        product.bean(Database.class)
                .read(
                        () ->
                                assertThat(
                                                product.bean(DelegateRepository.class)
                                                        .find(delegate)
                                                        .orElseThrow()
                                                        .passHash)
                                        .isEqualTo(code.hash()));
    }
}

package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Organizers describe who is invited and give out quotas. */
@ProductTest
class GroupsIT {

    private final Product product;

    GroupsIT(Product product) {
        this.product = product;
    }

    @Test
    void aBeginningIsForASessionWithoutGroups() {
        Delegation delegation = Delegation.draft(product, "Bắt đầu");
        Map<String, Object> beginning =
                Map.of(
                        "groups",
                        List.of(Delegation.group("Chủ trì"), Delegation.group("Lãnh đạo sở")),
                        "beginning",
                        true);

        JsonNode groups = delegation.organizer.post(delegation.groups(), beginning).ok();

        assertThat(groups.findValuesAsText("name")).containsExactly("Chủ trì", "Lãnh đạo sở");
        delegation
                .organizer
                .post(delegation.groups(), beginning)
                .refused(409, "delegate.groups_exist");
    }

    @Test
    void groupsAreChangedAndOrdered() {
        Delegation delegation = Delegation.draft(product, "Sắp xếp");
        String first = delegation.addGroup(Delegation.group("Một"));
        String second = delegation.addGroup(Delegation.group("Hai"));
        Map<String, Object> renamed = Delegation.group("Một, sửa");
        renamed.put("version", 0);

        delegation.organizer.put("delegate-groups/" + first, renamed).ok();
        JsonNode ordered =
                delegation
                        .organizer
                        .put(
                                delegation.groups() + "/order",
                                Map.of("groups", List.of(second, first)))
                        .ok();

        assertThat(ordered.findValuesAsText("name")).containsExactly("Hai", "Một, sửa");
        delegation.organizer.put("delegate-groups/" + first, renamed).refused(409, "request.stale");
        delegation
                .organizer
                .put(delegation.groups() + "/order", Map.of("groups", List.of(second)))
                .refused(400, "delegate.group_unknown");
    }

    @Test
    void allOfAKindAreGivenAQuotaAtOnceAndNobodyTwice() {
        Delegation delegation = Delegation.draft(product, "Giao hàng loạt");
        String union = delegation.organization("Công đoàn thử", "UNION", null, null);
        delegation.organization("Công đoàn thử hai", "UNION", null, null);
        String group = delegation.addGroup(Delegation.group("Công đoàn"));
        delegation.allot(group, union, 7);
        Map<String, Object> all = Map.of("quota", 2, "kinds", List.of("UNION"), "own", true);

        JsonNode made =
                delegation.organizer.post("delegate-groups/" + group + "/allotments", all).ok();

        assertThat(made.path("made").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(
                        delegation
                                .organizer
                                .post("delegate-groups/" + group + "/allotments", all)
                                .ok()
                                .path("made")
                                .asInt())
                .isZero();
        JsonNode kept = delegation.allotments("?q=cong%20doan%20thu&group=" + group);
        assertThat(kept.findValuesAsText("quota")).containsExactly("7", "2");
        JsonNode own = delegation.allotments("?group=" + group).get(0);
        assertThat(own.path("organizationId").isNull()).isTrue();
        Delegation.named(
                delegation.organizer, own.path("id").asText(), "Khách mời của ban tổ chức");
        assertThat(delegation.organizer.get(delegation.groups()).ok().get(0).path("named").asInt())
                .isEqualTo(1);
    }

    @Test
    void aQuotaCannotBecomeLessThanWhatIsUsedNorBeTakenBackWhileItIs() {
        Delegation delegation = Delegation.announced(product, "Đổi chỉ tiêu");
        String office = delegation.office("Sở đổi chỉ tiêu");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 3);
        Client staff = delegation.staffOf(office);
        Delegation.named(staff, allotment, "Người Một");
        String second = Delegation.named(staff, allotment, "Người Hai");
        int version =
                delegation
                        .organizer
                        .get("allotments/" + allotment)
                        .ok()
                        .path("allotment")
                        .path("version")
                        .asInt();

        JsonNode numbers =
                delegation
                        .organizer
                        .put("allotments/" + allotment, Map.of("quota", 1, "version", version))
                        .refused(409, "delegate.quota_below_use")
                        .json()
                        .path("params");
        assertThat(numbers.path("named").asInt()).isEqualTo(2);
        delegation
                .organizer
                .delete("allotments/" + allotment)
                .refused(409, "delegate.allotment_in_use");
        delegation
                .organizer
                .delete("delegate-groups/" + group)
                .refused(409, "delegate.group_in_use");
        delegation
                .organizer
                .put("allotments/" + allotment, Map.of("quota", 2, "version", version))
                .ok();
        staff.put("allotments/" + allotment, Map.of("quota", 9, "version", version + 1))
                .refused(404, "delegate.allotment_not_found");
        delegation.organizer.post("delegates/" + second + "/withdrawal", Map.of()).ok();
    }

    @Test
    void whatIsOverIsNotChangedAnyMore() {
        Delegation delegation = Delegation.announced(product, "Đã huỷ");
        String office = delegation.office("Sở của buổi đã huỷ");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 3);
        delegation.organizer.post("events/" + delegation.event + "/cancel").ok();

        Delegation.name(delegation.organizer, allotment, "Người Muộn")
                .refused(409, "delegate.closed");
        delegation
                .organizer
                .post(delegation.groups(), Delegation.add(Delegation.group("Thêm")))
                .refused(409, "delegate.closed");
    }

    @Test
    void whatWasOnceNamedKeepsItsGroupAndItsAllotment() {
        Delegation delegation = Delegation.announced(product, "Rút rồi bỏ nhóm");
        String office = delegation.office("Sở rút hết");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 3);
        Client staff = delegation.staffOf(office);
        String delegate = Delegation.named(staff, allotment, "Người Được Cử Rồi Rút");
        staff.post("delegates/" + delegate + "/withdrawal", Map.of("reason", "Ốm")).ok();

        delegation.organizer.delete("allotments/" + allotment).refused(409, "delegate.has_record");
        delegation.organizer.delete("delegate-groups/" + group).refused(409, "delegate.has_record");

        JsonNode kept =
                staff.get("allotments/" + allotment + "/delegates?state=WITHDRAWN")
                        .ok()
                        .path("items");
        assertThat(kept.findValuesAsText("endedWhy")).containsExactly("Ốm");
        String empty = delegation.addGroup(Delegation.group("Nhóm chưa ai được cử"));
        delegation.allot(empty, office, 1);
        delegation.organizer.delete("delegate-groups/" + empty).ok();
    }

    @Test
    void namingBesideTheRemovalOfTheGroupEndsInAClearAnswerForBoth() throws Exception {
        Delegation delegation = Delegation.announced(product, "Cử khi đang bỏ nhóm");
        String office = delegation.office("Sở cử khi đang bỏ nhóm");
        Client staff = delegation.staffOf(office);
        for (int i = 0; i < 20; i++) {
            String name = "Người Thứ " + i;
            String group = delegation.addGroup(Delegation.group("Nhóm " + i));
            String allotment = delegation.allot(group, office, 1);
            try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Answer> named = both.submit(() -> Delegation.name(staff, allotment, name));
                Future<Answer> removed =
                        both.submit(() -> delegation.organizer.delete("delegate-groups/" + group));

                boolean isNamed = named.get().status() < 300;
                assertThat(named.get().status()).isIn(200, 201, 404);
                assertThat(removed.get().status()).isIn(200, 204, 409);
                assertThat(removed.get().status() < 300).isNotEqualTo(isNamed);
                if (isNamed) {
                    removed.get().refused(409, "delegate.group_in_use");
                }
            }
        }
    }

    @Test
    void aDraftGoesWithWhatWasPreparedInIt() {
        Delegation delegation = Delegation.draft(product, "Bỏ bản nháp");
        String office = delegation.office("Sở của bản nháp");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        Delegation.named(delegation.organizer, allotment, "Người Được Ghi");

        delegation.organizer.delete("sessions/" + delegation.session).ok();
    }

    /** A number that was given is never taken back, so nothing that may go away gets one. */
    @Test
    void aSubstituteInADraftTakesNoNumber() {
        Delegation delegation = Delegation.draft(product, "Bản nháp có người đi thay");
        String office = delegation.office("Sở chưa có giấy uỷ quyền");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        String delegate = Delegation.named(delegation.organizer, allotment, "Người Không Đi");
        delegation
                .organizer
                .post(
                        "delegates/" + delegate + "/substitute",
                        Map.of(
                                "person",
                                Delegation.person("Người Thay"),
                                "signatory",
                                Map.of("signatoryName", "A", "signatoryPosition", "B")))
                .ok();

        delegation.organizer.delete("sessions/" + delegation.session).ok();
        delegation.organizer.delete("events/" + delegation.event).ok();
    }
}

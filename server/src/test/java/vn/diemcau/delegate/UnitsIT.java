package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** An organization sees its own allotment and its own people, and of those below only numbers. */
@ProductTest
class UnitsIT {

    private final Product product;

    UnitsIT(Product product) {
        this.product = product;
    }

    @Test
    void anotherOrganizationsAllotmentAndPeopleAreNotThere() {
        Delegation delegation = Delegation.announced(product, "Của ai nấy xem");
        String office = delegation.office("Sở của mình");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 3);
        String delegate = Delegation.named(delegation.staffOf(office), allotment, "Người Nhà");
        String other = delegation.office("Sở khác");
        String othersAllotment = delegation.allot(group, other, 3);
        Client stranger = delegation.staffOf(other);

        String path = "allotments/" + allotment;
        stranger.get(path).refused(404, "delegate.allotment_not_found");
        stranger.get(path + "/delegates").refused(404, "delegate.allotment_not_found");
        stranger.get(path + "/people?q=nguoi").refused(404, "delegate.allotment_not_found");
        stranger.get(path + "/organizations").refused(404, "delegate.allotment_not_found");
        stranger.get(path + "/passed-on").refused(404, "delegate.allotment_not_found");
        stranger.delete(path).refused(404, "delegate.allotment_not_found");
        Delegation.name(stranger, allotment, "Người Lạ")
                .refused(404, "delegate.allotment_not_found");
        stranger.post(path + "/passed-on", Map.of("organizationId", other, "quota", 1))
                .refused(404, "delegate.allotment_not_found");
        String theirs = "delegates/" + delegate;
        stranger.post(theirs + "/withdrawal", Map.of()).refused(404, "delegate.not_found");
        stranger.post(theirs + "/refusal", Map.of()).refused(404, "delegate.not_found");
        stranger.put(theirs, Map.of("name", "X", "version", 0)).refused(404, "delegate.not_found");
        stranger.get(delegation.groups()).refused(403, "access.not_allowed");
        stranger.get("sessions/" + delegation.session + "/delegates")
                .refused(403, "access.not_allowed");
        stranger.get("sessions/" + delegation.session + "/allotments")
                .refused(403, "access.not_allowed");
        Map<String, Object> knownElsewhere = Delegation.person("Người Nhà");
        knownElsewhere.put("personId", personOf(delegation, delegate));
        stranger.post("allotments/" + othersAllotment + "/delegates", knownElsewhere)
                .refused(400, "delegate.person_unknown");
        assertThat(
                        stranger.get("units/allotments")
                                .ok()
                                .path("items")
                                .findValuesAsText("organizationName"))
                .containsOnly("Sở khác");
    }

    private static String personOf(Delegation delegation, String delegate) {
        for (JsonNode one :
                delegation
                        .organizer
                        .get("sessions/" + delegation.session + "/delegates")
                        .ok()
                        .path("items")) {
            if (one.path("id").asText().equals(delegate)) {
                return one.path("personId").asText();
            }
        }
        throw new AssertionError("not listed");
    }

    @Test
    void organizersOfOtherEventsFindNothing() {
        Delegation delegation = Delegation.announced(product, "Sự kiện của mình");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String office = delegation.office("Sở của sự kiện");
        String allotment = delegation.allot(group, office, 3);
        Delegation another = Delegation.draft(product, "Sự kiện khác");
        Client other =
                product.as(
                        Role.ORGANIZER, ScopeKind.EVENT, java.util.UUID.fromString(another.event));

        other.get(delegation.groups()).refused(404, "event.session_not_found");
        other.get("allotments/" + allotment).refused(404, "delegate.allotment_not_found");
        other.delete("delegate-groups/" + group).refused(404, "delegate.group_not_found");
        other.get("sessions/" + delegation.session + "/unit-notices")
                .refused(404, "event.session_not_found");
    }

    @Test
    void aLinkOpensTheAllotmentsOfTheEventThatIssuedItAndNoOthers() {
        Delegation delegation = Delegation.announced(product, "Sự kiện giao chỉ tiêu");
        String office = delegation.office("Sở hai sự kiện");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 3);
        String delegate = Delegation.named(delegation.staffOf(office), allotment, "Người Được Cử");
        Delegation another = Delegation.announced(product, "Sự kiện mượn đường");
        String lent = another.allot(another.addGroup(Delegation.group("Nhóm")), office, 1);

        Client guest = another.guestOf(office);

        assertThat(guest.get("units/allotments").ok().path("items").findValuesAsText("eventTitle"))
                .containsExactly("Sự kiện mượn đường");
        String path = "allotments/" + allotment;
        guest.get(path).refused(404, "delegate.allotment_not_found");
        guest.get(path + "/delegates").refused(404, "delegate.allotment_not_found");
        guest.post("delegates/" + delegate + "/withdrawal", Map.of())
                .refused(404, "delegate.not_found");
        Delegation.named(guest, lent, "Người Của Sự Kiện Này");
        assertThat(delegation.staffOf(office).get("units/allotments").ok().path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void endingTheLinksOfOneEventLeavesThoseOfOthers() {
        Delegation delegation = Delegation.announced(product, "Sự kiện giữ liên kết");
        String office = delegation.office("Sở giữ liên kết");
        delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 1);
        Delegation another = Delegation.announced(product, "Sự kiện huỷ liên kết");
        another.allot(another.addGroup(Delegation.group("Nhóm")), office, 1);
        Client kept = delegation.guestOf(office);
        Client ended = another.guestOf(office);

        another.organizer
                .delete("sessions/" + another.session + "/unit-notices/" + office + "/entry")
                .ok();

        kept.get("units/allotments").ok();
        assertThat(ended.get("units/allotments").status()).isEqualTo(401);
    }

    @Test
    void nothingOfADraftIsShownToOrganizations() {
        Delegation delegation = Delegation.draft(product, "Còn nháp");
        String office = delegation.office("Sở chưa biết");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 3);
        Client staff = delegation.staffOf(office);

        assertThat(staff.get("units/allotments").ok().path("total").asInt()).isZero();
        staff.get("allotments/" + allotment).refused(404, "delegate.allotment_not_found");
        delegation.publish();
        JsonNode mine = staff.get("units/allotments").ok().path("items").get(0);
        assertThat(mine.path("eventTitle").asText()).isEqualTo("Còn nháp");
        assertThat(mine.path("quota").asInt()).isEqualTo(3);
    }

    @Test
    void aPartIsPassedOnAndOnlyItsNumbersComeBack() {
        Delegation delegation = Delegation.announced(product, "Giao tiếp");
        String office = delegation.office("Sở giao tiếp");
        String school = delegation.below(office, "Trường nhận giao");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 5);
        Client staff = delegation.staffOf(office);
        assertThat(
                        staff.get("allotments/" + allotment + "/organizations?q=truong%20nhan")
                                .ok()
                                .findValuesAsText("name"))
                .containsExactly("Trường nhận giao");

        JsonNode passed =
                staff.post(
                                "allotments/" + allotment + "/passed-on",
                                Map.of("organizationId", school, "quota", 2))
                        .ok();
        String below = passed.path("allotment").path("id").asText();
        assertThat(passed.path("told").asBoolean()).isFalse();
        staff.post(
                        "allotments/" + allotment + "/passed-on",
                        Map.of("organizationId", school, "quota", 1))
                .refused(409, "delegate.already_allotted");
        Client teacher = delegation.staffOf(school);
        Delegation.named(teacher, below, "Cô Giáo Trường");

        JsonNode numbers =
                staff.get("allotments/" + allotment + "/passed-on").ok().path("items").get(0);
        assertThat(numbers.path("named").asInt()).isEqualTo(1);
        staff.get("allotments/" + below + "/delegates")
                .refused(404, "delegate.allotment_not_found");
        assertThat(staff.get("allotments/" + allotment + "/delegates").ok().path("total").asInt())
                .isZero();
        JsonNode mine = staff.get("allotments/" + allotment).ok().path("allotment");
        assertThat(mine.path("passedOn").asInt()).isEqualTo(2);
        assertThat(mine.path("namedBelow").asInt()).isEqualTo(1);
        int version = numbers.path("version").asInt();
        staff.put("allotments/" + below, Map.of("quota", 6, "version", version))
                .refused(409, "delegate.over_quota");
        staff.put("allotments/" + below, Map.of("quota", 5, "version", version)).ok();
        assertThat(
                        staff.get("allotments/" + allotment)
                                .ok()
                                .path("allotment")
                                .path("passedOn")
                                .asInt())
                .isEqualTo(5);
        staff.delete("allotments/" + below).refused(409, "delegate.allotment_in_use");
        assertThat(delegation.allotments("?from=" + allotment).findValuesAsText("fromName"))
                .isEqualTo(List.of("Sở giao tiếp"));
        JsonNode seen = delegation.organizer.get(delegation.groups()).ok().get(0);
        assertThat(seen.path("quota").asInt()).isEqualTo(5);
        assertThat(seen.path("named").asInt()).isEqualTo(1);
    }

    @Test
    void nothingIsPassedToStrangersOrToOneself() {
        Delegation delegation = Delegation.announced(product, "Giao nhầm");
        String office = delegation.office("Sở giao nhầm");
        String stranger = delegation.office("Sở người lạ");
        String allotment =
                delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 5);
        Client staff = delegation.staffOf(office);

        for (String to : List.of(office, stranger)) {
            staff.post(
                            "allotments/" + allotment + "/passed-on",
                            Map.of("organizationId", to, "quota", 1))
                    .refused(400, "delegate.organization_not_below");
        }
        Map<String, Object> person = Delegation.person("Người Sở Khác");
        person.put("organizationId", stranger);
        staff.post("allotments/" + allotment + "/delegates", person)
                .refused(400, "delegate.organization_not_below");
    }

    @Test
    void theOrganizerSeesWhatEveryLevelHasAndUses() {
        Delegation delegation = Delegation.announced(product, "Các cấp");
        String office = delegation.office("Sở cấp một");
        String district = delegation.below(office, "Phòng cấp hai");
        String school = delegation.below(district, "Trường cấp ba");
        String group = delegation.addGroup(Delegation.group("Nhóm"));
        String allotment = delegation.allot(group, office, 5);
        String second = passedOn(delegation.staffOf(office), allotment, district, 3);
        String third = passedOn(delegation.staffOf(district), second, school, 2);
        Delegation.named(delegation.staffOf(school), third, "Cô Giáo Cấp Ba");
        String levels = "sessions/" + delegation.session + "/allotments/levels";

        JsonNode all = delegation.organizer.get(levels).ok();

        assertThat(all).hasSize(3);
        assertThat(all.findValuesAsText("quota")).containsExactly("5", "3", "2");
        assertThat(all.findValuesAsText("passedOn")).containsExactly("3", "2", "0");
        assertThat(all.findValuesAsText("named")).containsExactly("0", "0", "1");
        String empty = delegation.addGroup(Delegation.group("Nhóm trống"));
        assertThat(delegation.organizer.get(levels + "?group=" + empty).ok()).isEmpty();
        delegation.staffOf(office).get(levels).refused(403, "access.not_allowed");
    }

    private static String passedOn(Client by, String allotment, String to, int quota) {
        return by.post(
                        "allotments/" + allotment + "/passed-on",
                        Map.of("organizationId", to, "quota", quota))
                .ok()
                .path("allotment")
                .path("id")
                .asText();
    }
}

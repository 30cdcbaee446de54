package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.audit.Actor;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Mailbox;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** A delegate proposes somebody else; the organization or an organizer decides. */
@ProductTest
class SubstitutionIT {

    private static final Map<String, String> SIGNATORY =
            Map.of("signatoryName", "Lê Thị Ký", "signatoryPosition", "Giám đốc");
    private static final Actor LINK = new Actor(Actor.Kind.LINK, UUID.randomUUID(), "test");

    private final Product product;
    private final Substitutions substitutions;
    private Delegation delegation;
    private Client staff;
    private String office;
    private String allotment;
    private String original;

    SubstitutionIT(Product product) {
        this.product = product;
        this.substitutions = product.bean(Substitutions.class);
    }

    @BeforeEach
    void name() {
        delegation = Delegation.announced(product, "Đi thay");
        office = delegation.office("Sở có người đi thay " + UUID.randomUUID());
        allotment = delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 1);
        staff = delegation.staffOf(office);
        original = Delegation.named(staff, allotment, "Người Được Cử");
    }

    private String propose(String name) {
        return propose(name, null);
    }

    private String propose(String name, @Nullable String email) {
        return substitutions
                .propose(
                        DelegateId.fromString(original),
                        new ProposeSubstitute(name, "Phó Trưởng phòng", email, null),
                        LINK)
                .value()
                .toString();
    }

    private JsonNode listed(String state) {
        return staff.get("allotments/" + allotment + "/delegates?state=" + state)
                .ok()
                .path("items");
    }

    @Test
    void aSubstituteTakesThePlaceOnceTheOrganizationHasConfirmed() {
        String substitute = propose("Người Đi Thay");
        assertThat(listed("PROPOSED").findValuesAsText("replacesName"))
                .containsExactly("Người Được Cử");
        assertThat(
                        staff.get("allotments/" + allotment)
                                .ok()
                                .path("allotment")
                                .path("waiting")
                                .asInt())
                .isEqualTo(1);

        staff.post("delegates/" + substitute + "/confirmation", SIGNATORY).ok();

        assertThat(listed("NAMED").findValuesAsText("name")).containsExactly("Người Đi Thay");
        assertThat(listed("REPLACED").findValuesAsText("name")).containsExactly("Người Được Cử");
        assertThat(
                        staff.get("allotments/" + allotment)
                                .ok()
                                .path("allotment")
                                .path("named")
                                .asInt())
                .isEqualTo(1);
        staff.post("delegates/" + substitute + "/confirmation", SIGNATORY)
                .refused(409, "delegate.not_named");
    }

    @Test
    void aRefusedSubstituteLeavesTheDelegateNamed() {
        String substitute = propose("Người Không Được Nhận");

        staff.post("delegates/" + substitute + "/refusal", Map.of("reason", "Bận")).ok();

        assertThat(listed("NAMED").findValuesAsText("name")).containsExactly("Người Được Cử");
        assertThat(listed("REFUSED").findValuesAsText("endedWhy")).containsExactly("Bận");
        propose("Người Khác");
    }

    @Test
    void whoeverConfirmsMayAddTheAddressThatTheProposalLacks() {
        String substitute = propose("Người Chưa Có Địa Chỉ");
        staff.post(
                        "delegates/" + substitute + "/confirmation",
                        Map.of(
                                "signatoryName",
                                "Lê Thị Ký",
                                "signatoryPosition",
                                "Giám đốc",
                                "email",
                                "khong-phai-dia-chi"))
                .refused(400, "request.invalid_fields");

        staff.post(
                        "delegates/" + substitute + "/confirmation",
                        Map.of(
                                "signatoryName",
                                "Lê Thị Ký",
                                "signatoryPosition",
                                "Giám đốc",
                                "email",
                                "di-thay@co-quan.example",
                                "phone",
                                ""))
                .ok();

        assertThat(listed("NAMED").findValuesAsText("email"))
                .containsExactly("di-thay@co-quan.example");
    }

    @Test
    void whatALinkProposesReachesTheDirectoryWhenItIsConfirmedAndNotBefore() {
        String colleague = "Người Cùng Cơ Quan " + UUID.randomUUID();
        delegation
                .organizer
                .post("people", Map.of("name", colleague, "organizationId", office))
                .ok();
        String first = propose(colleague, "ke-gian@noi-khac.example");
        assertThat(listed("PROPOSED").findValuesAsText("email"))
                .containsExactly("ke-gian@noi-khac.example");
        assertThat(known(colleague)).hasSize(1);
        assertThat(known(colleague).get(0).path("email").isNull()).isTrue();

        staff.post("delegates/" + first + "/refusal", Map.of("reason", "Không phải")).ok();

        assertThat(known(colleague)).hasSize(1);
        assertThat(known(colleague).get(0).path("email").isNull()).isTrue();
        assertThat(listed("REFUSED").findValuesAsText("name")).containsExactly(colleague);

        String second = propose(colleague, "dung@co-quan.example");
        staff.post("delegates/" + second + "/confirmation", SIGNATORY).ok();

        assertThat(known(colleague)).hasSize(1);
        assertThat(known(colleague).get(0).path("email").asText())
                .isEqualTo("dung@co-quan.example");
        assertThat(listed("NAMED").get(0).path("personId").asText())
                .isEqualTo(known(colleague).get(0).path("id").asText());
    }

    private JsonNode known(String name) {
        return staff.get(
                        "allotments/"
                                + allotment
                                + "/people?q="
                                + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .ok();
    }

    @Test
    void whatWasProposedIsMendedByTheOrganizationBeforeItConfirms() {
        String substitute = propose("Người Viết Nhầm", "nham@co-quan.example");

        staff.put(
                        "delegates/" + substitute,
                        Map.of("name", "Người Viết Đúng", "position", "Phó phòng", "version", 0))
                .ok();
        assertThat(known("Người Viết Đúng")).isEmpty();
        staff.post("delegates/" + substitute + "/confirmation", SIGNATORY).ok();

        assertThat(listed("NAMED").findValuesAsText("name")).containsExactly("Người Viết Đúng");
        assertThat(known("Người Viết Nhầm")).isEmpty();
    }

    @Test
    void theOrganizationHearsOfAProposalAndTheDelegateOfWhatBecameOfIt() {
        String address = "so-" + UUID.randomUUID() + "@thu.example";
        office = delegation.organization("Sở nghe tin", "PROVINCIAL_OFFICE", null, address);
        allotment = delegation.allot(delegation.addGroup(Delegation.group("Nhóm hai")), office, 1);
        staff = delegation.staffOf(office);
        Map<String, Object> named = Delegation.person("Người Hỏi Trước");
        String own = "dai-bieu-" + UUID.randomUUID() + "@thu.example";
        named.put("email", own);
        original =
                staff.post("allotments/" + allotment + "/delegates", named)
                        .ok()
                        .path("id")
                        .asText();

        String first = propose("Người Bị Từ Chối");
        assertThat(mailed(address, 1)).contains("Người Bị Từ Chối").contains("/enter#");
        staff.post("delegates/" + first + "/refusal", Map.of("reason", "Bận trực")).ok();
        assertThat(mailed(own, 1)).contains("Người Bị Từ Chối").contains("Bận trực");
        String second = propose("Người Được Nhận");
        staff.post("delegates/" + second + "/confirmation", SIGNATORY).ok();

        assertThat(mailed(own, 2)).contains("Người Được Nhận sẽ dự họp thay");
    }

    @Test
    void anOrganizationThatWasToldInEnglishHearsOfAProposalInEnglish() {
        String address = "so-" + UUID.randomUUID() + "@thu.example";
        office = delegation.organization("Sở đọc tiếng Anh", "PROVINCIAL_OFFICE", null, address);
        allotment = delegation.allot(delegation.addGroup(Delegation.group("Nhóm ba")), office, 1);
        staff = delegation.staffOf(office);
        delegation
                .organizer
                .post("sessions/" + delegation.session + "/unit-notices", Map.of("language", "en"))
                .ok();
        original = Delegation.named(staff, allotment, "Người Được Mời Bằng Tiếng Anh");

        propose("Người Chờ Lời");

        assertThat(mailed(address, 2)).contains("proposes that somebody else goes instead");
    }

    @Test
    void anOrganizationIsAskedForItsAuthorizationWhereOrganizersConfirmedAndNotWhereItDid() {
        String address = "so-" + UUID.randomUUID() + "@thu.example";
        office = delegation.organization("Sở cấp giấy", "PROVINCIAL_OFFICE", null, address);
        allotment = delegation.allot(delegation.addGroup(Delegation.group("Nhóm bốn")), office, 2);
        staff = delegation.staffOf(office);
        original = Delegation.named(staff, allotment, "Người Bận Một");
        String byItself = propose("Người Sở Xác Nhận");
        staff.post("delegates/" + byItself + "/confirmation", SIGNATORY).ok();
        original = Delegation.named(staff, allotment, "Người Bận Hai");
        String byOrganizers = propose("Người Ban Tổ Chức Xác Nhận");
        assertThat(mailed(address, 2)).contains("để xác nhận hoặc từ chối");

        delegation.organizer.post("delegates/" + byOrganizers + "/confirmation", Map.of()).ok();

        assertThat(mailed(address, 3))
                .contains("Giấy ủy quyền do Quý đơn vị cấp")
                .contains("Người Bận Hai")
                .contains("Người Ban Tổ Chức Xác Nhận")
                .contains("/enter#");
    }

    @Test
    void anOrganizationThatWasToldInEnglishIsAskedForItsAuthorizationInEnglish() {
        String address = "so-" + UUID.randomUUID() + "@thu.example";
        office = delegation.organization("Sở cấp giấy Anh", "PROVINCIAL_OFFICE", null, address);
        allotment = delegation.allot(delegation.addGroup(Delegation.group("Nhóm năm")), office, 1);
        staff = delegation.staffOf(office);
        delegation
                .organizer
                .post("sessions/" + delegation.session + "/unit-notices", Map.of("language", "en"))
                .ok();
        original = Delegation.named(staff, allotment, "Người Bận Ba");
        String substitute = propose("Người Đi Thay Ba");

        delegation.organizer.post("delegates/" + substitute + "/confirmation", Map.of()).ok();

        assertThat(mailed(address, 3)).contains("letter of authorization is yours to issue");
    }

    private String mailed(String address, int count) {
        return Mailbox.content(product.mailbox(address).await(count), "text/plain")
                .replaceAll("\\s+", " ");
    }

    @Test
    void oneSubstituteWaitsAtATime() {
        propose("Người Thứ Nhất");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> propose("Người Thứ Hai"))
                .hasMessage("delegate.substitute_waits");
    }

    @Test
    void whoeverWaitsIsRefusedWhenTheDelegateIsTakenBack() {
        propose("Người Đang Chờ");

        staff.post("delegates/" + original + "/withdrawal", Map.of()).ok();

        assertThat(listed("PROPOSED")).isEmpty();
        assertThat(listed("REFUSED")).hasSize(1);
        assertThat(
                        staff.get("allotments/" + allotment)
                                .ok()
                                .path("allotment")
                                .path("named")
                                .asInt())
                .isZero();
    }

    @Test
    void whoStandsForTheOrganizationSaysWhoSignsAndOrganizersDoNot() {
        String substitute = propose("Người Chờ Chữ Ký");

        staff.post("delegates/" + substitute + "/confirmation", Map.of())
                .refused(400, "delegate.signatory_missing");
        staff.post("delegates/" + substitute + "/confirmation", Map.of("signatoryName", "A"))
                .refused(400, "delegate.signatory_missing");
        delegation.organizer.post("delegates/" + substitute + "/confirmation", Map.of()).ok();

        assertThat(listed("NAMED").findValuesAsText("name")).containsExactly("Người Chờ Chữ Ký");
    }

    @Test
    void theOrganizationItselfSendsSomebodyElse() {
        JsonNode sent =
                staff.post(
                                "delegates/" + original + "/substitute",
                                Map.of(
                                        "person",
                                        Delegation.person("Người Sở Cử Thay"),
                                        "signatory",
                                        SIGNATORY))
                        .ok();

        assertThat(sent.path("state").asText()).isEqualTo("NAMED");
        assertThat(sent.path("replacesName").asText()).isEqualTo("Người Được Cử");
    }
}

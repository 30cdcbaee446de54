package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The giấy ủy quyền of an organization comes out of its register, and nobody else takes one. */
@ProductTest
class AuthorizedSubstituteIT {

    private static final Map<String, String> SIGNATORY =
            Map.of("signatoryName", "Lê Thị Ký", "signatoryPosition", "Giám đốc");

    private final Product product;
    private Delegation delegation;
    private Client staff;
    private String office;
    private String allotment;

    AuthorizedSubstituteIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void name() {
        delegation = Delegation.announced(product, "Ủy quyền");
        office = delegation.office("Sở ủy quyền " + UUID.randomUUID());
        allotment = delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 2);
        staff = delegation.staffOf(office);
    }

    @Test
    void whomOrganizersSendForAnOrganizationItAuthorizesItself() {
        String substitute = sends(delegation.organizer, "Người Ban Tổ Chức Cử");
        assertThat(register()).isEmpty();
        JsonNode missing = missing();
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).path("name").asText()).isEqualTo("Người Ban Tổ Chức Cử");
        assertThat(missing.get(0).path("original").asText()).isEqualTo("Người Không Đi");

        staff.post(path(), asked(substitute)).ok();

        assertThat(missing()).isEmpty();
        assertThat(register().get(0).path("number").asText()).startsWith("01/GUQ-");
        staff.post(path(), asked(substitute)).refused(409, "document.already_authorized");
    }

    @Test
    void whatBecameVoidIsIssuedAnew() {
        String substitute = sends(staff, "Người Sở Cử");
        assertThat(missing()).isEmpty();
        String document = register().get(0).path("id").asText();
        staff.post("documents/" + document + "/void", Map.of("reason", "Sai người ký")).ok();
        assertThat(missing()).hasSize(1);

        staff.post(path(), asked(substitute)).ok();

        assertThat(missing()).isEmpty();
        assertThat(register().findValuesAsText("state")).containsExactly("ISSUED", "VOIDED");
    }

    @Test
    void nobodyIsAuthorizedWhoIsNotSentByTheOrganization() {
        String substitute = sends(delegation.organizer, "Người Đi Thay");
        String other = delegation.office("Sở khác " + UUID.randomUUID());
        String named = Delegation.named(staff, allotment, "Người Đi Chính");

        delegation
                .staffOf(other)
                .post("organizations/" + other + "/documents/authorizations", asked(substitute))
                .refused(404, "delegate.not_found");
        delegation
                .staffOf(other)
                .post(path(), asked(substitute))
                .refused(404, "document.not_found");
        delegation
                .staffOf(other)
                .get("organizations/" + office + "/documents/authorizations/missing")
                .refused(404, "document.not_found");
        staff.post(path(), asked(named)).refused(404, "delegate.not_found");
        staff.post("delegates/" + substitute + "/withdrawal", Map.of()).ok();
        assertThat(missing()).isEmpty();
        staff.post(path(), asked(substitute)).refused(409, "document.recipient_withdrawn");
        assertThat(register()).isEmpty();
    }

    @Test
    void theSymbolIsTheOneThatTheOrganizationUsedLast() {
        String first = sends(delegation.organizer, "Người Thứ Nhất");
        String second = sends(delegation.organizer, "Người Thứ Hai");
        assertThat(symbol(first)).startsWith("GUQ-SUQ");
        staff.post(path(), with(asked(first), "Sở Ủy quyền"))
                .refused(400, "document.symbol_malformed");
        staff.post(path(), with(asked(first), "GM-SGDĐT"))
                .refused(400, "document.symbol_malformed");
        assertThat(register()).isEmpty();

        staff.post(path(), with(asked(first), " GUQ-SGDĐT ")).ok();

        assertThat(symbol(second)).isEqualTo("GUQ-SGDĐT");
        staff.post(path(), asked(second)).ok();
        staff.post("delegates/" + second + "/withdrawal", Map.of()).ok();
        // Also where nobody is asked.
        sends(staff, "Người Sở Cử");
        assertThat(register().findValuesAsText("number"))
                .containsExactly("03/GUQ-SGDĐT", "02/GUQ-SGDĐT", "01/GUQ-SGDĐT");
    }

    @Test
    void theSymbolIsToldToWhoIssuesAlone() {
        String substitute = sends(delegation.organizer, "Người Đi Thay");
        String other = delegation.office("Sở khác " + UUID.randomUUID());

        delegation.staffOf(other).get(symbolOf(substitute)).refused(404, "document.not_found");
        delegation.organizer.get(symbolOf(substitute)).refused(403, "access.not_allowed");
        staff.get(symbolOf(Delegation.named(staff, allotment, "Người Đi Chính")))
                .refused(404, "delegate.not_found");
    }

    private String symbol(String substitute) {
        return staff.get(symbolOf(substitute)).ok().path("symbol").asText();
    }

    private static String symbolOf(String substitute) {
        return "documents/authorization-symbols/" + substitute;
    }

    private static Map<String, String> with(Map<String, String> asked, String symbol) {
        Map<String, String> whole = new HashMap<>(asked);
        whole.put("symbol", symbol);
        return whole;
    }

    private String sends(Client sender, String name) {
        String original = Delegation.named(staff, allotment, "Người Không Đi");
        return sender.post(
                        "delegates/" + original + "/substitute",
                        Map.of("person", Delegation.person(name), "signatory", SIGNATORY))
                .ok()
                .path("id")
                .asText();
    }

    private static Map<String, String> asked(String substitute) {
        return Map.of(
                "delegateId",
                substitute,
                "signatoryName",
                "Lê Thị Ký",
                "signatoryPosition",
                "Giám đốc");
    }

    private String path() {
        return "organizations/" + office + "/documents/authorizations";
    }

    private JsonNode missing() {
        return staff.get(path() + "/missing").ok();
    }

    private JsonNode register() {
        return staff.get("organizations/" + office + "/documents").ok().path("items");
    }
}

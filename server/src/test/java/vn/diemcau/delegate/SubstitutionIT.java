package vn.diemcau.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.audit.Actor;
import vn.diemcau.testing.Client;
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
    private String allotment;
    private String original;

    SubstitutionIT(Product product) {
        this.product = product;
        this.substitutions = product.bean(Substitutions.class);
    }

    @BeforeEach
    void name() {
        delegation = Delegation.announced(product, "Đi thay");
        String office = delegation.office("Sở có người đi thay " + UUID.randomUUID());
        allotment = delegation.allot(delegation.addGroup(Delegation.group("Nhóm")), office, 1);
        staff = delegation.staffOf(office);
        original = Delegation.named(staff, allotment, "Người Được Cử");
    }

    private String propose(String name) {
        return substitutions
                .propose(
                        DelegateId.fromString(original),
                        new ProposeSubstitute(name, "Phó Trưởng phòng", null, null),
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

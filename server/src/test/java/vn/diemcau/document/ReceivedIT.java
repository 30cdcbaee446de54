package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.document.Office.complete;
import static vn.diemcau.document.Office.forOrganizations;
import static vn.diemcau.document.Office.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;
import vn.diemcau.typeset.QrPicture;

/** What was sent to an organization is seen by its staff, and by the delegates whom it sends. */
@ProductTest
class ReceivedIT {

    private final Product product;
    private Office office;

    ReceivedIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        office = Office.of(product);
    }

    /** One text for these organizations, with one number. */
    private JsonNode summons(List<String> organizations) {
        JsonNode draft = office.begins(DocumentKind.SUMMONS);
        ObjectNode text = forOrganizations(complete(draft), organizations);
        text.put("copies", "ONE");
        text.put("text", "Đề nghị các đơn vị cử đại biểu./.");
        return office.issues(office.saves(draft, text).ok()).ok();
    }

    private Client staffOf(String organization) {
        return product.as(
                Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, UUID.fromString(organization));
    }

    @Test
    void staffSeeWhatTheirOrganizationWasSentUntilItIsTakenBack() {
        List<String> organizations = office.organizations(3);
        String school = organizations.get(0);
        JsonNode sent = summons(organizations.subList(0, 2));
        Client staff = staffOf(school);
        String received = "organizations/" + school + "/documents/received";
        String file = received + "/" + id(sent) + "/file";

        JsonNode row = staff.get(received).ok().path("items").path(0);
        assertThat(row.path("number").asText()).isEqualTo("01/SGDĐT");
        assertThat(staff.get(received + "?q=khong-co").ok().path("total").asInt()).isZero();
        assertThat(staff.get(file).text()).startsWith("%PDF-");
        byte[] signed = QrPicture.png("chữ ký");
        office.clerk().call("PUT", "documents/" + id(sent) + "/files/scan", signed).ok();
        assertThat(staff.get(file).bytes()).isEqualTo(signed);
        // It is the sender's to keep.
        staff.get("documents/" + id(sent)).refused(404, "document.not_found");

        String other = organizations.get(2);
        staffOf(other).get(received).refused(404, "document.not_found");
        staffOf(other).get(file).refused(404, "document.not_found");
        String others = "organizations/" + other + "/documents/received";
        assertThat(staffOf(other).get(others).ok().path("total").asInt()).isZero();
        staffOf(other).get(others + "/" + id(sent) + "/file").refused(404, "document.not_found");

        office.clerk().post("documents/" + id(sent) + "/void", Map.of("reason", "Hoãn họp")).ok();
        assertThat(staff.get(received).ok().path("total").asInt()).isZero();
        staff.get(file).refused(404, "document.not_found");
    }

    @Test
    void aDelegateWithoutADocumentHasTheOneOfTheOrganizationThatSendsThem() {
        List<String> organizations = office.organizations(2);
        DelegateId sent =
                new DelegateId(
                        office.delegate("Lê Thị Hồng", UUID.fromString(organizations.get(0))));
        DelegateId elsewhere =
                new DelegateId(
                        office.delegate("Phạm Văn Bình", UUID.fromString(organizations.get(1))));
        DelegateId invited = new DelegateId(office.delegate("Trần Thị Khuê"));
        Documents door = product.bean(Documents.class);
        assertThat(Office.document(door, sent)).isEmpty();

        summons(organizations.subList(0, 1));

        assertThat(Office.document(door, sent).orElseThrow().number()).isEqualTo("01/SGDĐT");
        assertThat(Office.document(door, elsewhere)).isEmpty();
        assertThat(Office.document(door, invited)).isEmpty();
        office.withdraws(sent.value());
        assertThat(Office.document(door, sent)).isEmpty();
    }

    @Test
    void theOwnDocumentOfADelegateGoesBeforeThatOfTheOrganization() {
        String school = office.organizations(1).getFirst();
        DelegateId sent = new DelegateId(office.delegate("Lê Thị Hồng", UUID.fromString(school)));
        JsonNode draft = office.begins(DocumentKind.INVITATION);
        ObjectNode text = Office.forDelegates(complete(draft));
        text.put("copies", "ONE");
        text.put("text", "Kính mời các đại biểu./.");
        text.put("pass", false);
        JsonNode own = office.issues(office.saves(draft, text).ok()).ok();
        summons(List.of(school));
        Documents door = product.bean(Documents.class);

        assertThat(Office.document(door, sent).orElseThrow().number()).isEqualTo("01/GM-SGDĐT");
        office.clerk().post("documents/" + id(own) + "/void", Map.of("reason", "Sai tên")).ok();
        assertThat(Office.document(door, sent).orElseThrow().number()).isEqualTo("01/SGDĐT");
    }
}

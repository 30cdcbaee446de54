package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.document.Office.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** A register is seen whole by those who take numbers out of it. */
@ProductTest
class RegisterIT {

    private final Product product;
    private Office office;

    RegisterIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        office = Office.of(product);
    }

    private static String registers(UUID event) {
        return "events/" + event + "/documents/registers";
    }

    private String invitations(UUID event) {
        return registers(event) + "/" + office.body() + "/INVITATION";
    }

    @Test
    void numbersOfAllEventsStandTogetherWithoutAGap() {
        Office other = office.nextEvent();
        JsonNode first = office.issued(DocumentKind.INVITATION);
        JsonNode second = other.issued(DocumentKind.INVITATION);
        office.issued(DocumentKind.SUMMONS);
        office.issued(DocumentKind.INVITATION);
        other.clerk().post("documents/" + id(second) + "/void", Map.of("reason", "Sai ngày")).ok();

        JsonNode whole = office.clerk().get(invitations(office.event())).ok();

        assertThat(whole.path("total").asInt()).isEqualTo(3);
        assertThat(whole.findValuesAsText("number"))
                .containsExactly("03/GM-SGDĐT", "02/GM-SGDĐT", "01/GM-SGDĐT");
        assertThat(whole.path("items").path(1).path("state").asText()).isEqualTo("VOIDED");
        assertThat(whole.path("items").path(1).path("voidReason").asText()).isEqualTo("Sai ngày");
        assertThat(whole.path("items").path(2).path("document").asText()).isEqualTo(id(first));
    }

    @Test
    void whoOrganizesOneEventSeesOfOthersThatANumberWasGivenAndNoMore() {
        Office other = office.nextEvent();
        JsonNode own = office.issued(DocumentKind.INVITATION);
        JsonNode foreign = other.issued(DocumentKind.INVITATION);
        other.clerk().post("documents/" + id(foreign) + "/void", Map.of("reason", "Riêng")).ok();
        Client organizer = product.as(Role.ORGANIZER, ScopeKind.EVENT, office.event());

        JsonNode items = organizer.get(invitations(office.event())).ok().path("items");

        assertThat(items.findValuesAsText("number")).containsExactly("02/GM-SGDĐT", "01/GM-SGDĐT");
        assertThat(items.path(0).path("state").asText()).isEqualTo("VOIDED");
        assertThat(items.path(1).path("subject").asText())
                .isEqualTo(own.path("text").path("subject").asText())
                .isNotEmpty();
        for (String hidden : new String[] {"document", "event", "subject", "recipient"}) {
            assertThat(items.path(0).path(hidden).isTextual()).as(hidden).isFalse();
        }
        assertThat(items.path(0).path("voidReason").isTextual()).isFalse();
    }

    @Test
    void registersOfOtherBodiesAndEventsStayClosed() {
        String school = office.organizations(1).get(0);
        Client organizer = product.as(Role.ORGANIZER, ScopeKind.EVENT, office.event());
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());

        organizer
                .get(registers(office.event()) + "/" + school + "/INVITATION")
                .refused(400, "document.not_of_event");
        stranger.get(invitations(office.event())).refused(404, "event.not_found");
        product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, office.body())
                .get(invitations(office.event()))
                .refused(403, "access.not_allowed");
    }

    @Test
    void aRegisterOfAnotherYearIsAnotherOne() {
        JsonNode issued = office.issued(DocumentKind.INVITATION);
        int year = Integer.parseInt(issued.path("issuedOn").asText().substring(0, 4));
        office.isOfLastYear(id(issued));

        assertThat(office.clerk().get(invitations(office.event())).ok().path("total").asInt())
                .isZero();
        JsonNode last =
                office.clerk().get(invitations(office.event()) + "?year=" + (year - 1)).ok();
        assertThat(last.findValuesAsText("number")).containsExactly("01/GM-SGDĐT");
        assertThat(
                        office.clerk()
                                .get(registers(office.event()) + "?year=" + (year - 1))
                                .ok()
                                .findValuesAsText("lastNumber"))
                .contains("1");
    }
}

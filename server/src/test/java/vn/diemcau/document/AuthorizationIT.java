package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.DelegateWithdrawn;
import vn.diemcau.delegate.SubstituteConfirmed;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Who goes instead of somebody has it in writing. */
@ProductTest
class AuthorizationIT {

    private final Product product;

    AuthorizationIT(Product product) {
        this.product = product;
    }

    @Test
    void aConfirmedSubstituteGetsAnAuthorizationOutOfTheRegisterOfTheirOrganization() {
        Office office = Office.of(product);
        DelegateId substitute = new DelegateId(office.delegate("Phạm Văn Bình"));
        UUID unit = UUID.fromString(office.organizations(1).getFirst());
        authorize(office, substitute, unit);

        IssuedDocument authorization =
                Office.authorization(product.bean(Documents.class), substitute).orElseThrow();
        assertThat(authorization.number()).startsWith("01/GUQ-");
        assertThat(Office.document(product.bean(Documents.class), substitute)).isEmpty();
        Client staff = product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, unit);
        JsonNode seen = staff.get("documents/" + authorization.id().value()).ok();
        assertThat(seen.path("recipient").asText()).contains("Phạm Văn Bình");
        assertThat(seen.path("text").path("text").asText()).contains("thay cho Ông/Bà Lê Thị Hồng");
        assertThat(seen.path("text").path("signatory").asText()).isEqualTo("Trần Thị Khuê");
    }

    private void authorize(Office office, DelegateId substitute, UUID unit) {
        DelegateId original = new DelegateId(office.delegate("Lê Thị Hồng"));
        confirms(original, substitute, unit, "Trần Thị Khuê");
    }

    @Test
    void aUnitLinkOpensTheAuthorizationsOfItsEventAlone() {
        Office office = Office.of(product);
        Office another = Office.of(product);
        UUID unit = UUID.fromString(office.organizations(1).getFirst());
        DelegateId substitute = new DelegateId(office.delegate("Phạm Văn Bình"));
        authorize(office, substitute, unit);
        UUID authorization =
                Office.authorization(product.bean(Documents.class), substitute)
                        .orElseThrow()
                        .id()
                        .value();

        Client guest = guest(office, unit);
        Client stranger = guest(another, unit);

        guest.get("documents/" + authorization).ok();
        assertThat(guest.get("organizations/" + unit + "/documents").ok().path("total").asInt())
                .isEqualTo(1);
        stranger.get("documents/" + authorization).refused(404, "document.not_found");
        assertThat(stranger.get("organizations/" + unit + "/documents").ok().path("total").asInt())
                .isZero();
        stranger.get("organizations/" + Ids.next() + "/documents")
                .refused(404, "document.not_found");
    }

    private Client guest(Office office, UUID unit) {
        return product.as(Role.ORGANIZATION_STAFF, ScopeKind.EVENT_UNIT, office.unitLink(unit));
    }

    @Test
    void theAuthorizationOfASubstituteWhoIsReplacedInTurnIsVoid() {
        Office office = Office.of(product);
        DelegateId original = new DelegateId(office.delegate("Lê Thị Hồng"));
        DelegateId first = new DelegateId(office.delegate("Phạm Văn Bình"));
        DelegateId second = new DelegateId(office.delegate("Ngô Văn Cường"));
        UUID unit = UUID.fromString(office.organizations(1).getFirst());
        Documents documents = product.bean(Documents.class);
        confirms(original, first, unit, "Trần Thị Khuê");
        assertThat(Office.authorization(documents, first)).isPresent();

        confirms(first, second, unit, "Trần Thị Khuê");

        assertThat(Office.authorization(documents, first)).isEmpty();
        assertThat(Office.authorization(documents, second).orElseThrow().number())
                .startsWith("02/GUQ-");
        fires(new DelegateWithdrawn(second));
        assertThat(Office.authorization(documents, second)).isEmpty();
    }

    @Test
    void aSignatoryWhoCannotBePrintedIsRefusedAndTakesNoNumber() {
        Office office = Office.of(product);
        DelegateId original = new DelegateId(office.delegate("Lê Thị Hồng"));
        DelegateId substitute = new DelegateId(office.delegate("Phạm Văn Bình"));
        UUID unit = UUID.fromString(office.organizations(1).getFirst());

        assertThatThrownBy(() -> confirms(original, substitute, unit, "Trần 😀"))
                .hasMessage("document.character_unknown");

        confirms(original, substitute, unit, "Trần Thị Khuê");
        assertThat(
                        Office.authorization(product.bean(Documents.class), substitute)
                                .orElseThrow()
                                .number())
                .startsWith("01/GUQ-");
    }

    private void confirms(DelegateId original, DelegateId substitute, UUID unit, String signatory) {
        fires(
                new SubstituteConfirmed(
                        original, substitute, new OrganizationId(unit), signatory, "Hiệu trưởng"));
    }

    private void fires(Object what) {
        product.bean(Database.class)
                .write(() -> CDI.current().getBeanContainer().getEvent().fire(what));
    }
}

package vn.diemcau.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.SubstituteConfirmed;
import vn.diemcau.directory.OrganizationId;
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
        DelegateId original = new DelegateId(office.delegate("Lê Thị Hồng"));
        DelegateId substitute = new DelegateId(office.delegate("Phạm Văn Bình"));
        UUID unit = UUID.fromString(office.organizations(1).getFirst());

        product.bean(Database.class)
                .write(
                        () ->
                                CDI.current()
                                        .getBeanContainer()
                                        .getEvent()
                                        .fire(
                                                new SubstituteConfirmed(
                                                        original,
                                                        substitute,
                                                        new OrganizationId(unit),
                                                        "Trần Thị Khuê",
                                                        "Hiệu trưởng")));

        IssuedDocument authorization =
                product.bean(Documents.class).authorizationOf(substitute).orElseThrow();
        assertThat(authorization.number()).startsWith("01/GUQ-");
        assertThat(product.bean(Documents.class).forDelegate(substitute)).isEmpty();
        Client staff = product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, unit);
        JsonNode seen = staff.get("documents/" + authorization.id().value()).ok();
        assertThat(seen.path("recipient").asText()).contains("Phạm Văn Bình");
        assertThat(seen.path("text").path("text").asText()).contains("thay cho Ông/Bà Lê Thị Hồng");
        assertThat(seen.path("text").path("signatory").asText()).isEqualTo("Trần Thị Khuê");
    }
}

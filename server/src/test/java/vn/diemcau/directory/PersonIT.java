package vn.diemcau.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class PersonIT {

    private final Client organizer;

    PersonIT(Product product) {
        this.organizer = product.as(Role.ORGANIZER);
    }

    @Test
    void peopleStandInTheOrderOfVietnameseLists() {
        List.of(
                        "Trần Văn Ước",
                        "Nguyễn Thị Ánh",
                        "Lê Văn An",
                        "Phạm Đức Dũng",
                        "Bùi Thị Đào",
                        "Hoàng Văn An")
                .forEach(name -> organizer.post("people", Map.of("name", name)).ok());
        List<String> names = organizer.get("people").ok().path("items").findValuesAsText("name");
        assertThat(names)
                .containsSubsequence(
                        "Hoàng Văn An",
                        "Lê Văn An",
                        "Nguyễn Thị Ánh",
                        "Phạm Đức Dũng",
                        "Bùi Thị Đào",
                        "Trần Văn Ước");
    }

    @Test
    void aPersonBelongsToAnOrganizationThatThenCannotBeDeleted() {
        String organization =
                organizer
                        .post(
                                "organizations",
                                Map.of("name", "Vụ Thử nghiệm", "kind", "MINISTRY_UNIT"))
                        .ok()
                        .path("id")
                        .asText();
        JsonNode person =
                organizer
                        .post(
                                "people",
                                Map.of(
                                        "name",
                                        "Người (thử)",
                                        "position",
                                        "Chuyên viên",
                                        "organizationId",
                                        organization))
                        .ok();
        assertThat(person.path("organization").path("name").asText()).isEqualTo("Vụ Thử nghiệm");
        organizer
                .delete("organizations/" + organization)
                .refused(409, "directory.organization_in_use");
        organizer.delete("people/" + person.path("id").asText()).ok();
        organizer.delete("organizations/" + organization).ok();
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        organizer
                .post("people", Map.of("name", "Người (thử)", "email", "không phải thư"))
                .refused(400, "request.invalid_fields");
    }
}

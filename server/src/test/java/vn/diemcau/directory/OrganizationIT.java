package vn.diemcau.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class OrganizationIT {

    private final Product product;
    private final Client organizer;

    OrganizationIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
    }

    @Test
    void whatWasWrittenIsRead() {
        JsonNode created =
                organizer
                        .post(
                                "organizations",
                                Map.of(
                                        "name", "  Sở   Giáo dục và Đào tạo Lạng Sơn ",
                                        "shortName", "Sở GD&ĐT Lạng Sơn",
                                        "kind", "PROVINCIAL_OFFICE",
                                        "email", "so.langson@gddt.example"))
                        .ok();
        JsonNode read = organizer.get("organizations/" + created.path("id").asText()).ok();
        assertThat(read).isEqualTo(created);
        assertThat(read.path("name").asText()).isEqualTo("Sở Giáo dục và Đào tạo Lạng Sơn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dai hoc su pham dac biet",
                "ĐẠI HỌC SƯ PHẠM ĐẶC BIỆT",
                "Sư phạm đặc",
                "su pham dac"
            })
    void aSearchIgnoresAccentsCaseAndTheBarOfTheD(String searched) {
        create("Trường Đại học Sư phạm Đặc biệt");
        assertThat(names(searched)).contains("Trường Đại học Sư phạm Đặc biệt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "' or 1=1 --"})
    void signsThatSqlKnowsAreOrdinarySignsInASearch(String searched) {
        create("Trường chỉ có chữ");
        assertThat(names(searched)).doesNotContain("Trường chỉ có chữ");
    }

    @Test
    void textThatLooksLikeHtmlIsKeptAsText() {
        JsonNode created = create("<script>alert('Sở')</script>");
        assertThat(created.path("name").asText()).isEqualTo("<script>alert('Sở')</script>");
    }

    @Test
    void aNameOfTenThousandCharactersIsRefused() {
        organizer
                .post("organizations", body("x".repeat(10_000), null))
                .refused(400, "request.invalid_fields");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        JsonNode created = create("Trường Dân tộc nội trú");
        String path = "organizations/" + created.path("id").asText();
        Map<String, Object> edit = new HashMap<>(body("Trường Dân tộc nội trú Hà Giang", null));
        edit.put("version", created.path("version").asInt());
        JsonNode changed = organizer.put(path, edit).ok();
        assertThat(changed.path("version").asInt()).isGreaterThan(created.path("version").asInt());
        organizer.put(path, edit).refused(409, "request.stale");
    }

    @Test
    void anOrganizationIsNeverBelowItself() {
        JsonNode above = create("Sở trên");
        JsonNode below =
                organizer.post("organizations", body("Phòng dưới", above.path("id").asText())).ok();
        Map<String, Object> edit = new HashMap<>(body("Sở trên", below.path("id").asText()));
        edit.put("version", above.path("version").asInt());
        organizer
                .put("organizations/" + above.path("id").asText(), edit)
                .refused(400, "directory.parent_below_itself");
    }

    @Test
    void whatIsInUseIsNotDeleted() {
        JsonNode above = create("Sở có phòng");
        String path = "organizations/" + above.path("id").asText();
        JsonNode below =
                organizer
                        .post("organizations", body("Phòng của sở", above.path("id").asText()))
                        .ok();
        organizer.delete(path).refused(409, "directory.organization_in_use");
        organizer.delete("organizations/" + below.path("id").asText()).ok();
        organizer.delete(path).ok();
        organizer.get(path).refused(404, "directory.organization_not_found");
    }

    @Test
    void onlyOrganizersAndAdministratorsReadTheDirectory() {
        product.as(Role.MODERATOR).get("organizations").refused(403, "access.not_allowed");
        product.anonymous().get("organizations").refused(401, "access.not_signed_in");
        product.as(Role.ADMINISTRATOR).get("organizations").ok();
    }

    private JsonNode create(String name) {
        return organizer.post("organizations", body(name, null)).ok();
    }

    private static Map<String, Object> body(String name, @Nullable String parentId) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "kind", "OTHER"));
        body.put("parentId", parentId);
        return body;
    }

    private List<String> names(String searched) {
        String query =
                java.net.URLEncoder.encode(searched, java.nio.charset.StandardCharsets.UTF_8);
        return organizer
                .get("organizations?q=" + query)
                .ok()
                .path("items")
                .findValuesAsText("name");
    }
}

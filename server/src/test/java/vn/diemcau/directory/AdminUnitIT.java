package vn.diemcau.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class AdminUnitIT {

    private final Product product;
    private final Client organizer;

    AdminUnitIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
    }

    @Test
    void sixtyThreeProvincesAreInForceOnTheLastDayOfTheOldSet() {
        assertThat(total("2025-06-30")).isEqualTo(63);
        assertThat(total("2023-08-15")).isEqualTo(63);
    }

    @Test
    void thirtyFourProvincesAreInForceOnTheFirstDayOfTheNewSet() {
        assertThat(total("2025-07-01")).isEqualTo(34);
    }

    @Test
    void aCodeNamesAnotherProvinceAfterTheMerger() {
        AdminUnitService units = product.bean(AdminUnitService.class);
        AdminUnitView before = units.findProvince("15", LocalDate.of(2023, 8, 15)).orElseThrow();
        AdminUnitView after = units.findProvince("15", LocalDate.of(2025, 7, 1)).orElseThrow();
        assertThat(before.name()).isEqualTo("Yên Bái");
        assertThat(after.name()).isEqualTo("Lào Cai");
        assertThat(before.successor()).isEqualTo(after.id());
    }

    @Test
    void provincesStandInVietnameseOrder() {
        List<String> names =
                organizer
                        .get("admin-units?on=2023-08-15&level=province&size=100")
                        .ok()
                        .path("items")
                        .findValuesAsText("name");
        assertThat(names).startsWith("An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang");
        assertThat(names).containsSubsequence("Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Gia Lai");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        organizer.get("admin-units?on=30/06/2025").refused(400, "directory.day_malformed");
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        product.anonymous().get("admin-units").refused(401, "access.not_signed_in");
    }

    private int total(String day) {
        JsonNode page = organizer.get("admin-units?level=province&on=" + day).ok();
        assertThat(page.path("items")).hasSize(page.path("total").asInt());
        return page.path("total").asInt();
    }
}

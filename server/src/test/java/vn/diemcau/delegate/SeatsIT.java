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

/** An organization with several points says at which of them each of its delegates sits. */
@ProductTest
class SeatsIT {

    private final Product product;
    private Delegation delegation;
    private String office;
    private String hall;
    private String school;
    private String elsewhere;
    private String allotment;
    private Client staff;

    SeatsIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void points() {
        delegation = Delegation.announced(product, "Nhiều điểm cầu");
        String mark = UUID.randomUUID().toString();
        office = delegation.office("Sở nhiều điểm cầu " + mark);
        hall = point("Hội trường Sở " + mark, office);
        school = point("Trường thử " + mark, delegation.below(office, "Trường " + mark));
        elsewhere = point("Điểm cầu khác " + mark, delegation.office("Sở khác " + mark));
        allotment =
                delegation.allot(
                        delegation.addGroup(Delegation.group("Tại địa phương")), office, 5);
        staff = delegation.staffOf(office);
    }

    private String point(String name, String organization) {
        return delegation
                .organizer
                .post(
                        "sessions/" + delegation.session + "/bridge-points",
                        Map.of("level", "PROVINCE", "name", name, "organizationId", organization))
                .ok()
                .path("id")
                .asText();
    }

    private static Map<String, Object> seated(String name, String point) {
        Map<String, Object> person = new HashMap<>(Delegation.person(name));
        person.put("pointId", point);
        return person;
    }

    @Test
    void theFormOffersTheOrganizationsPointsItsOwnFirst() {
        JsonNode seats = staff.get("allotments/" + allotment + "/points").ok();

        assertThat(seats.findValuesAsText("id")).containsExactly(hall, school);
    }

    @Test
    void nobodyChoosesInTheMainRoom() {
        Map<String, Object> main = Delegation.group("Tại Bộ");
        main.put("placeKind", "MAIN_POINT");
        String atMain = delegation.allot(delegation.addGroup(main), office, 3);

        assertThat(staff.get("allotments/" + atMain + "/points").ok()).isEmpty();
    }

    @Test
    void anOrganizationSeatsItsDelegatesAtItsOwnPointsAlone() {
        String delegates = "allotments/" + allotment + "/delegates";

        assertThat(
                        staff.post(delegates, seated("Người Ở Trường", school))
                                .ok()
                                .path("pointId")
                                .asText())
                .isEqualTo(school);
        staff.post(delegates, seated("Người Đi Xa", elsewhere))
                .refused(400, "delegate.point_unknown");
        assertThat(
                        delegation
                                .organizer
                                .post(delegates, seated("Người Được Xếp", elsewhere))
                                .ok()
                                .path("pointId")
                                .asText())
                .isEqualTo(elsewhere);
    }

    @Test
    void whomOrganizersHaveSeatedElsewhereStaysThereWhenTheOrganizationChangesSomething() {
        JsonNode named =
                delegation
                        .organizer
                        .post(
                                "allotments/" + allotment + "/delegates",
                                seated("Người Được Xếp", elsewhere))
                        .ok();
        Map<String, Object> change = seated("Người Được Xếp", elsewhere);
        change.put("position", "Phó Giám đốc");
        change.put("version", named.path("version").asInt());

        JsonNode changed = staff.put("delegates/" + named.path("id").asText(), change).ok();

        assertThat(changed.path("pointId").asText()).isEqualTo(elsewhere);
        assertThat(changed.path("position").asText()).isEqualTo("Phó Giám đốc");
    }

    @Test
    void pointsOfAnAllotmentAreNobodyElsesToRead() {
        Client stranger = delegation.staffOf(delegation.office("Sở lạ " + UUID.randomUUID()));

        stranger.get("allotments/" + allotment + "/points")
                .refused(404, "delegate.allotment_not_found");
    }
}

package vn.diemcau.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.checkin.Reception.Telephone;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The roll of a room behind one connection. */
@ProductTest
class RollIT {

    private final Product product;
    private Reception reception;
    private String point;
    private String lan;
    private String nam;
    private Client host;

    RollIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        reception = new Reception(product);
        point = reception.point("Quảng Trị");
        lan = reception.delegate("Nguyễn Thị Lan", point);
        nam = reception.delegate("Trần Văn Nam", point);
        reception.delegate("Ở phòng chính");
        host = product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    private JsonNode roll() {
        return host.get("bridge-points/" + point + "/roll").ok();
    }

    private JsonNode organizedRoll(String anyPoint) {
        return reception.organizer.get("bridge-points/" + anyPoint + "/roll").ok();
    }

    private void mark(String delegate, Map<String, Object> said) {
        host.put("bridge-points/" + point + "/roll/" + delegate, said).ok();
    }

    @Test
    void theHostTicksWhoSitsThereAndSaysWhoIsAbsentAndWhy() {
        mark(lan, Map.of("presence", "IN"));
        mark(lan, Map.of("presence", "IN"));
        mark(nam, Map.of("presence", "ABSENT", "reason", "Ốm"));

        JsonNode roll = roll();
        assertThat(roll.path("people").path("total").asInt()).isEqualTo(2);
        assertThat(roll.path("in").asInt()).isEqualTo(1);
        assertThat(roll.path("absent").asInt()).isEqualTo(1);
        assertThat(roll.findValuesAsText("absentReason")).contains("Ốm");
        JsonNode figures = reception.figures();
        assertThat(figures.path("expected").asInt()).isEqualTo(3);
        assertThat(figures.path("in").asInt()).isEqualTo(1);
        assertThat(figures.path("points").get(0).path("in").asInt()).isEqualTo(1);

        String other = reception.point("Hà Giang");
        JsonNode empty = organizedRoll(other);
        assertThat(empty.path("expected").asInt()).isZero();
        assertThat(empty.path("in").asInt()).isZero();

        mark(lan, Map.of("presence", "NOT_YET"));
        mark(nam, Map.of("presence", "IN"));
        assertThat(roll().path("in").asInt()).isEqualTo(1);
        assertThat(roll().path("absent").asInt()).isZero();
    }

    @Test
    void whoIsNoDelegateAnyMoreIsNotTickedUnlessTheyCameIn() {
        mark(nam, Map.of("presence", "IN"));
        reception.state(lan, "REPLACED");
        reception.state(nam, "WITHDRAWN");

        host.put("bridge-points/" + point + "/roll/" + lan, Map.of("presence", "IN"))
                .refused(404, "checkin.not_on_the_roll");
        assertThat(roll().path("people").path("total").asInt()).as("who came in").isOne();

        mark(nam, Map.of("presence", "NOT_YET"));
        assertThat(roll().path("people").path("total").asInt()).isZero();
    }

    @Test
    void whoWasTickedAndScannedCountsOnce() {
        Telephone phone = reception.telephone("Cửa chính");
        mark(lan, Map.of("presence", "IN"));
        phone.lets(lan, Instant.now());

        assertThat(phone.syncs().get(0).path("outcome").asText()).isEqualTo("ALREADY_IN");
        assertThat(reception.figures().path("in").asInt()).isEqualTo(1);
        mark(lan, Map.of("presence", "NOT_YET"));
        assertThat(reception.figures().path("in").asInt())
                .as("the door let them in, too")
                .isEqualTo(1);
    }

    @Test
    void aPointTakesBackItsOwnTickAndNotThatOfThePointWhereTheySatBefore() {
        mark(lan, Map.of("presence", "IN"));
        String ticked = seen(lan, roll()).path("admissionId").asText();
        String other = reception.point("Hà Giang");
        reception.sql("UPDATE delegate SET bridge_point_id = ? WHERE id = ?", other, lan);
        Client next = product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(other));
        String path = "bridge-points/" + other + "/roll/" + lan;

        next.put(path, Map.of("presence", "NOT_YET")).ok();
        assertThat(seen(lan, organizedRoll(other)).path("place").asText()).isEqualTo("Quảng Trị");

        next.put(path, Map.of("presence", "IN")).ok();
        assertThat(organizedRoll(other).path("in").asInt()).isEqualTo(1);
        assertThat(reception.figures().path("in").asInt()).isEqualTo(1);
        reception.organizer.post("admissions/" + ticked + "/undo").ok();
        assertThat(seen(lan, organizedRoll(other)).path("place").asText()).isEqualTo("Hà Giang");

        next.put(path, Map.of("presence", "NOT_YET")).ok();
        assertThat(organizedRoll(other).path("in").asInt()).isZero();
    }

    private static JsonNode seen(String delegate, JsonNode roll) {
        for (JsonNode person : roll.path("people").path("items")) {
            if (person.path("id").asText().equals(delegate)) {
                return person;
            }
        }
        throw new AssertionError("not on the roll");
    }

    @Test
    void everyHeadcountStaysAndTheLastOneIsTold() {
        host.post("bridge-points/" + point + "/roll/headcounts", Map.of("people", 120)).ok();
        host.post("bridge-points/" + point + "/roll/headcounts", Map.of("people", 131)).ok();

        assertThat(roll().path("headcounts").findValuesAsText("people"))
                .containsExactly("131", "120");
        assertThat(reception.figures().path("headcounts").findValuesAsText("people"))
                .containsExactly("131");
        host.post("bridge-points/" + point + "/roll/headcounts", Map.of("people", -1))
                .refused(400, "request.invalid_fields");
    }

    @Test
    void nobodyKeepsTheRollOfAnotherPoint() {
        String other = reception.point("Hà Giang");
        host.get("bridge-points/" + other + "/roll").refused(404, "bridge.not_found");
        host.put("bridge-points/" + other + "/roll/" + lan, Map.of("presence", "IN"))
                .refused(404, "bridge.not_found");
        host.post("bridge-points/" + other + "/roll/headcounts", Map.of("people", 1))
                .refused(404, "bridge.not_found");
        reception
                .organizer
                .put("bridge-points/" + other + "/roll/" + lan, Map.of("presence", "IN"))
                .refused(404, "checkin.not_on_the_roll");
        reception.organizer.get("bridge-points/" + point + "/roll").ok();
    }
}

package vn.diemcau.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class PointScopeIT {

    private final Product product;
    private final Points points;
    private final Client host;

    PointScopeIT(Product product) {
        this.product = product;
        this.points = new Points(product, "Phạm vi");
        this.host = points.hostOf(points.province);
    }

    @Test
    void aHostSeesTheOwnPointAndThoseBelow() {
        Stream.of(points.province, points.district, points.school)
                .forEach(
                        point ->
                                assertThat(points.seenBy(host, point).path("mayKeep").asBoolean())
                                        .isTrue());
        assertThat(host.get(points.path()).ok().path("items").findValuesAsText("name"))
                .containsExactly("Quảng Trị", "Hướng Hóa", "Trường Tiểu học Hướng Phùng");
        JsonNode mine = host.get("bridge-points/mine").ok().path("items");
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).path("id").asText()).isEqualTo(points.province);
    }

    @Test
    void aHostFindsNoOtherPoint() {
        for (String foreign :
                new String[] {points.otherProvince, points.main, UUID.randomUUID().toString()}) {
            host.get("bridge-points/" + foreign).refused(404, "bridge.not_found");
            host.put("bridge-points/" + foreign, Map.of("version", 0, "name", "Chiếm"))
                    .refused(404, "bridge.not_found");
            host.put(
                            "bridge-points/" + foreign + "/readiness/" + UUID.randomUUID(),
                            Map.of("done", true))
                    .refused(404, "bridge.not_found");
            host.put("bridge-points/" + foreign + "/incident", Map.of("text", "x"))
                    .refused(404, "bridge.not_found");
            host.delete("bridge-points/" + foreign + "/incident").refused(404, "bridge.not_found");
            host.delete("bridge-points/" + foreign).refused(404, "bridge.not_found");
        }
    }

    @Test
    void countsAndListsOfAHostHoldNothingForeign() {
        assertThat(
                        host.get(points.path() + "/summary")
                                .ok()
                                .path("totals")
                                .path("NOT_STARTED")
                                .asInt())
                .isEqualTo(3);
        assertThat(host.get(points.path() + "?q=Ha+Giang").ok().path("total").asInt()).isZero();
        assertThat(
                        host.get(points.path() + "?parent=" + points.main)
                                .ok()
                                .path("items")
                                .findValuesAsText("name"))
                .containsExactly("Quảng Trị");
        assertThat(points.seenBy(host, points.school).path("above").findValuesAsText("name"))
                .containsExactly("Quảng Trị", "Hướng Hóa");
    }

    @Test
    void aSessionInWhichTheHostHasNoPointIsNotThere() {
        String foreign = new Meeting(points.organizer).publishedSession("Buổi khác");
        host.get("sessions/" + foreign + "/bridge-points").refused(404, "event.session_not_found");
        host.get("sessions/" + foreign + "/bridge-points/summary")
                .refused(404, "event.session_not_found");
        host.post(
                        "sessions/" + foreign + "/bridge-points",
                        Points.point(points.province, "DISTRICT", "Chen vào"))
                .refused(404, "event.session_not_found");
    }

    @Test
    void aHostSeesTheOwnEventAndNoOther() {
        String own = host.get("sessions/" + points.session).ok().path("eventId").asText();
        new Meeting(points.organizer).publishedSession("Sự kiện lạ");
        JsonNode events = host.get("events").ok();
        assertThat(events.path("total").asInt()).isEqualTo(1);
        assertThat(events.path("items").get(0).path("id").asText()).isEqualTo(own);
    }

    @Test
    void aHostAddsAndRemovesPointsBelowTheOwnAndNowhereElse() {
        String added =
                host.post(points.path(), Points.point(points.province, "DISTRICT", "Gio Linh"))
                        .ok()
                        .path("id")
                        .asText();
        host.delete("bridge-points/" + added).ok();
        host.post(points.path(), Points.point(points.main, "PROVINCE", "Tỉnh lạ"))
                .refused(400, "bridge.parent_unknown");
        host.post(points.path(), Points.point(null, "PROVINCE", "Tỉnh lạ"))
                .refused(400, "bridge.parent_unknown");
        host.post(points.path() + "/provinces").refused(403, "access.not_allowed");
        String own =
                points.hostOf(points.school)
                        .get("bridge-points/mine")
                        .ok()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asText();
        points.hostOf(points.school)
                .delete("bridge-points/" + own)
                .refused(404, "bridge.not_found");
    }

    @Test
    void aTechnicianTicksAndReportsButChangesNothingElse() {
        Client technician =
                product.as(
                        Role.TECHNICIAN, ScopeKind.BRIDGE_POINT, UUID.fromString(points.province));
        points.tick(technician, points.district, 1, true).ok();
        points.tick(technician, points.district, 1, false).ok();
        points.nameTechnician(technician, points.district, "Ai đó")
                .refused(403, "access.not_allowed");
        technician.get("bridge-points/" + points.otherProvince).refused(404, "bridge.not_found");
    }

    @Test
    void aModeratorOfTheEventSeesAllPointsAndChangesNone() {
        String event =
                points.organizer.get("sessions/" + points.session).ok().path("eventId").asText();
        Client moderator = product.as(Role.MODERATOR, ScopeKind.EVENT, UUID.fromString(event));
        assertThat(moderator.get(points.path()).ok().path("total").asInt()).isEqualTo(5);
        assertThat(points.seenBy(moderator, points.province).path("mayKeep").asBoolean()).isFalse();
        points.tick(moderator, points.province, 1, true).refused(403, "access.not_allowed");
    }

    @Test
    void theOrganizerOfAnotherEventFindsNothing() {
        Client other = product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID());
        other.get(points.path()).refused(404, "event.session_not_found");
        other.get("bridge-points/" + points.main).refused(404, "bridge.not_found");
        other.post(points.path() + "/provinces").refused(404, "event.session_not_found");
    }
}

package vn.diemcau.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Branches move, are retired and come back; whoever stands above knows how ready they are. */
@ProductTest
class TreeIT {

    private final Product product;
    private final Points points;
    private final Client host;

    TreeIT(Product product) {
        this.product = product;
        this.points = new Points(product, "Cây điểm cầu");
        this.host = points.hostOf(points.province);
    }

    @Test
    void everyPointAboveKnowsHowManyBelowAreReady() {
        makeReady(points.school);

        for (String above : new String[] {points.main, points.province, points.district}) {
            assertThat(below(above, "READY")).as(above).isEqualTo(1);
        }
        assertThat(points.seenBy(points.organizer, points.main).at("/below/total").asInt())
                .isEqualTo(4);
        points.tick(points.organizer, points.school, 1, false).ok();
        assertThat(below(points.main, "READY")).isZero();
        assertThat(below(points.main, "PREPARING")).isEqualTo(1);
    }

    @Test
    void aBranchTakesItsCountsAlongAndKeepsWhatIsKnownOfIt() {
        makeReady(points.school);
        move(points.organizer, points.district, points.otherProvince).ok();

        assertThat(below(points.province, "READY")).isZero();
        assertThat(below(points.otherProvince, "READY")).isEqualTo(1);
        assertThat(below(points.main, "READY")).isEqualTo(1);
        JsonNode school = points.seenBy(points.organizer, points.school);
        assertThat(school.path("state").asText()).isEqualTo("READY");
        assertThat(school.path("above").findValuesAsText("name"))
                .containsExactly("Phòng họp chính", "Hà Giang", "Hướng Hóa");
        host.get("bridge-points/" + points.school).refused(404, "bridge.not_found");
        assertThat(
                        points.seenBy(points.hostOf(points.otherProvince), points.school)
                                .path("mayEdit")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void aBranchNeverStandsBelowItselfOrWhereItsLevelDoesNotBelong() {
        String commune = points.add(points.district, "COMMUNE", "Xã Hướng Phùng");
        move(points.organizer, points.district, commune).refused(400, "bridge.cycle");
        move(points.organizer, points.district, points.district).refused(400, "bridge.cycle");
        move(points.organizer, points.school, points.main).refused(400, "bridge.wrong_level");
        move(points.organizer, points.district, null).refused(400, "bridge.wrong_level");
        move(points.organizer, points.district, UUID.randomUUID().toString())
                .refused(400, "bridge.parent_unknown");
        Points other = new Points(product, "Buổi khác");
        move(points.organizer, points.district, other.province)
                .refused(400, "bridge.parent_unknown");
        Map<String, Object> stale = new HashMap<>(Map.of("version", 99));
        stale.put("parentId", points.otherProvince);
        points.organizer
                .put("bridge-points/" + points.district + "/parent", stale)
                .refused(409, "request.stale");
    }

    @Test
    void aHostMovesWhatStandsBelowTheOwnPointAndNowhereElse() {
        String second = points.add(points.province, "DISTRICT", "Đakrông");
        move(host, points.school, second).ok();
        move(host, points.district, points.otherProvince).refused(400, "bridge.parent_unknown");
        move(host, points.province, points.main).refused(404, "bridge.not_found");
        move(host, points.otherProvince, points.main).refused(404, "bridge.not_found");
        move(product.as(Role.MODERATOR), points.school, second).refused(403, "access.not_allowed");
    }

    /** Rule B2. */
    @Test
    void aHostOnAMovedBranchIsToldAndListensFromThereAfterwards() {
        Client below = points.hostOf(points.school);
        try (LiveClient line = LiveClient.connect(below, points.session, "HOST");
                LiveClient foreign =
                        LiveClient.connect(
                                points.hostOf(points.otherProvince), points.session, "HOST")) {
            move(points.organizer, points.district, points.otherProvince).ok();
            line.fact("bridge.moved", fact -> fact.toString().contains(points.district));
            foreign.fact("bridge.moved", fact -> fact.toString().contains(points.district));

            try (LiveClient again = LiveClient.connect(below, points.session, "HOST")) {
                points.tick(points.organizer, points.school, 1, true).ok();
                again.fact("bridge.changed", fact -> fact.toString().contains(points.school));
            }
            foreign.fact("bridge.changed", fact -> fact.toString().contains(points.school));
        }
    }

    @Test
    void whatIsRetiredTogetherComesBackTogether() {
        String gone = points.add(points.district, "SCHOOL", "Trường đã giải thể");
        retire(points.organizer, gone, "Sáp nhập").ok();
        JsonNode retired = retire(points.organizer, points.district, null).ok();

        assertThat(retired.path("state").asText()).isEqualTo("RETIRED");
        assertThat(points.seenBy(points.organizer, points.school).path("state").asText())
                .isEqualTo("RETIRED");
        assertThat(points.seenBy(points.organizer, points.main).at("/below/total").asInt())
                .isEqualTo(2);
        assertThat(points.organizer.get(points.path()).ok().path("items").findValuesAsText("name"))
                .doesNotContain("Hướng Hóa");
        assertThat(
                        points.organizer
                                .get(points.path() + "?state=RETIRED")
                                .ok()
                                .path("total")
                                .asInt())
                .isEqualTo(3);
        points.organizer
                .delete("bridge-points/" + points.school + "/retirement")
                .refused(409, "bridge.parent_retired");

        points.organizer.delete("bridge-points/" + points.district + "/retirement").ok();
        assertThat(points.seenBy(points.organizer, points.school).path("state").asText())
                .isEqualTo("NOT_STARTED");
        assertThat(points.seenBy(points.organizer, gone).at("/retirement/why").asText())
                .isEqualTo("Sáp nhập");
        assertThat(points.seenBy(points.organizer, points.main).at("/below/total").asInt())
                .isEqualTo(4);
    }

    @Test
    void aRetiredPointKeepsNothingNew() {
        String gone = points.add(points.district, "COMMUNE", "Xã cũ");
        retire(points.organizer, gone, null).ok();
        retire(points.organizer, gone, "lần nữa").ok();

        points.tick(host, gone, 1, true).refused(409, "bridge.retired");
        points.nameTechnician(host, gone, "Ai đó").refused(409, "bridge.retired");
        host.put("bridge-points/" + gone + "/incident", Map.of("text", "Mất điện"))
                .refused(409, "bridge.retired");
        host.post(points.path(), Points.point(gone, "SCHOOL", "Trường mới"))
                .refused(409, "bridge.parent_retired");
        move(points.organizer, points.school, gone).refused(409, "bridge.parent_retired");
        retire(host, points.province, null).refused(404, "bridge.not_found");
        host.delete("bridge-points/" + points.otherProvince + "/retirement")
                .refused(404, "bridge.not_found");
    }

    @Test
    void aCodeNamesOnePointOfASession() {
        Map<String, Object> coded = Points.point(points.district, "SCHOOL", "Trường có mã");
        coded.put("code", "45-0012");
        String id = points.organizer.post(points.path(), coded).ok().path("id").asText();
        points.organizer.post(points.path(), coded).refused(409, "bridge.code_taken");
        assertThat(points.organizer.get(points.path() + "?q=45-0012").ok().path("total").asInt())
                .isEqualTo(1);
        JsonNode school = points.seenBy(points.organizer, points.school);
        points.organizer
                .put(
                        "bridge-points/" + points.school,
                        Map.of(
                                "version",
                                school.path("version").asInt(),
                                "name",
                                "Trường khác",
                                "code",
                                "45-0012"))
                .refused(409, "bridge.code_taken");
        int version = points.seenBy(points.organizer, id).path("version").asInt();
        points.organizer
                .put(
                        "bridge-points/" + id,
                        Map.of("version", version, "name", "Đổi tên", "code", "45-0012"))
                .ok();
    }

    private Answer move(Client client, String point, @Nullable String parent) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("version", points.seenBy(points.organizer, point).path("version").asInt());
        wanted.put("parentId", parent);
        return client.put("bridge-points/" + point + "/parent", wanted);
    }

    private static Answer retire(Client client, String point, @Nullable String why) {
        Map<String, Object> body = new HashMap<>();
        body.put("why", why);
        return client.put("bridge-points/" + point + "/retirement", body);
    }

    private void makeReady(String point) {
        points.nameTechnician(points.organizer, point, "Cán bộ kỹ thuật (thử)").ok();
        for (int item = 1; item < 6; item++) {
            points.tick(points.organizer, point, item, true).ok();
        }
    }

    private int below(String point, String state) {
        return points.seenBy(points.organizer, point).at("/below/states/" + state).asInt();
    }
}

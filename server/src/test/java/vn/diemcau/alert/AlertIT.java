package vn.diemcau.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLine;
import vn.diemcau.bridge.PointLines;
import vn.diemcau.bridge.Points;
import vn.diemcau.event.SessionId;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.JumpingClocks;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Alerts open by their rules, are seen to, and close themselves. */
@ProductTest
class AlertIT {

    private final Product product;
    private final Points points;
    private final Instant startsAt;

    AlertIT(Product product) {
        this.product = product;
        this.points = new Points(product, "Cảnh báo");
        this.startsAt =
                Instant.parse(
                        points.organizer
                                .get("sessions/" + points.session)
                                .ok()
                                .path("startsAt")
                                .asText());
        at(startsAt.minus(Duration.ofHours(2)));
    }

    @AfterEach
    void theClockIsRightAgain() {
        JumpingClocks.jumpTo(Duration.ZERO);
    }

    @Test
    void anIncidentOpensOneAlertWhichClosesItselfAndOpensAgain() {
        look();
        assertThat(standing(points.organizer)).isEmpty();
        reports(points.school, "Mất điện");

        look();
        look();

        JsonNode alert = only("INCIDENT");
        assertThat(alert.path("pointName").asText()).isEqualTo("Trường Tiểu học Hướng Phùng");
        assertThat(alert.path("detail").asText()).isEqualTo("Mất điện");
        assertThat(alert.path("state").asText()).isEqualTo("OPEN");
        assertThat(alert.path("times").asInt()).isOne();

        clears(points.school);
        look();
        assertThat(standing(points.organizer)).isEmpty();
        assertThat(page(points.organizer, "?state=CLOSED").path("total").asInt()).isOne();

        reports(points.school, "Lại mất điện");
        look();
        JsonNode again = only("INCIDENT");
        assertThat(again.path("id")).isEqualTo(alert.path("id"));
        assertThat(again.path("times").asInt()).isEqualTo(2);
        assertThat(steps(again)).containsExactly("OPENED", "CLOSED", "OPENED");
    }

    @Test
    void aLostLineOpensAnAlertThatClosesWhenTheLineIsBack() {
        lineIs(points.school, PointLine.ON);
        lineIs(points.school, PointLine.WEAK);
        look();
        assertThat(standing(points.organizer)).as("a weak line is none").isEmpty();

        lineIs(points.school, PointLine.LOST);
        look();
        only("LINE_LOST");

        lineIs(points.school, PointLine.ON);
        look();
        assertThat(standing(points.organizer)).isEmpty();
    }

    @Test
    void whoIsNotReadyHalfAnHourBeforeAndWhoseTechnicianIsAbsentNeedsHelp() {
        at(startsAt.minus(Duration.ofMinutes(61)));
        look();
        assertThat(standing(points.organizer)).isEmpty();

        at(startsAt.minus(Duration.ofMinutes(59)));
        look();
        assertThat(rules(points.organizer))
                .as("the technicians of all five points")
                .containsOnly("TECHNICIAN_ABSENT")
                .hasSize(5);

        at(startsAt.minus(Duration.ofMinutes(29)));
        makeReady(points.school);
        look();
        assertThat(rules(points.organizer))
                .filteredOn("NOT_READY"::equals)
                .as("of all but the school")
                .hasSize(4);
        assertThat(rules(points.organizer)).filteredOn("TECHNICIAN_ABSENT"::equals).hasSize(4);
    }

    @Test
    void theNewestLineTestDecides() {
        tests(points.school, 900);
        look();
        only("LINE_BAD");

        tests(points.school, 20);
        look();
        assertThat(standing(points.organizer)).isEmpty();
    }

    @Test
    void whatLeavesTheSessionOrIsOverNeedsNoHelp() {
        reports(points.school, "Mất điện");
        reports(points.otherProvince, "Hỏng màn hình");
        look();
        assertThat(standing(points.organizer)).hasSize(2);

        points.organizer
                .put("bridge-points/" + points.school + "/retirement", Map.of("why", "Bão"))
                .ok();
        look();
        assertThat(standing(points.organizer)).hasSize(1);

        points.organizer.post("sessions/" + points.session + "/open").ok();
        points.organizer.post("sessions/" + points.session + "/close").ok();
        look();
        assertThat(standing(points.organizer)).isEmpty();
    }

    /** Rule K3. */
    @Test
    void somebodyTakesItAndAnotherSeesWhom() {
        reports(points.school, "Mất điện");
        look();
        JsonNode alert = only("INCIDENT");
        Client host = points.hostOf(points.province);

        JsonNode taken = take(host, alert).ok();
        assertThat(taken.path("state").asText()).isEqualTo("TAKEN");
        assertThat(taken.path("owner").asText()).isNotEmpty();
        take(host, alert).ok();
        take(points.organizer, alert).refused(409, "request.stale");
        JsonNode takenOver = take(points.organizer, taken).ok();
        assertThat(takenOver.path("version").asInt()).isGreaterThan(taken.path("version").asInt());
        assertThat(page(host, "?mine=true").path("total").asInt()).isZero();
        assertThat(page(points.organizer, "?mine=true").path("total").asInt()).isOne();
        JsonNode counts = page(points.organizer, "").path("counts").path(0);
        assertThat(counts.path("open").asInt()).isZero();
        assertThat(counts.path("taken").asInt()).isOne();

        JsonNode released = release(points.organizer, takenOver).ok();
        assertThat(released.path("owner").isNull()).isTrue();
        release(points.organizer, released).ok();
        assertThat(steps(alert)).containsExactly("RELEASED", "TAKEN", "TAKEN", "OPENED");
    }

    /** Rule K1. */
    @Test
    void itsOwnerGoesOnWhenTheCauseIsSoonBackAndNotLater() {
        reports(points.school, "Mất điện");
        look();
        take(points.organizer, only("INCIDENT")).ok();

        clears(points.school);
        look();
        reports(points.school, "Lại mất điện");
        look();
        assertThat(only("INCIDENT").path("state").asText()).isEqualTo("TAKEN");

        clears(points.school);
        look();
        JsonNode closed = page(points.organizer, "?state=CLOSED").path("items").path(0);
        take(points.hostOf(points.province), closed).refused(409, "alert.closed");
        at(startsAt.minus(Duration.ofMinutes(105)));
        reports(points.school, "Mất mạng");
        look();
        assertThat(only("INCIDENT").path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void whatWasDoneIsNotedOnce() {
        reports(points.school, "Mất điện");
        look();
        JsonNode alert = only("INCIDENT");
        Map<String, Object> note =
                Map.of("id", UUID.randomUUID().toString(), "text", "Đã gọi máy phát điện");

        points.organizer.post("alerts/" + id(alert) + "/notes", note).ok();
        JsonNode timeline = points.organizer.post("alerts/" + id(alert) + "/notes", note).ok();

        assertThat(timeline).hasSize(2);
        assertThat(timeline.path(0).path("note").asText()).isEqualTo("Đã gọi máy phát điện");
        assertThat(timeline.path(0).path("by").asText()).isNotEmpty();
        points.organizer
                .post(
                        "alerts/" + id(alert) + "/notes",
                        Map.of("id", UUID.randomUUID().toString(), "text", " "))
                .refused(400, "request.invalid_fields");
    }

    /** Rule K1. */
    @Test
    void thoseAboveAreToldAndNobodyBeside() {
        try (LiveClient organizer =
                        LiveClient.connect(points.organizer, points.session, "ORGANIZER");
                LiveClient province = hostLine(points.province);
                LiveClient other = hostLine(points.otherProvince)) {
            reports(points.school, "Mất điện");
            look();

            for (LiveClient line : List.of(organizer, province)) {
                JsonNode told = line.fact("alert.changed").path("alert");
                assertThat(told.path("rule").asText()).isEqualTo("INCIDENT");
                assertThat(told.path("pointId").asText()).isEqualTo(points.school);
            }
            reports(points.otherProvince, "Hỏng màn hình");
            look();
            other.fact("alert.changed");
            assertThat(other.everything()).doesNotContain(points.school);
        }
    }

    /** Rule K2. */
    @Test
    void manyAtOnceAreToldTogether() {
        for (int i = 0; i < 26; i++) {
            points.organizer
                    .post(
                            points.path(),
                            Map.of(
                                    "parentId",
                                    points.district,
                                    "level",
                                    "SCHOOL",
                                    "name",
                                    "Trường số " + i))
                    .ok();
        }
        try (LiveClient organizer =
                LiveClient.connect(points.organizer, points.session, "ORGANIZER")) {
            at(startsAt.minus(Duration.ofMinutes(59)));
            look();

            JsonNode told = organizer.fact("alert.renewed");
            assertThat(told.path("count").asInt()).isEqualTo(31);
            assertThat(organizer.everything()).doesNotContain("alert.changed");
        }
        JsonNode page = page(points.organizer, "?size=10&level=SCHOOL");
        assertThat(page.path("items")).hasSize(10);
        assertThat(page.path("total").asInt()).isEqualTo(27);
    }

    @Test
    void aHostSeesTheOwnBranchAndNothingElse() {
        reports(points.school, "Mất điện");
        reports(points.otherProvince, "Hỏng màn hình");
        look();
        Client host = points.hostOf(points.province);
        Client other = points.hostOf(points.otherProvince);

        assertThat(standing(host))
                .extracting(alert -> alert.path("pointId").asText())
                .containsExactly(points.school);
        JsonNode alert = standing(host).getFirst();
        assertThat(page(host, "?point=" + points.school).path("total").asInt()).isOne();
        assertThat(page(host, "?point=" + points.province).path("total").asInt()).isZero();
        other.get("sessions/" + points.session + "/alerts?point=" + points.school)
                .refused(404, "bridge.not_found");
        String branch = "?below=true&point=" + points.province;
        assertThat(page(points.organizer, branch).path("total").asInt()).isOne();
        other.get("alerts/" + id(alert) + "/timeline").refused(404, "alert.not_found");
        take(other, alert).refused(404, "alert.not_found");
        release(other, alert).refused(404, "alert.not_found");
        other.post(
                        "alerts/" + id(alert) + "/notes",
                        Map.of("id", UUID.randomUUID().toString(), "text", "Chào"))
                .refused(404, "alert.not_found");
        take(points.organizer, Map.of("id", UUID.randomUUID().toString()))
                .refused(404, "alert.not_found");
    }

    @Test
    void othersSeeNothing() {
        String event =
                points.organizer.get("sessions/" + points.session).ok().path("eventId").asText();
        String path = "sessions/" + points.session + "/alerts";
        product.anonymous().get(path).refused(401, "access.not_signed_in");
        product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID())
                .get(path)
                .refused(404, "event.session_not_found");
        product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.randomUUID())
                .get(path)
                .refused(404, "event.session_not_found");
        product.as(Role.MODERATOR, ScopeKind.EVENT, UUID.fromString(event))
                .get(path)
                .refused(403, "access.not_allowed");
        points.organizer.get(path + "?rule=RAIN").refused(400, "request.wrong_type");
    }

    private void look() {
        product.bean(AlertWatch.class).once(() -> false);
    }

    private void at(Instant wanted) {
        JumpingClocks.jumpTo(Duration.between(Instant.now(), wanted));
    }

    private void reports(String point, String text) {
        Map<String, Object> body = new HashMap<>(Map.of("text", text));
        body.put("seen", null);
        points.organizer.put("bridge-points/" + point + "/incident", body).ok();
    }

    private void clears(String point) {
        points.organizer.delete("bridge-points/" + point + "/incident").ok();
    }

    private void lineIs(String point, PointLine line) {
        product.bean(PointLines.class)
                .change(
                        SessionId.fromString(points.session),
                        () -> Map.of(BridgePointId.fromString(point), line));
    }

    private void makeReady(String point) {
        points.nameTechnician(points.organizer, point, "Cán bộ kỹ thuật (thử)").ok();
        int items = points.seenBy(points.organizer, point).path("checklist").size();
        for (int item = 1; item < items; item++) {
            points.tick(points.organizer, point, item, true).ok();
        }
    }

    private void tests(String point, int roundTripMillis) {
        Map<String, Object> measured = new HashMap<>();
        measured.put("id", UUID.randomUUID().toString());
        measured.put("device", "COMPUTER");
        measured.put("browser", "Chromium 156");
        measured.put("operatingSystem", "Linux");
        measured.put("roundTripMillis", roundTripMillis);
        measured.put("jitterMillis", 2);
        measured.put("lossPercent", 0);
        measured.put("downloadMegabits", 50);
        measured.put("uploadMegabits", 20);
        measured.put("camera", "NOT_TRIED");
        measured.put("microphone", "NOT_TRIED");
        measured.put("speaker", "NOT_TRIED");
        measured.put("videoCalls", true);
        measured.put("mediaDevices", true);
        measured.put("webAudio", true);
        points.organizer.post("bridge-points/" + point + "/line-tests", measured).ok();
    }

    private JsonNode page(Client caller, String query) {
        return caller.get("sessions/" + points.session + "/alerts" + query).ok();
    }

    private List<JsonNode> standing(Client caller) {
        List<JsonNode> alerts = new ArrayList<>();
        page(caller, "").path("items").forEach(alerts::add);
        return alerts;
    }

    private List<String> rules(Client caller) {
        return standing(caller).stream().map(alert -> alert.path("rule").asText()).toList();
    }

    private JsonNode only(String rule) {
        assertThat(rules(points.organizer)).containsExactly(rule);
        return standing(points.organizer).getFirst();
    }

    private List<String> steps(JsonNode alert) {
        List<String> steps = new ArrayList<>();
        points.organizer
                .get("alerts/" + id(alert) + "/timeline")
                .ok()
                .forEach(step -> steps.add(step.path("step").asText()));
        return steps;
    }

    private LiveClient hostLine(String point) {
        return LiveClient.connect(points.hostOf(point), points.session, "HOST");
    }

    private static String id(JsonNode alert) {
        return alert.path("id").asText();
    }

    private static Answer take(Client caller, JsonNode alert) {
        return caller.put(
                "alerts/" + id(alert) + "/owner?version=" + alert.path("version").asInt(),
                Map.of());
    }

    private static Answer take(Client caller, Map<String, String> unknown) {
        return caller.put("alerts/" + unknown.get("id") + "/owner?version=0", Map.of());
    }

    private static Answer release(Client caller, JsonNode alert) {
        return caller.delete(
                "alerts/" + id(alert) + "/owner?version=" + alert.path("version").asInt());
    }
}

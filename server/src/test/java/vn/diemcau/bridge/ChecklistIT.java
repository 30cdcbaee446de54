package vn.diemcau.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The organizers of an event write the checklist that its points have. */
@ProductTest
class ChecklistIT {

    private final Product product;
    private final Points points;
    private final String path;

    ChecklistIT(Product product) {
        this.product = product;
        this.points = new Points(product, "Danh mục kiểm tra");
        this.path = "sessions/" + points.session + "/readiness";
    }

    @Test
    void everyEventBeginsWithTheUsualChecksAndTheirDeadlines() {
        JsonNode usual = points.organizer.get(path).ok();
        assertThat(usual.path("usual").asBoolean()).isTrue();
        assertThat(usual.path("checks")).hasSize(6);
        JsonNode session = points.organizer.get("sessions/" + points.session).ok();
        JsonNode last = points.seenBy(points.organizer, points.school).path("checklist").get(5);
        assertThat(last.path("check").asText()).isEqualTo("PRESENT_AN_HOUR_BEFORE");
        assertThat(Instant.parse(last.path("dueAt").asText()))
                .isEqualTo(Instant.parse(session.path("startsAt").asText()).minusSeconds(3600));
    }

    @Test
    void anotherChecklistCountsEveryPointAnewAndKeepsWhatIsDone() {
        points.tick(points.organizer, points.school, 1, true).ok();
        points.tick(points.organizer, points.school, 2, true).ok();
        JsonNode usual = points.organizer.get(path).ok();
        List<Map<String, Object>> checks = new ArrayList<>();
        checks.add(item(usual, 1));
        checks.add(new HashMap<>(Map.of("title", "Đã treo cờ, phông", "minutesBefore", 120)));

        JsonNode saved = points.organizer.put(path, written(usual, checks)).ok();

        assertThat(saved.path("usual").asBoolean()).isFalse();
        product.bean(ChangedChecklists.class).once(() -> false);
        assertThat(seen().path("itemsTotal").asInt()).isEqualTo(2);
        assertThat(seen().path("itemsDone").asInt()).isEqualTo(1);
        JsonNode school = points.seenBy(points.organizer, points.school);
        assertThat(school.path("state").asText()).isEqualTo("PREPARING");
        assertThat(school.at("/checklist/1/title").asText()).isEqualTo("Đã treo cờ, phông");
        points.tick(points.organizer, points.school, 1, true).ok();
        assertThat(seen().path("state").asText()).isEqualTo("READY");
        assertThat(points.seenBy(points.organizer, points.main).at("/below/states/READY").asInt())
                .isEqualTo(1);

        checks.get(1).put("id", saved.at("/checks/1/id").asText());
        checks.add(item(usual, 2));
        points.organizer.put(path, written(saved, checks)).ok();
        product.bean(ChangedChecklists.class).once(() -> false);
        assertThat(seen().path("itemsTotal").asInt()).isEqualTo(3);
        assertThat(seen().path("itemsDone").asInt()).isEqualTo(3);
    }

    @Test
    void aChecklistThatNobodyCouldFollowIsRefused() {
        JsonNode now = points.organizer.get(path).ok();
        refused(now, 400, "request.invalid_fields", List.of());
        refused(now, 400, "readiness.check_without_words", List.of(new HashMap<>()));
        refused(
                now,
                400,
                "readiness.check_without_words",
                List.of(new HashMap<>(Map.of("known", "LINE_TESTED", "title", "cả hai"))));
        refused(
                now,
                400,
                "readiness.check_twice",
                List.of(
                        new HashMap<>(Map.of("title", "Treo cờ")),
                        new HashMap<>(Map.of("title", "treo co"))));
        refused(
                now,
                400,
                "readiness.check_unknown",
                List.of(
                        new HashMap<>(
                                Map.of("id", UUID.randomUUID().toString(), "title", "Của ai"))));
        refused(
                now,
                400,
                "request.invalid_fields",
                List.of(new HashMap<>(Map.of("title", "Treo cờ", "minutesBefore", -1))));
        points.organizer
                .put(path, Map.of("edition", 99, "checks", List.of(Map.of("title", "Treo cờ"))))
                .refused(409, "request.stale");
    }

    @Test
    void onlyTheOrganizersReadAndWriteIt() {
        JsonNode now = points.organizer.get(path).ok();
        Map<String, Object> body = written(now, List.of(item(now, 1)));
        for (Client other : List.of(points.hostOf(points.province), product.as(Role.MODERATOR))) {
            other.get(path).refused(403, "access.not_allowed");
            other.put(path, body).refused(403, "access.not_allowed");
        }
        String unknown = "sessions/" + UUID.randomUUID() + "/readiness";
        points.organizer.get(unknown).refused(404, "event.session_not_found");
        points.organizer.put(unknown, body).refused(404, "event.session_not_found");
    }

    private JsonNode seen() {
        for (JsonNode row : points.organizer.get(points.path()).ok().path("items")) {
            if (row.path("id").asText().equals(points.school)) {
                return row;
            }
        }
        throw new AssertionError("the school is not listed");
    }

    private void refused(JsonNode now, int status, String code, List<Map<String, Object>> checks) {
        points.organizer.put(path, written(now, checks)).refused(status, code);
    }

    private static Map<String, Object> written(JsonNode now, List<Map<String, Object>> checks) {
        return Map.of("edition", now.path("edition").asInt(), "checks", checks);
    }

    private static Map<String, Object> item(JsonNode of, int place) {
        JsonNode check = of.path("checks").get(place);
        Map<String, Object> item = new HashMap<>();
        item.put("id", check.path("id").asText());
        item.put("known", check.path("known").asText());
        item.put("minutesBefore", check.path("minutesBefore").asInt());
        return item;
    }
}

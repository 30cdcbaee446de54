package vn.diemcau.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Message;
import vn.diemcau.channel.Subscriber;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Json;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class ReadinessIT {

    private final Product product;
    private final Points points;
    private final Client host;

    ReadinessIT(Product product) {
        this.product = product;
        this.points = new Points(product, "Sẵn sàng");
        this.host = points.hostOf(points.province);
    }

    @Test
    void twoWhoReportAtOnceReadEachOther(Product product) {
        Points points = new Points(product, "Hai người cùng báo");
        Client host = points.hostOf(points.province);
        String path = "bridge-points/" + points.province + "/incident";
        host.put(path, Map.of("text", "Mất điện")).ok();
        host.put(path, Map.of("text", "Mất điện")).ok();

        host.put(path, Map.of("text", "Hỏng micro")).refused(409, "request.stale");

        JsonNode both =
                host.put(path, Map.of("text", "Mất điện\nHỏng micro", "seen", "Mất điện")).ok();
        assertThat(both.path("incident").path("text").asText()).isEqualTo("Mất điện\nHỏng micro");
    }

    @Test
    void aTelephoneNumberIsOneThatCanBeDialled() {
        for (String number : List.of("0912 345 678", "0233.3852.210", "+84912345678", " ")) {
            points.phone(host, points.province, number).ok();
        }
        for (String text : List.of("abc", "0912", "0912 345 678 gặp anh An", "+", "1".repeat(16))) {
            Answer refused = points.phone(host, points.province, text);
            refused.refused(400, "request.invalid_fields");
            assertThat(refused.json().at("/params/fields/technicianPhone").asText())
                    .as(text)
                    .isEqualTo("PhoneNumber");
        }
    }

    @Test
    void theStateFollowsFromTheChecklistAndTheIncident() {
        assertThat(state()).isEqualTo("NOT_STARTED");
        JsonNode named = points.nameTechnician(host, points.province, "Cán bộ kỹ thuật (thử)").ok();
        assertThat(named.path("state").asText()).isEqualTo("PREPARING");
        assertThat(named.path("checklist").get(0).path("done").asBoolean()).isTrue();
        for (int item = 1; item < 6; item++) {
            points.tick(host, points.province, item, true).ok();
        }
        assertThat(state()).isEqualTo("READY");
        JsonNode reported =
                host.put(
                                "bridge-points/" + points.province + "/incident",
                                Map.of("text", "Mất đường truyền chính"))
                        .ok();
        assertThat(reported.path("state").asText()).isEqualTo("INCIDENT");
        assertThat(reported.path("incident").path("text").asText())
                .isEqualTo("Mất đường truyền chính");
        host.delete("bridge-points/" + points.province + "/incident").ok();
        assertThat(state()).isEqualTo("READY");
        points.nameTechnician(host, points.province, null).ok();
        assertThat(state()).isEqualTo("PREPARING");
    }

    @Test
    void theTechnicianItemIsTickedByNamingOneAndNotByHand() {
        points.tick(host, points.district, 0, true).refused(409, "bridge.follows_from_technician");
        host.put(
                        "bridge-points/" + points.district + "/readiness/" + UUID.randomUUID(),
                        Map.of("done", true))
                .refused(404, "bridge.item_not_found");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        int version = points.seenBy(host, points.school).path("version").asInt();
        Map<String, Object> edit = Map.of("version", version, "name", "Tên mới");
        host.put("bridge-points/" + points.school, edit).ok();
        host.put("bridge-points/" + points.school, edit).refused(409, "request.stale");
    }

    @Test
    void hostileInputIsRefused() {
        String path = "bridge-points/" + points.school;
        int version = points.seenBy(host, points.school).path("version").asInt();
        host.put(
                        path,
                        Map.of(
                                "version",
                                version,
                                "name",
                                "x",
                                "connectionLink",
                                "javascript:alert(1)"))
                .refused(400, "request.invalid_fields");
        host.put(path, Map.of("version", version, "name", "x", "capacity", -5))
                .refused(400, "request.invalid_fields");
        host.put(path + "/incident", Map.of("text", " ")).refused(400, "request.invalid_fields");
        host.put(path + "/incident", Map.of("text", "p".repeat(10_000)))
                .refused(400, "request.invalid_fields");
    }

    @Test
    void aPointStandsOnlyWhereItsLevelBelongs() {
        Client organizer = points.organizer;
        organizer
                .post(points.path(), Points.point(null, "MAIN", "Phòng hai"))
                .refused(409, "bridge.main_exists");
        organizer
                .post(points.path(), Points.point(points.school, "DISTRICT", "Ngược"))
                .refused(400, "bridge.wrong_level");
        organizer
                .post(points.path(), Points.point(null, "SCHOOL", "Trường lơ lửng"))
                .refused(400, "bridge.wrong_level");
        organizer
                .delete("bridge-points/" + points.district)
                .refused(409, "bridge.has_points_below");
    }

    @Test
    void everyProvinceOfTheSessionsDayGetsAPointOnce() {
        Client organizer = points.organizer;
        assertThat(organizer.post(points.path() + "/provinces").ok().path("added").asInt())
                .isEqualTo(63);
        assertThat(organizer.post(points.path() + "/provinces").ok().path("added").asInt())
                .isZero();
        JsonNode summary = organizer.get(points.path() + "/summary").ok();
        assertThat(summary.path("provinces")).hasSize(64);
        assertThat(summary.path("provinces").get(0).path("province").path("name").asText())
                .isEqualTo("An Giang");
        assertThat(summary.path("provinces").get(63).path("province").isNull()).isTrue();
    }

    @Test
    void anEndedEventKeepsItsRecord() {
        String event =
                points.organizer.get("sessions/" + points.session).ok().path("eventId").asText();
        points.organizer.post("events/" + event + "/cancel").ok();
        points.tick(host, points.province, 1, true).refused(409, "bridge.event_ended");
    }

    @Test
    void aDraftIsDeletedWithItsPoints() {
        Client organizer = points.organizer;
        vn.diemcau.event.Meeting meeting = new vn.diemcau.event.Meeting(organizer);
        String draft = meeting.draft("Dự thảo có điểm cầu");
        String session = meeting.session(draft);
        organizer.post("sessions/" + session + "/bridge-points/provinces").ok();
        organizer.delete("events/" + draft).ok();
        organizer
                .get("sessions/" + session + "/bridge-points")
                .refused(404, "event.session_not_found");
    }

    @Test
    void organizersAndTheHostsAboveAreToldOfEveryChangeAndOthersAreNot() {
        Listener organizer = listen(SubscriberKind.ORGANIZER, Set.of());
        Listener ownHost = listen(SubscriberKind.HOST, Set.of(path(points.province)));
        Listener otherHost = listen(SubscriberKind.HOST, Set.of(path(points.otherProvince)));
        Listener participant = listen(SubscriberKind.PARTICIPANT, Set.of());
        points.tick(host, points.school, 1, true).ok();
        JsonNode fact = organizer.next();
        assertThat(fact.path("type").asText()).isEqualTo("bridge.changed");
        assertThat(fact.path("was").asText()).isEqualTo("NOT_STARTED");
        assertThat(fact.path("point").path("id").asText()).isEqualTo(points.school);
        assertThat(fact.path("point").path("state").asText()).isEqualTo("PREPARING");
        assertThat(ownHost.next()).isEqualTo(fact);
        // Facts arrive in order: whoever hears the second would have heard the first before.
        points.tick(points.organizer, points.otherProvince, 1, true).ok();
        assertThat(otherHost.next().path("point").path("id").asText())
                .isEqualTo(points.otherProvince);
        assertThat(organizer.next().path("point").path("id").asText())
                .isEqualTo(points.otherProvince);
        assertThat(participant.heard).isEmpty();
    }

    @Test
    void everyChangeLeavesARowInTheAuditTrail() throws Exception {
        points.tick(host, points.school, 2, true).ok();
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                product.schema().jdbcUrl(),
                                product.schema().user(),
                                product.schema().password());
                var select =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where action = 'bridge.item_done' and subject_id = ?")) {
            select.setObject(1, UUID.fromString(points.school));
            var row = select.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    private String state() {
        return points.seenBy(host, points.province).path("state").asText();
    }

    private String path(String point) {
        BridgePointRepository repository = product.bean(BridgePointRepository.class);
        return product.bean(Database.class)
                .read(() -> repository.listPaths(Set.of(UUID.fromString(point))))
                .iterator()
                .next();
    }

    private Listener listen(SubscriberKind kind, Set<String> paths) {
        Listener listener = new Listener(kind, paths, new LinkedBlockingQueue<>());
        product.bean(Channels.class)
                .subscribe(new ChannelId(UUID.fromString(points.session)), listener, null);
        return listener;
    }

    /** Somebody with an open connection. */
    private record Listener(
            SubscriberKind kind, Set<String> scopePaths, BlockingQueue<JsonNode> heard)
            implements Subscriber {

        @Override
        public @Nullable UUID person() {
            return null;
        }

        @Override
        public void deliver(Message message) {
            try {
                Json.MAPPER.readTree(message.json()).path("facts").forEach(heard::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        JsonNode next() {
            try {
                return Objects.requireNonNull(heard.poll(30, TimeUnit.SECONDS), "nothing was told");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}

package vn.diemcau.onair;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;

/** A session with two provinces and a school below the first, its operators and its points. */
final class OnAirMeeting {

    final Product product;
    final Client organizer;
    final String event;
    final String session;
    final String province;
    final String school;
    final String other;

    private OnAirMeeting(Product product) {
        this.product = product;
        organizer = product.as(Role.ORGANIZER);
        session = new Meeting(organizer).publishedSession("Lên hình " + UUID.randomUUID());
        event = organizer.get("sessions/" + session).ok().path("eventId").asText();
        province = point(null, "PROVINCE", "Quảng Trị");
        school = point(province, "SCHOOL", "Trường Tiểu học Hướng Phùng");
        other = point(null, "PROVINCE", "Hà Giang");
    }

    static OnAirMeeting planned(Product product) {
        return new OnAirMeeting(product);
    }

    static OnAirMeeting open(Product product) {
        OnAirMeeting meeting = planned(product);
        meeting.open();
        return meeting;
    }

    private String point(@Nullable String parent, String level, String name) {
        Map<String, Object> body = new HashMap<>(Map.of("level", level, "name", name));
        body.put("parentId", parent);
        return organizer
                .post("sessions/" + session + "/bridge-points", body)
                .ok()
                .path("id")
                .asText();
    }

    void open() {
        organizer.post("sessions/" + session + "/open").ok();
    }

    void close() {
        organizer.post("sessions/" + session + "/close").ok();
    }

    /** From now on the point does not take part. */
    void retire(String point) {
        Map<String, Object> body = Map.of("why", "Mất điện cả ngày");
        organizer.put("bridge-points/" + point + "/retirement", body).ok();
    }

    Client as(Role role) {
        return product.as(role, ScopeKind.EVENT, UUID.fromString(event));
    }

    Client at(Role role, String point) {
        return product.as(role, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    /** A new stage operator with a line of their own. */
    Operator operator() {
        return new Operator(LiveClient.connect(as(Role.STAGE_OPERATOR), session, "STAGE"));
    }

    LiveClient line(Role role, String point) {
        return LiveClient.connect(at(role, point), session, "HOST");
    }

    LiveClient lineOf(Role role) {
        return LiveClient.connect(as(role), session, role.name());
    }

    JsonNode picture() {
        return organizer.get("sessions/" + session + "/on-air").ok();
    }

    JsonNode board() {
        return picture().path("board");
    }

    int version() {
        return board().path("version").asInt();
    }

    JsonNode history() {
        return organizer.get("sessions/" + session + "/on-air/history").ok().path("items");
    }

    /** What those who keep the point read of it. */
    JsonNode own(String point) {
        return organizer.get("bridge-points/" + point + "/on-air").ok().path("onAir");
    }

    /** A stage operator who acts upon the board as it is. */
    final class Operator {

        final LiveClient line;

        private Operator(LiveClient line) {
            this.line = line;
        }

        JsonNode tries(String step, Map<String, ?> fields) {
            Map<String, Object> all = new HashMap<>(fields);
            all.putIfAbsent("version", version());
            return line.command("onair." + step, all);
        }

        /** The board after it. */
        JsonNode does(String step, Map<String, ?> fields) {
            return done(tries(step, fields));
        }

        /** The id of the call. */
        String calls(String point) {
            return does("call", Map.of("pointId", point)).at("/coming/id").asText();
        }

        JsonNode does(String step, String call) {
            return does(step, Map.of("callId", call));
        }
    }

    static JsonNode answers(LiveClient line, String step, String call) {
        return line.command("onair." + step, Map.of("callId", call));
    }

    static JsonNode refuses(LiveClient line, String call, String reason, String note) {
        return line.command("onair.refuse", Map.of("callId", call, "reason", reason, "note", note));
    }

    /** The result of a command that must succeed. */
    static JsonNode done(JsonNode answer) {
        if (!answer.path("type").asText().equals("ack")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("result");
    }

    static String code(JsonNode answer) {
        return answer.path("code").asText();
    }
}

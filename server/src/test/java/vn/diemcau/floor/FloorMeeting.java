package vn.diemcau.floor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.participant.Teacher;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;

/** A session with a point in every province, and the people in it. */
final class FloorMeeting {

    private final Product product;
    private final Client organizer;
    private final String event;
    private final String session;
    private final String joinCode;

    private FloorMeeting(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession("Phát biểu " + UUID.randomUUID());
        JsonNode found = organizer.get("sessions/" + session).ok();
        this.event = found.path("eventId").asText();
        this.joinCode = found.path("joinCode").asText();
        organizer.post("sessions/" + session + "/bridge-points/provinces").ok();
    }

    static FloorMeeting planned(Product product) {
        return new FloorMeeting(product);
    }

    static FloorMeeting open(Product product) {
        FloorMeeting meeting = planned(product);
        meeting.open();
        return meeting;
    }

    void open() {
        organizer.post("sessions/" + session + "/open").ok();
    }

    void close() {
        organizer.post("sessions/" + session + "/close").ok();
    }

    String session() {
        return session;
    }

    Client organizer() {
        return organizer;
    }

    Client moderator() {
        return as(Role.MODERATOR);
    }

    /** Somebody with this role in the event. */
    Client as(Role role) {
        return product.as(role, ScopeKind.EVENT, UUID.fromString(event));
    }

    LiveClient desk() {
        return LiveClient.connect(as(Role.STAGE_OPERATOR), session, "STAGE");
    }

    /** The id of the province's point. */
    String point(String name) {
        return StreamSupport.stream(
                        organizer
                                .get(
                                        "sessions/"
                                                + session
                                                + "/bridge-points?level=PROVINCE&size=100")
                                .ok()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(point -> point.path("name").asText().contains(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    String schoolBelow(String point, String name) {
        return organizer
                .post(
                        "sessions/" + session + "/bridge-points",
                        Map.of("parentId", point, "level", "SCHOOL", "name", name))
                .ok()
                .path("id")
                .asText();
    }

    /** Ticks the whole checklist. */
    void isReady(String point) {
        JsonNode seen = organizer.get("bridge-points/" + point).ok();
        Map<String, Object> body = new HashMap<>();
        body.put("version", seen.path("version").asInt());
        body.put("name", seen.path("name").asText());
        body.put("technicianName", "Cán bộ kỹ thuật (thử)");
        organizer.put("bridge-points/" + point, body).ok();
        for (JsonNode item : seen.path("checklist")) {
            if (!item.path("check").asText().equals("TECHNICIAN_NAMED")) {
                organizer
                        .put(
                                "bridge-points/" + point + "/readiness/" + item.path("id").asText(),
                                Map.of("done", true))
                        .ok();
            }
        }
    }

    void breaksDown(String point) {
        organizer.put("bridge-points/" + point + "/incident", Map.of("text", "Mất điện")).ok();
    }

    Client hostOf(String point) {
        return product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    LiveClient hostLine(String point) {
        return LiveClient.connect(hostOf(point), session, "HOST");
    }

    LiveClient technicianLine(String point) {
        return LiveClient.connect(
                product.as(Role.TECHNICIAN, ScopeKind.BRIDGE_POINT, UUID.fromString(point)),
                session,
                "HOST");
    }

    Phone joinedBy(Teacher teacher) {
        Teacher.Joined joined = teacher.joins(product, joinCode);
        return new Phone(
                joined.phone(),
                LiveClient.connect(joined.phone(), session, "PARTICIPANT"),
                session);
    }

    /** The queue as those see it who run the session. */
    JsonNode queue() {
        return organizer.get("sessions/" + session + "/floor").ok();
    }

    /** The speakers in their order. */
    java.util.List<String> order() {
        return StreamSupport.stream(queue().path("items").spliterator(), false)
                .map(entry -> entry.path("request").path("speakerName").asText())
                .toList();
    }

    /** A teacher's phone in this session. */
    record Phone(Client browser, LiveClient line, String session) {

        /** Asks for the floor: the id of the request. */
        String asks(String topic) {
            return done(line.command("floor.ask", Map.of("topic", topic))).path("id").asText();
        }

        JsonNode own() {
            return browser.get("sessions/" + session + "/floor/mine").ok();
        }
    }

    /** The result of a command that must succeed. */
    static JsonNode done(JsonNode answer) {
        if (!answer.path("type").asText().equals("ack")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("result");
    }

    static JsonNode does(LiveClient desk, String step, String request) {
        return done(desk.command("floor." + step, Map.of("requestId", request)));
    }

    static String code(JsonNode answer) {
        return answer.path("code").asText();
    }
}

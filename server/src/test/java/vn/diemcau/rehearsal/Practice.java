package vn.diemcau.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.participant.Teacher;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;

/** A session that may be a rehearsal, and its organizer. */
public final class Practice {

    private final Product product;
    private final Client organizer;
    private final String session;
    private final String event;
    private final String joinCode;

    public Practice(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession("Diễn tập " + UUID.randomUUID());
        JsonNode found = organizer.get("sessions/" + session).ok();
        this.event = found.path("eventId").asText();
        this.joinCode = found.path("joinCode").asText();
    }

    public static Practice marked(Product product) {
        Practice practice = new Practice(product);
        practice.mark(true).ok();
        return practice;
    }

    public String session() {
        return session;
    }

    String joinCode() {
        return joinCode;
    }

    public Client organizer() {
        return organizer;
    }

    Client as(Role role) {
        return product.as(role, ScopeKind.EVENT, UUID.fromString(event));
    }

    public Answer mark(boolean rehearsal) {
        return organizer.put(path(), Map.of("rehearsal", rehearsal));
    }

    JsonNode state() {
        return organizer.get(path()).ok();
    }

    public String pass() {
        return organizer.post(path() + "/pass").ok().path("pass").asText();
    }

    /** Sends {@code body} to {@code path} and shows the pass with it. */
    Answer shows(String pass, Client who, String path, Map<String, Object> body) {
        return who.send(
                who.request("/api/" + path).header("Rehearsal-Pass", pass).POST(body(body)));
    }

    /** Plans so many bridge points. */
    public void points(int count) {
        for (int number = 1; number <= count; number++) {
            organizer
                    .post(
                            "sessions/" + session + "/bridge-points",
                            Map.of("level", "UNIVERSITY", "name", "Điểm cầu " + number))
                    .ok();
        }
    }

    Answer wipe() {
        return organizer.post(path() + "/wipe");
    }

    String path() {
        return "sessions/" + session + "/rehearsal";
    }

    public void open() {
        organizer.post("sessions/" + session + "/open").ok();
    }

    public void close() {
        organizer.post("sessions/" + session + "/close").ok();
    }

    Answer joins(String pass) {
        Client phone = product.anonymous();
        return phone.send(
                phone.request("/api/join/" + joinCode)
                        .header("Rehearsal-Pass", pass)
                        .POST(body(Teacher.aTeacher().introduction())));
    }

    private static java.net.http.HttpRequest.BodyPublisher body(Map<String, Object> said) {
        try {
            return java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                    vn.diemcau.platform.Json.MAPPER.writeValueAsBytes(said));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Client joins() {
        return Teacher.aTeacher().joins(product, joinCode).phone();
    }

    LiveClient line(Client who, String audience) {
        return LiveClient.connect(who, session, audience);
    }

    /** What stands in the first column of all rows. */
    public List<String> sql(String statement) {
        var schema = product.schema();
        try (var connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                var run = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            if (!run.execute(statement)) {
                return found;
            }
            var rows = run.getResultSet();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

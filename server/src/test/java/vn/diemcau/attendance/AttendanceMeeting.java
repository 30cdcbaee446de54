package vn.diemcau.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;

/**
 * A session with a main room, and two provinces: below the first a district with two schools, below
 * the second one school.
 */
final class AttendanceMeeting {

    final Product product;
    final Client organizer;
    final String session;
    final String event;
    final String main;
    final String province;
    final String district;
    final String school;
    final String secondSchool;
    final String otherProvince;
    final String otherSchool;
    private final UUID group = Ids.next();
    private final UUID allotment = Ids.next();

    AttendanceMeeting(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession("Điểm danh " + Ids.next());
        this.event = organizer.get("sessions/" + session).ok().path("eventId").asText();
        this.main = add(null, "MAIN", "Phòng họp chính", null);
        this.province = add(main, "PROVINCE", "Quảng Trị", 100);
        this.district = add(province, "DISTRICT", "Hướng Hóa", 40);
        this.school = add(district, "SCHOOL", "Trường Tiểu học Hướng Phùng", 20);
        this.secondSchool = add(district, "SCHOOL", "Trường Tiểu học Khe Sanh", null);
        this.otherProvince = add(main, "PROVINCE", "Hà Giang", null);
        this.otherSchool = add(otherProvince, "SCHOOL", "Trường Tiểu học Đồng Văn", null);
        sql(
                "INSERT INTO delegate_group (id, session_id, name, place_kind, position, version) VALUES (?, ?, ?, 'MAIN_POINT', 1, 0)",
                group,
                session,
                "Giáo viên tiêu biểu");
        sql(
                "INSERT INTO allotment (id, group_id, quota, named, passed_on, version) VALUES (?, ?, 10000, 0, 0, 0)",
                allotment,
                group);
    }

    private String add(
            @Nullable String parent, String level, String name, @Nullable Integer capacity) {
        Map<String, Object> body = new HashMap<>(Map.of("level", level, "name", name));
        body.put("parentId", parent);
        body.put("capacity", capacity);
        return organizer
                .post("sessions/" + session + "/bridge-points", body)
                .ok()
                .path("id")
                .asText();
    }

    String path() {
        return "sessions/" + session + "/attendance";
    }

    Client hostOf(String point) {
        return product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    LiveClient hostLine(String point) {
        return LiveClient.connect(hostOf(point), session, "HOST");
    }

    Answer counts(String point, int people) {
        return organizer.post(
                "bridge-points/" + point + "/roll/headcounts", Map.of("people", people));
    }

    /** What a caller reads below {@code query}. */
    JsonNode list(Client caller, String query) {
        return caller.get(path() + query).ok();
    }

    static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.path("items").forEach(row -> names.add(row.path("name").asText()));
        return names;
    }

    /** The row of a point on a page. */
    static JsonNode row(JsonNode page, String point) {
        for (JsonNode row : page.path("items")) {
            if (row.path("id").asText().equals(point)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + point + " in " + page);
    }

    Answer reminds(Client caller, @Nullable String parent, String... points) {
        Map<String, Object> body = new HashMap<>(Map.of("id", UUID.randomUUID().toString()));
        body.put("parentId", parent);
        if (points.length > 0) {
            body.put("pointIds", List.of(points));
        }
        return caller.post(path() + "/reminders", body);
    }

    void someTimeAfterTheReminder() {
        sql(
                "UPDATE attendance_reminder SET reminded_at = reminded_at - INTERVAL 11 MINUTE WHERE session_id = ?",
                session);
    }

    String delegate(String name, @Nullable String point) {
        UUID person = Ids.next();
        UUID delegate = Ids.next();
        sql(
                "INSERT INTO person (id, name, position, version) VALUES (?, ?, 'Giáo viên', 0)",
                person,
                name);
        sql(
                """
                INSERT INTO delegate (id, session_id, group_id, allotment_id, person_id, state,
                    bridge_point_id, pass_serial, pass_hash, created_at, version)
                VALUES (?, ?, ?, ?, ?, 'NAMED', ?, 1, SHA2(?, 256), NOW(6), 0)
                """,
                delegate,
                session,
                group,
                allotment,
                person,
                point,
                delegate);
        return delegate.toString();
    }

    /** The delegate was invited and said this; null: nothing yet. */
    void invited(String delegate, @Nullable String reply) {
        invitation("delegate_id", delegate, reply);
    }

    /** The point itself was invited. */
    void invitedPoint(String point, String reply) {
        invitation("bridge_point_id", point, reply);
    }

    private void invitation(String column, String id, @Nullable String reply) {
        sql(
                """
                INSERT INTO invitation (id, session_id, whom, recipient_address, language,
                    earlier_letter, batch_id, sequence, state, reply, created_at, invited_at,
                    told_starts_at, told_ends_at, version)
                VALUES (?, ?, ?, 'dai.bieu@thu.example', 'vi', FALSE, ?, 0, 'ACTIVE', ?, NOW(6),
                    NOW(6), NOW(6), NOW(6), 0)
                """
                        .replace("whom", column),
                Ids.next(),
                session,
                id,
                Ids.next(),
                reply);
    }

    void marks(String point, String delegate, Map<String, Object> said) {
        organizer.put("bridge-points/" + point + "/roll/" + delegate, said).ok();
    }

    void sql(String statement, @Nullable Object... values) {
        try (Connection connection =
                        DriverManager.getConnection(
                                product.schema().jdbcUrl(),
                                product.schema().user(),
                                product.schema().password());
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                prepared.setString(i + 1, value == null ? null : value.toString());
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

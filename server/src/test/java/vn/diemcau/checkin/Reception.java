package vn.diemcau.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.PassCodes;
import vn.diemcau.event.Meeting;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;

/** An announced session with delegates, and telephones at its doors. */
final class Reception {

    final Product product;
    final Client organizer;
    final String session;
    private final UUID group = Ids.next();
    private final UUID allotment = Ids.next();

    Reception(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession("Đón tiếp " + Ids.next());
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

    /** A delegate who sits in the main room. */
    String delegate(String name) {
        return delegate(name, null);
    }

    /** A delegate who sits at a point. */
    String delegate(String name, @Nullable String point) {
        UUID person = Ids.next();
        UUID delegate = UUID.randomUUID();
        sql(
                "INSERT INTO person (id, name, position, version) VALUES (?, ?, ?, 0)",
                person,
                name,
                "Giáo viên");
        sql(
                """
                INSERT INTO delegate (id, session_id, group_id, allotment_id, person_id, state,
                    bridge_point_id, pass_serial, pass_hash, created_at, version)
                VALUES (?, ?, ?, ?, ?, 'NAMED', ?, 1, REPEAT('0', 64), NOW(6), 0)
                """
                        .replace("REPEAT('0', 64)", "SHA2('" + delegate + "', 256)"),
                delegate,
                session,
                group,
                allotment,
                person,
                point);
        sql("UPDATE allotment SET named = named + 1 WHERE id = ?", allotment);
        sql(
                "UPDATE delegate SET pass_hash = ? WHERE id = ?",
                product.bean(PassCodes.class).codeOf(new DelegateId(delegate)).hash(),
                delegate);
        return delegate.toString();
    }

    /** So many delegates at once, all called alike. */
    void crowd(int size, String name) {
        sql(
                "INSERT INTO person (id, name, version) SELECT UUID(), ?, 0 FROM seq_1_to_" + size,
                name);
        sql(
                """
                INSERT INTO delegate (id, session_id, group_id, allotment_id, person_id, state,
                    pass_serial, pass_hash, created_at, version)
                SELECT UUID(), ?, ?, ?, id, 'NAMED', 1, SHA2(id, 256), NOW(6), 0
                FROM person WHERE name = ?
                """,
                session,
                group,
                allotment,
                name);
    }

    /** The delegate was invited and said this; null: nothing yet. */
    void invited(String delegate, @Nullable String reply) {
        sql(
                """
                INSERT INTO invitation (id, session_id, delegate_id, recipient_address, language,
                    earlier_letter, batch_id, sequence, state, reply, created_at, invited_at,
                    told_starts_at, told_ends_at, version)
                VALUES (?, ?, ?, 'dai.bieu@thu.example', 'vi', FALSE, ?, 0, 'ACTIVE', ?, NOW(6),
                    NOW(6), NOW(6), NOW(6), 0)
                """,
                Ids.next(),
                session,
                delegate,
                Ids.next(),
                reply);
    }

    void state(String delegate, String state) {
        sql("UPDATE delegate SET state = ? WHERE id = ?", state, delegate);
    }

    void movesTo(String startsAt, String endsAt) {
        JsonNode now = organizer.get("sessions/" + session).ok();
        Map<String, Object> body = new HashMap<>(Meeting.sessionBody());
        body.put("title", now.path("title").asText());
        body.put("startsAt", startsAt);
        body.put("endsAt", endsAt);
        body.put("version", now.path("version").asInt());
        organizer.put("sessions/" + session, body).ok();
    }

    String point(String name) {
        return organizer
                .post(
                        "sessions/" + session + "/bridge-points",
                        Map.of("level", "PROVINCE", "name", name))
                .ok()
                .path("id")
                .asText();
    }

    /** A door that was made the day before. */
    JsonNode door(String name) {
        JsonNode link = organizer.post("sessions/" + session + "/doors", Map.of("name", name)).ok();
        sql(
                "UPDATE door SET created_at = created_at - INTERVAL 1 DAY WHERE id = ?",
                link.path("doorId").asText());
        return link;
    }

    /** A new door with a telephone at it. */
    Telephone telephone(String name) {
        return telephone(door(name));
    }

    Telephone telephone(JsonNode link) {
        Client client = product.anonymous();
        client.post("links/enter", Map.of("token", token(link))).ok();
        return new Telephone(client, link.path("doorId").asText());
    }

    static String token(JsonNode link) {
        return link.path("url").asText().split("#", 2)[1];
    }

    JsonNode figures() {
        return organizer.get("sessions/" + session + "/checkin").ok();
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

    /** A browser at a door, with what it noted and has not sent yet. */
    static final class Telephone {

        final Client client;
        final String door;
        private final List<Map<String, Object>> waiting = new ArrayList<>();
        private Instant clock = Instant.now();

        Telephone(Client client, String door) {
            this.client = client;
            this.door = door;
        }

        /** Its clock shows this, now. */
        Telephone at(Instant shown) {
            clock = shown;
            return this;
        }

        String lets(String delegate, Instant at) {
            String id = UUID.randomUUID().toString();
            Map<String, Object> entry = entry(id, "DELEGATE", at);
            entry.put("delegateId", delegate);
            waiting.add(entry);
            return id;
        }

        String walkIn(String name, Instant at) {
            String id = UUID.randomUUID().toString();
            Map<String, Object> entry = entry(id, "WALK_IN", at);
            entry.put("walkIn", Map.of("name", name, "unit", "Báo Giáo dục"));
            waiting.add(entry);
            return id;
        }

        void undoes(String admission, Instant at) {
            waiting.add(entry(admission, "UNDO", at));
        }

        private static Map<String, Object> entry(String id, String kind, Instant at) {
            return new HashMap<>(Map.of("id", id, "kind", kind, "epoch", 1, "at", at.toString()));
        }

        /** Sends what waits; it goes on waiting, as where the answer was lost. */
        Answer sends() {
            return client.post(
                    "door/admissions",
                    Map.of("doorId", door, "sentAt", clock.toString(), "entries", waiting));
        }

        /** Sends what waits and knows of the answer. */
        JsonNode syncs() {
            JsonNode results = sends().ok().path("results");
            waiting.clear();
            return results;
        }

        /** As where somebody stands there who is not on its list. */
        JsonNode looksAnew() {
            return client.get("door/news?epoch=1&after=0&anew=true").ok();
        }

        JsonNode news(long after) {
            return client.get("door/news?epoch=1&after=" + after).ok();
        }
    }
}

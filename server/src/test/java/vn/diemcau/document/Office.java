package vn.diemcau.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;

/** An office that writes documents for an event of its own. */
final class Office {

    private final Product product;
    private final Client clerk;
    private final String session;
    private final String event;
    private final String body;

    private Office(Product product, Client clerk, String session) {
        this.product = product;
        this.clerk = clerk;
        this.session = session;
        event = clerk.get("sessions/" + session).ok().path("eventId").asText();
        body = clerk.get("events/" + event + "/documents/issuers").ok().path(0).path("id").asText();
    }

    static Office of(Product product) {
        Client clerk = product.as(Role.ORGANIZER);
        return new Office(
                product,
                clerk,
                new Meeting(clerk).publishedSession("Văn bản " + UUID.randomUUID()));
    }

    /** The same office with another event. */
    Office nextEvent() {
        return new Office(
                product,
                clerk,
                new Meeting(clerk).publishedSession("Văn bản " + UUID.randomUUID(), body));
    }

    Client clerk() {
        return clerk;
    }

    UUID event() {
        return UUID.fromString(event);
    }

    UUID body() {
        return UUID.fromString(body);
    }

    /** A draft as it begins. */
    JsonNode begins(DocumentKind kind) {
        return clerk.post(
                        "events/" + event + "/documents",
                        Map.of("kind", kind, "sessionId", session, "organizationId", body))
                .ok();
    }

    /** A text that can be issued, one for all. */
    static ObjectNode complete(JsonNode draft) {
        ObjectNode text = draft.path("text").deepCopy();
        text.put("abbreviation", "SGDĐT");
        text.put("signatory", "Trần Thị Khuê");
        text.put("copies", "ONE");
        text.put("text", "Nội dung của văn bản./.");
        text.put("pass", false);
        text.putArray("addressees");
        text.putArray("capacity").add("Giám đốc");
        ObjectNode selection = text.putObject("selection");
        selection.put("kind", "NOBODY");
        selection.putNull("groupId");
        selection.putArray("organizationIds");
        return text;
    }

    static ObjectNode forOrganizations(ObjectNode text, List<String> organizations) {
        text.put("copies", "EACH");
        text.put("text", "Kính mời {{người nhận}} dự họp./.");
        ObjectNode selection = (ObjectNode) text.path("selection");
        selection.put("kind", "ORGANIZATIONS");
        ArrayNode ids = selection.putArray("organizationIds");
        organizations.forEach(ids::add);
        return text;
    }

    static ObjectNode forDelegates(ObjectNode text) {
        text.put("copies", "EACH");
        text.put("pass", true);
        text.put("text", "Kính mời {{người nhận}} dự họp./.");
        ((ObjectNode) text.path("selection")).put("kind", "DELEGATES");
        return text;
    }

    static ObjectNode forSubstitutes(ObjectNode text) {
        forDelegates(text);
        text.put("text", "Ủy quyền cho {{người nhận}} dự họp thay {{ Người được thay }}./.");
        ((ObjectNode) text.path("selection")).put("kind", "SUBSTITUTES");
        return text;
    }

    Answer saves(JsonNode draft, JsonNode text) {
        return clerk.put(
                "documents/" + id(draft),
                Map.of("text", text, "version", draft.path("version").asInt()));
    }

    Answer issues(JsonNode draft) {
        return clerk.post(
                "documents/" + id(draft) + "/issue",
                Map.of("version", draft.path("version").asInt()));
    }

    /** A document with its number. */
    JsonNode issued(DocumentKind kind) {
        JsonNode draft = begins(kind);
        return issues(saves(draft, complete(draft)).ok()).ok();
    }

    JsonNode read(JsonNode document) {
        return clerk.get("documents/" + id(document)).ok();
    }

    /** What a delegate sees of the document that invites. */
    static Optional<IssuedDocument> document(Documents documents, DelegateId delegate) {
        return Optional.ofNullable(documents.forDelegates(Set.of(delegate)).get(delegate))
                .flatMap(documents::find);
    }

    /** What a substitute sees of the giấy ủy quyền. */
    static Optional<IssuedDocument> authorization(Documents documents, DelegateId substitute) {
        return Optional.ofNullable(documents.authorizationsOf(Set.of(substitute)).get(substitute))
                .flatMap(documents::find);
    }

    /** With all its copies. */
    JsonNode finished(JsonNode text) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!read(text).path("state").asText().equals("ISSUED")) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it does not happen");
            }
            LockSupport.parkNanos(20_000_000);
        }
        return read(text);
    }

    List<String> register() {
        List<String> numbers = new ArrayList<>();
        clerk.get("events/" + event + "/documents/register?size=200")
                .ok()
                .path("items")
                .forEach(row -> numbers.add(row.path("number").asText()));
        return numbers.reversed();
    }

    List<String> organizations(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(new Meeting(clerk).organization("Trường Trung học phổ thông số " + (i + 1)));
        }
        return ids;
    }

    static String id(JsonNode document) {
        return document.path("id").asText();
    }

    /** Somebody whom the organizers name for the session. */
    UUID delegate(String name) {
        return delegate(name, null);
    }

    /** Somebody whom this organization names for the session. */
    UUID delegate(String name, @Nullable UUID organization) {
        String person =
                clerk.post("people", Map.of("name", name, "position", "Giáo viên"))
                        .ok()
                        .path("id")
                        .asText();
        UUID group = UUID.randomUUID();
        UUID allotment = UUID.randomUUID();
        UUID delegate = UUID.randomUUID();
        run(
                "insert into delegate_group (id, session_id, name, place_kind, position, version)"
                        + " values (?, ?, 'Nhà giáo', 'MAIN_POINT', 0, 0)",
                group,
                UUID.fromString(session));
        run(
                "insert into allotment (id, group_id, organization_id, quota, named, passed_on, version)"
                        + " values (?, ?, ?, 5, 1, 0, 0)",
                allotment,
                group,
                organization);
        run(
                "insert into delegate (id, session_id, group_id, allotment_id, person_id, state,"
                        + " pass_serial, pass_hash, created_at, version)"
                        + " values (?, ?, ?, ?, ?, 'NAMED', 1, sha2(uuid(), 256), utc_timestamp(), 0)",
                delegate,
                UUID.fromString(session),
                group,
                allotment,
                UUID.fromString(person));
        return delegate;
    }

    /** Somebody whom the organizers send instead of {@code original}. */
    UUID substitute(String name, UUID original) {
        return substitute(name, original, null);
    }

    /** Somebody whom this organization sends instead of {@code original}. */
    UUID substitute(String name, UUID original, @Nullable UUID organization) {
        UUID substitute = delegate(name, organization);
        run("update delegate set replaces_id = ? where id = ?", original, substitute);
        run("update delegate set state = 'REPLACED' where id = ?", original);
        return substitute;
    }

    /** What a link of this event for an organization stands for. */
    UUID unitLink(UUID organization) {
        UUID unit = UUID.randomUUID();
        run(
                "insert into event_unit (id, event_id, organization_id) values (?, ?, ?)",
                unit,
                event(),
                organization);
        return unit;
    }

    /** A delegate sits at a new bridge point. */
    void sitsAt(UUID delegate, String point) {
        String id =
                clerk.post(
                                "sessions/" + session + "/bridge-points",
                                Map.of("level", "PROVINCE", "name", point))
                        .ok()
                        .path("id")
                        .asText();
        run("update delegate set bridge_point_id = ? where id = ?", UUID.fromString(id), delegate);
    }

    void withdraws(UUID delegate) {
        run("update delegate set state = 'WITHDRAWN' where id = ?", delegate);
    }

    /** As if this had been issued first on 31 December of the year before. */
    void isOfLastYear(String document) {
        UUID register = UUID.randomUUID();
        run(
                "insert into document_register (id, organization_id, year, kind, last_number)"
                        + " select ?, organization_id, year(issued_on) - 1, kind, 1"
                        + " from document where id = ?",
                register,
                document);
        run(
                "update document set register_id = ?, number = 1,"
                        + " issued_on = makedate(year(issued_on), 1) - interval 1 day where id = ?",
                register,
                document);
    }

    /** Each delegate here has a group of their own. */
    void groupIsCalled(UUID delegate, String name) {
        run(
                "update delegate_group set name = ? where id ="
                        + " (select group_id from delegate where id = ?)",
                name,
                delegate);
    }

    private void run(String sql, @Nullable Object... values) {
        try (Connection connection =
                        DriverManager.getConnection(
                                product.schema().jdbcUrl(),
                                product.schema().user(),
                                product.schema().password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

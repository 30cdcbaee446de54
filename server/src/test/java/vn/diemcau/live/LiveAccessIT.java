package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.diemcau.access.AccessTable;
import vn.diemcau.access.AccessTable.Visitor;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Golden;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Really sends every live message as everybody, on every connection that they get. */
@ProductTest
class LiveAccessIT {

    /** Fewer than a connection may send at once. */
    private static final int MOST_ON_A_LINE = 25;

    private static Product product;
    private static String session;
    private static String event;
    private static String joinCode;
    private static UUID point;

    @BeforeAll
    static void goLive(Product running) {
        product = running;
        Client organizer = product.as(Role.ORGANIZER);
        session = new Meeting(organizer).publishedSession("Ai được làm gì");
        JsonNode found = organizer.get("sessions/" + session).ok();
        event = found.path("eventId").asText();
        joinCode = found.path("joinCode").asText();
        point =
                UUID.fromString(
                        organizer
                                .post(
                                        "sessions/" + session + "/bridge-points",
                                        Map.of("level", "MAIN", "name", "Trụ sở Bộ"))
                                .ok()
                                .path("id")
                                .asText());
        organizer.post("sessions/" + session + "/open").ok();
    }

    @TestFactory
    Stream<DynamicTest> everyMessageIsTakenFromWhomTheTableNames() {
        return Stream.of(Visitor.values())
                .map(
                        visitor ->
                                DynamicTest.dynamicTest(
                                        visitor.toString(), () -> sendsEverything(visitor)));
    }

    private static void sendsEverything(Visitor visitor) {
        Client client = client(visitor);
        List<Class<?>> messages = AccessTable.messages();
        for (int from = 0; from < messages.size(); from += MOST_ON_A_LINE) {
            int to = Math.min(from + MOST_ON_A_LINE, messages.size());
            sendsAll(visitor, lines(client), messages.subList(from, to));
        }
    }

    private static void sendsAll(
            Visitor visitor, Map<SubscriberKind, LiveClient> lines, List<Class<?>> messages) {
        for (Class<?> message : messages) {
            boolean named = AccessTable.statusFor(AccessTable.who(message), visitor) == 0;
            List<SubscriberKind> taken =
                    lines.entrySet().stream()
                            .filter(line -> isTaken(line.getValue(), message))
                            .map(Map.Entry::getKey)
                            .toList();
            assertThat(!taken.isEmpty())
                    .as("%s from %s, taken as %s", message, visitor, taken)
                    .isEqualTo(named);
        }
        lines.values().forEach(LiveClient::close);
    }

    /** Whether it is let in; what then is not found or too early is the feature's matter. */
    private static boolean isTaken(LiveClient line, Class<?> message) {
        JsonNode answer = line.command(AccessTable.name(message), fieldsOf(message));
        if (answer.path("type").asText().equals("ack")) {
            return true;
        }
        assertThat(answer.path("type").asText()).isEqualTo("refused");
        String code = answer.path("code").asText();
        assertThat(answer.path("temporary").asBoolean()).isFalse();
        return !code.equals("access.not_allowed");
    }

    /** Those of the golden file: whatever it names does not exist here. */
    private static Map<String, Object> fieldsOf(Class<?> message) {
        Map<String, Object> fields = new HashMap<>();
        Golden.message("in/" + AccessTable.name(message))
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.keySet().removeAll(Set.of("type", "id"));
        return fields;
    }

    /** The connections that somebody gets. */
    private static Map<SubscriberKind, LiveClient> lines(Client client) {
        Map<SubscriberKind, LiveClient> lines = new EnumMap<>(SubscriberKind.class);
        for (SubscriberKind kind : SubscriberKind.values()) {
            Answer ticket = ticket(client, kind);
            if (ticket.status() < 300) {
                lines.put(kind, LiveClient.connect(client, session, kind.name()));
            } else {
                assertThat(ticket.status()).isIn(401, 403, 404);
            }
        }
        return lines;
    }

    private static Answer ticket(Client client, SubscriberKind kind) {
        return client.post("live/tickets", Map.of("sessionId", session, "audience", kind));
    }

    @Test
    void nobodyListensAsWhatTheyAreNot() {
        assertThat(lines(product.anonymous())).isEmpty();
        assertThat(lines(product.as())).isEmpty();
        assertThat(lines(product.as(Role.ADMINISTRATOR))).isEmpty();
        assertThat(lines(client(Visitor.ORGANIZER)))
                .containsOnlyKeys(SubscriberKind.ORGANIZER, SubscriberKind.STAGE);
        assertThat(lines(client(Visitor.MODERATOR)))
                .containsOnlyKeys(SubscriberKind.MODERATOR, SubscriberKind.STAGE);
        assertThat(lines(client(Visitor.STAGE_OPERATOR))).containsOnlyKeys(SubscriberKind.STAGE);
        assertThat(lines(client(Visitor.CHAIR))).containsOnlyKeys(SubscriberKind.CHAIR);
        assertThat(lines(client(Visitor.HOST))).containsOnlyKeys(SubscriberKind.HOST);
        assertThat(lines(client(Visitor.PARTICIPANT))).containsOnlyKeys(SubscriberKind.PARTICIPANT);
        assertThat(lines(product.as(Role.MODERATOR, ScopeKind.EVENT, Ids.next()))).isEmpty();
        assertThat(lines(product.as(Role.HOST, ScopeKind.BRIDGE_POINT, Ids.next()))).isEmpty();
    }

    private static Client client(Visitor visitor) {
        return switch (visitor) {
            case ANONYMOUS -> product.anonymous();
            case SIGNED_IN -> product.as();
            case PARTICIPANT -> aTeacher().joins(product, joinCode).phone();
            case ADMINISTRATOR -> product.as(Role.ADMINISTRATOR);
            case ORGANIZATION_STAFF ->
                    product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, Ids.next());
            case ORGANIZER, MODERATOR, STAGE_OPERATOR, CHAIR ->
                    product.as(
                            visitor.role().orElseThrow(), ScopeKind.EVENT, UUID.fromString(event));
            case DOOR_STAFF -> product.as(Role.DOOR_STAFF, ScopeKind.SESSION, Ids.next());
            case HOST, TECHNICIAN ->
                    product.as(visitor.role().orElseThrow(), ScopeKind.BRIDGE_POINT, point);
        };
    }
}

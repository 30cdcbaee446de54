package vn.diemcau.poll;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.participant.Teacher;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;

/** A session, those who run its polls, and those who vote. */
final class PollingSession {

    private final Product product;
    private final Client organizer;
    private final String event;
    private final String session;
    private final String joinCode;

    private PollingSession(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession("Thăm dò " + UUID.randomUUID());
        JsonNode found = organizer.get("sessions/" + session).ok();
        this.event = found.path("eventId").asText();
        this.joinCode = found.path("joinCode").asText();
    }

    static PollingSession planned(Product product) {
        return new PollingSession(product);
    }

    static PollingSession live(Product product) {
        PollingSession planned = new PollingSession(product);
        planned.organizer.post("sessions/" + planned.session + "/open").ok();
        return planned;
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

    Client as(Role role) {
        return product.as(role, ScopeKind.EVENT, UUID.fromString(event));
    }

    LiveClient moderatorLine() {
        return LiveClient.connect(as(Role.MODERATOR), session, "MODERATOR");
    }

    LiveClient stageLine() {
        return LiveClient.connect(as(Role.STAGE_OPERATOR), session, "STAGE");
    }

    Voter joinedBy(Teacher teacher) {
        Client phone = teacher.joins(product, joinCode).phone();
        return new Voter(phone, LiveClient.connect(phone, session, "PARTICIPANT"), session);
    }

    JsonNode list() {
        return organizer.get("sessions/" + session + "/polls").ok();
    }

    JsonNode poll(String id) {
        for (JsonNode poll : list().path("items")) {
            if (poll.path("id").asText().equals(id)) {
                return poll;
            }
        }
        throw new AssertionError("no poll " + id);
    }

    Answer writes(Map<String, Object> content) {
        return organizer.post("sessions/" + session + "/polls", Map.of("content", content));
    }

    String draft(Map<String, Object> content) {
        return writes(content).ok().path("id").asText();
    }

    /** A poll that takes votes. */
    String open(LiveClient line, Map<String, Object> content) {
        String id = draft(content);
        ack(line.command("poll.open", Map.of("pollId", id, "version", 0)));
        return id;
    }

    static JsonNode moves(LiveClient line, String step, String poll) {
        return ack(line.command("poll." + step, Map.of("pollId", poll)));
    }

    static JsonNode ack(JsonNode answer) {
        if (!answer.path("type").asText().equals("ack")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("result");
    }

    static Map<String, Object> single(String... options) {
        return content("SINGLE", List.of(options), null, null);
    }

    static Map<String, Object> multiple(int most, String... options) {
        return content("MULTIPLE", List.of(options), most, null);
    }

    static Map<String, Object> words(int most) {
        return content("WORDS", List.of(), most, null);
    }

    static Map<String, Object> scale(int lowest, int highest) {
        return content(
                "SCALE",
                List.of(),
                null,
                Map.of("lowest", lowest, "highest", highest, "lowestLabel", "Chưa hài lòng"));
    }

    private static Map<String, Object> content(
            String kind,
            List<String> options,
            @Nullable Integer most,
            @Nullable Map<String, Object> scale) {
        Map<String, Object> content = new HashMap<>();
        content.put("question", "Thầy cô nghĩ sao?");
        content.put("kind", kind);
        content.put("options", options);
        content.put("most", most);
        content.put("scale", scale);
        return content;
    }

    /** A teacher's phone in this session. */
    record Voter(Client browser, LiveClient line, String session) {

        JsonNode chooses(String poll, Integer... places) {
            return line.command("poll.vote", Map.of("pollId", poll, "choices", List.of(places)));
        }

        JsonNode writes(String poll, String... words) {
            return line.command("poll.vote", Map.of("pollId", poll, "words", List.of(words)));
        }

        JsonNode polls() {
            return browser.get("sessions/" + session + "/polls/published").ok();
        }
    }
}

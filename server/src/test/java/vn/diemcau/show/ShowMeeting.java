package vn.diemcau.show;

import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;

/** A session with an agenda of three items of 30, 60 and 20 minutes, and the people who run it. */
final class ShowMeeting {

    static final List<String> TITLES = List.of("Khai mạc", "Hỏi đáp", "Bế mạc");
    private static final List<Integer> MINUTES = List.of(30, 60, 20);

    private final Product product;
    private final Client organizer;
    private final String event;
    private final String session;
    private final String joinCode;

    private ShowMeeting(Product product) {
        this.product = product;
        organizer = product.as(Role.ORGANIZER);
        session = new Meeting(organizer).publishedSession("Chương trình " + UUID.randomUUID());
        JsonNode found = organizer.get("sessions/" + session).ok();
        event = found.path("eventId").asText();
        joinCode = found.path("joinCode").asText();
    }

    static ShowMeeting planned(Product product) {
        ShowMeeting meeting = new ShowMeeting(product);
        List<Map<String, Object>> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < TITLES.size(); i++) {
            items.add(item(null, start, MINUTES.get(i), TITLES.get(i)));
            start += MINUTES.get(i);
        }
        meeting.writes(items).ok();
        return meeting;
    }

    static ShowMeeting open(Product product) {
        ShowMeeting meeting = planned(product);
        meeting.organizer.post("sessions/" + meeting.session + "/open").ok();
        return meeting;
    }

    void close() {
        organizer.post("sessions/" + session + "/close").ok();
    }

    static Map<String, Object> item(@Nullable String id, int start, int minutes, String title) {
        Map<String, Object> item = new HashMap<>();
        item.put("id", id);
        item.put("startMinute", start);
        item.put("minutes", minutes);
        item.put("title", title);
        item.put("speaker", null);
        return item;
    }

    /** The organizer writes the agenda anew. */
    Answer writes(List<Map<String, Object>> items) {
        int version = organizer.get("sessions/" + session).ok().path("version").asInt();
        return organizer.put(
                "sessions/" + session + "/agenda", Map.of("version", version, "items", items));
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

    LiveClient operatorLine() {
        return LiveClient.connect(as(Role.STAGE_OPERATOR), session, "STAGE");
    }

    LiveClient organizerLine() {
        return LiveClient.connect(organizer, session, "ORGANIZER");
    }

    LiveClient moderatorLine() {
        return LiveClient.connect(as(Role.MODERATOR), session, "MODERATOR");
    }

    LiveClient chairLine() {
        return LiveClient.connect(as(Role.CHAIR), session, "CHAIR");
    }

    Phone phone() {
        Client browser = aTeacher().joins(product, joinCode).phone();
        return new Phone(browser, LiveClient.connect(browser, session, "PARTICIPANT"));
    }

    /** A participant's phone. */
    record Phone(Client browser, LiveClient line) {

        String asks(String text) {
            return acknowledged(line, "question.ask", Map.of("text", text)).path("id").asText();
        }
    }

    JsonNode show() {
        return organizer.get("sessions/" + session + "/show").ok();
    }

    JsonNode item(int index) {
        return show().path("programme").path("items").path(index);
    }

    /** The id of the agenda's item with this place. */
    String id(int index) {
        return item(index).path("id").asText();
    }

    /** A command that must succeed: its result. */
    static JsonNode acknowledged(LiveClient line, String type, Map<String, ?> fields) {
        JsonNode answer = line.command(type, fields);
        if (!answer.path("type").asText().equals("ack")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("result");
    }

    /** A command that must be refused: its code. */
    static String refused(LiveClient line, String type, Map<String, ?> fields) {
        JsonNode answer = line.command(type, fields);
        if (!answer.path("type").asText().equals("refused")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("code").asText();
    }
}

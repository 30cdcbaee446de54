package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;

/** A moderator at their desk. */
final class TestDesk {

    private final LiveMeeting meeting;
    private final Client browser;
    private final LiveClient line;

    private TestDesk(LiveMeeting meeting) {
        this.meeting = meeting;
        this.browser = meeting.moderator();
        this.line = LiveClient.connect(browser, meeting.session(), "MODERATOR");
    }

    static TestDesk at(LiveMeeting meeting) {
        return new TestDesk(meeting);
    }

    LiveClient line() {
        return line;
    }

    /** The question as this desk sees it now. */
    JsonNode see(String question) {
        return detail(question).path("question");
    }

    JsonNode detail(String question) {
        return browser.get(address(question)).ok();
    }

    JsonNode history(String question) {
        return browser.get(address(question) + "/history").ok();
    }

    List<String> kinds(String question) {
        return strings(history(question).path("items"), "kind");
    }

    JsonNode list(String query) {
        return browser.get("sessions/" + meeting.session() + "/questions" + query).ok();
    }

    List<String> ids(String query) {
        return strings(list(query).path("items"), "id");
    }

    JsonNode get(String path) {
        return browser.get("sessions/" + meeting.session() + "/questions/desk/" + path).ok();
    }

    int version(String question) {
        return see(question).path("moderation").path("version").asInt();
    }

    SeenByDesk seen(String question) {
        return new SeenByDesk(question, version(question));
    }

    /** A question in the version in which somebody saw it. */
    record SeenByDesk(String questionId, int version) {}

    /** Does it to the question as it is now, and must succeed. */
    JsonNode does(String command, String question, Map<String, ?> fields) {
        return ok(tries(command, seen(question), fields));
    }

    JsonNode does(String command, String question) {
        return does(command, question, Map.of());
    }

    /** Does it to the question as it was seen; the answer, whatever it is. */
    JsonNode tries(String command, SeenByDesk seen, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("questionId", seen.questionId());
        all.put("version", seen.version());
        return line.command("question." + command, all);
    }

    UUID doesWithId(String command, String question, Map<String, ?> fields) {
        UUID id = UUID.randomUUID();
        Map<String, Object> all = new HashMap<>(fields);
        all.put("questionId", question);
        all.put("version", version(question));
        ok(line.command("question." + command, id, all));
        return id;
    }

    JsonNode place(String question, @Nullable String after) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("after", after);
        return does("place", question, fields);
    }

    JsonNode triesToMerge(SeenByDesk into, List<SeenByDesk> merged) {
        return line.command("question.merge", Map.of("into", into, "questions", merged));
    }

    UUID merges(String into, String... merged) {
        UUID id = UUID.randomUUID();
        List<SeenByDesk> all = new ArrayList<>();
        for (String one : merged) {
            all.add(seen(one));
        }
        ok(line.command("question.merge", id, Map.of("into", seen(into), "questions", all)));
        return id;
    }

    JsonNode undo(UUID command) {
        return line.command("question.undo", Map.of("commandId", command.toString()));
    }

    static JsonNode ok(JsonNode answer) {
        assertThat(answer.path("type").asText()).as(answer.toString()).isEqualTo("ack");
        return answer.path("result");
    }

    static JsonNode refused(JsonNode answer, String code) {
        assertThat(answer.path("code").asText()).as(answer.toString()).isEqualTo(code);
        return answer.path("params");
    }

    static List<String> strings(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private String address(String question) {
        return "sessions/" + meeting.session() + "/questions/desk/" + question;
    }
}

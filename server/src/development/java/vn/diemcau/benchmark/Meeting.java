package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The demo event's first session, live, and the people who listen to it. */
final class Meeting {

    private static final String PASSWORD = "DiemCau-demo-2023";

    /** As many as the server has database connections for; more would only wait. */
    private static final int AT_ONCE = 8;

    private final Installation installation;
    private final String sessionId;
    private final String joinCode;
    private final Installation.Visitor organizer;
    private final Installation.Visitor moderator;
    private final List<Installation.Visitor> participants = new ArrayList<>();

    private Meeting(
            Installation installation,
            String sessionId,
            String joinCode,
            Installation.Visitor organizer,
            Installation.Visitor moderator) {
        this.installation = installation;
        this.sessionId = sessionId;
        this.joinCode = joinCode;
        this.organizer = organizer;
        this.moderator = moderator;
    }

    static Meeting open(Installation installation) throws IOException, InterruptedException {
        Installation.Visitor organizer = installation.signIn("bantochuc@demo.example", PASSWORD);
        String event =
                installation
                        .get("/api/events?q=gap%20go%20nha%20giao", organizer)
                        .get("items")
                        .get(0)
                        .get("id")
                        .asText();
        JsonNode session =
                installation.get("/api/events/" + event, organizer).get("sessions").get(0);
        String id = session.get("id").asText();
        installation.post("/api/sessions/" + id + "/open", organizer, Map.of());
        return new Meeting(
                installation,
                id,
                session.get("joinCode").asText(),
                organizer,
                installation.signIn("dieuhanh@demo.example", PASSWORD));
    }

    /** The paths of live lines for {@code count} participants; those of before come first. */
    List<String> participantPaths(int count) throws IOException, InterruptedException {
        List<Callable<Installation.Visitor>> joins = new ArrayList<>();
        for (int number = participants.size(); number < count; number++) {
            String name = "Người dự (đo tải) " + number;
            joins.add(() -> installation.join(joinCode, name));
        }
        participants.addAll(all(joins));
        return all(
                participants.subList(0, count).stream()
                        .<Callable<String>>map(
                                participant ->
                                        () ->
                                                installation.livePath(
                                                        participant, sessionId, "PARTICIPANT"))
                        .toList());
    }

    /** A draft of a poll with this many options: its id. */
    String draftPoll(int options) throws IOException, InterruptedException {
        List<String> texts = new ArrayList<>();
        for (int option = 1; option <= options; option++) {
            texts.add("Phương án " + option);
        }
        Map<String, Object> content =
                Map.of("question", "Đo tải?", "kind", "SINGLE", "options", texts);
        return installation
                .post(
                        "/api/sessions/" + sessionId + "/polls",
                        moderator,
                        Map.of("content", content))
                .get("id")
                .asText();
    }

    /** How often each option of a poll was chosen, as its moderators read it. */
    List<Integer> countsOfPoll(String id) throws IOException, InterruptedException {
        List<Integer> counts = new ArrayList<>();
        for (JsonNode poll :
                installation.get("/api/sessions/" + sessionId + "/polls", moderator).get("items")) {
            if (poll.get("id").asText().equals(id)) {
                poll.get("result").get("counts").forEach(count -> counts.add(count.asInt()));
            }
        }
        return counts;
    }

    List<String> moderatorPaths(int count) throws IOException, InterruptedException {
        List<Callable<String>> paths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paths.add(() -> installation.livePath(moderator, sessionId, "MODERATOR"));
        }
        return all(paths);
    }

    /** As {@link #participantPaths}, where the people come from one province after the other. */
    List<String> participantPathsFromAllProvinces(int count)
            throws IOException, InterruptedException {
        JsonNode provinces = installation.get("/api/join/" + joinCode + "/provinces", null);
        List<Callable<Installation.Visitor>> joins = new ArrayList<>();
        for (int number = participants.size(); number < count; number++) {
            String name = "Nguyễn Thị Hồng " + number;
            String province = provinces.get(number % provinces.size()).get("code").asText();
            joins.add(() -> installation.join(joinCode, name, province));
        }
        participants.addAll(all(joins));
        return participantPaths(count);
    }

    String sessionId() {
        return sessionId;
    }

    /** What the session has at this path, as a moderator reads it. */
    JsonNode asModerator(String path) throws IOException, InterruptedException {
        return installation.get("/api/sessions/" + sessionId + "/" + path, moderator);
    }

    /** Reads it and throws it away. */
    Installation.Read read(String path) throws IOException, InterruptedException {
        return installation.read("/api/sessions/" + sessionId + "/" + path, moderator);
    }

    void setTopics(List<Map<String, String>> topics) throws IOException, InterruptedException {
        int version = choices().get("topics").get("version").asInt();
        installation.put(
                "/api/sessions/" + sessionId + "/questions/desk/topics",
                organizer,
                Map.of("version", version, "topics", topics));
    }

    List<String> topicIds() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        choices().get("topics").get("topics").forEach(topic -> ids.add(topic.get("id").asText()));
        return ids;
    }

    private JsonNode choices() throws IOException, InterruptedException {
        return installation.get(
                "/api/sessions/" + sessionId + "/questions/desk/choices", organizer);
    }

    private static <T> List<T> all(List<Callable<T>> calls)
            throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<T> results = new ArrayList<>(calls.size());
            for (Future<T> result : threads.invokeAll(calls)) {
                try {
                    results.add(result.get());
                } catch (ExecutionException failed) {
                    throw new IOException(failed.getCause());
                }
            }
            return results;
        }
    }

    Installation installation() {
        return installation;
    }

    Installation.Visitor organizer() {
        return organizer;
    }
}

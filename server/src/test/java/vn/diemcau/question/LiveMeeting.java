package vn.diemcau.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.development.TestDatabase;
import vn.diemcau.event.Meeting;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.Teacher;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;

/** A session that is live, and the people in it. */
final class LiveMeeting {

    private final Product product;
    private final Client organizer;
    private final String event;
    private final String session;
    private final String joinCode;

    private LiveMeeting(Product product, Client organizer, String session) {
        this.product = product;
        this.organizer = organizer;
        this.session = session;
        JsonNode found = organizer.get("sessions/" + session).ok();
        this.event = found.path("eventId").asText();
        this.joinCode = found.path("joinCode").asText();
    }

    static LiveMeeting open(Product product) {
        LiveMeeting meeting = planned(product);
        meeting.organizer.post("sessions/" + meeting.session + "/open").ok();
        return meeting;
    }

    static LiveMeeting planned(Product product) {
        Client organizer = product.as(Role.ORGANIZER);
        return new LiveMeeting(
                product,
                organizer,
                new Meeting(organizer).publishedSession("Gặp gỡ " + UUID.randomUUID()));
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
        return product.as(Role.MODERATOR, ScopeKind.EVENT, UUID.fromString(event));
    }

    Client stageOperator() {
        return product.as(Role.STAGE_OPERATOR, ScopeKind.EVENT, UUID.fromString(event));
    }

    LiveClient moderatorLine() {
        return LiveClient.connect(moderator(), session, "MODERATOR");
    }

    LiveClient stageLine() {
        return LiveClient.connect(stageOperator(), session, "STAGE");
    }

    /** Somebody who has joined and has no line open. */
    ParticipantId presence(Teacher teacher) {
        return teacher.joins(product, joinCode).id();
    }

    Phone joinedBy(Teacher teacher) {
        Teacher.Joined joined = teacher.joins(product, joinCode);
        return new Phone(
                joined.phone(),
                LiveClient.connect(joined.phone(), session, "PARTICIPANT"),
                session);
    }

    /** A teacher's phone in this session. */
    record Phone(Client browser, LiveClient line, String session) {

        /** Asks, and gives the id of the question. */
        String asks(String text) {
            JsonNode answer = line.command("question.ask", Map.of("text", text));
            if (!answer.path("type").asText().equals("ack")) {
                throw new AssertionError(answer.toString());
            }
            return answer.path("result").path("id").asText();
        }

        JsonNode votes(String question) {
            return line.command("question.vote", Map.of("questionId", question));
        }

        JsonNode own() {
            return browser.get("sessions/" + session + "/questions/mine").ok();
        }

        JsonNode published() {
            return browser.get("sessions/" + session + "/questions/published").ok();
        }
    }

    /** One step of a question, which must succeed. */
    static JsonNode moves(LiveClient line, String command, String question) {
        JsonNode answer = line.command("question." + command, Map.of("questionId", question));
        if (!answer.path("type").asText().equals("ack")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("result");
    }

    static JsonNode rejects(LiveClient line, String question, String reason) {
        return line.command("question.reject", Map.of("questionId", question, "reason", reason));
    }

    /**
     * What the database has: the id of each question by its text; fails where a text is there
     * twice.
     */
    Map<String, String> storedQuestions() throws SQLException {
        Map<String, String> questions = new HashMap<>();
        TestDatabase.Schema schema = product.schema();
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT id, text FROM question WHERE session_id = ?")) {
            query.setString(1, session);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                if (questions.put(rows.getString(2), rows.getString(1)) != null) {
                    throw new AssertionError(rows.getString(2) + " is there twice");
                }
            }
        }
        return questions;
    }

    JsonNode list(String query) {
        return moderator().get("sessions/" + session + "/questions" + query).ok();
    }
}

package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.LiveMeeting.moves;
import static vn.diemcau.question.LiveMeeting.rejects;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.participant.Teacher;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class HiddenQuestionIT {

    private static final String A_QUARTER_OF_AN_HOUR = ".*T\\d\\d:(00|15|30|45):00Z";
    private static final String ALLOWANCE = "Trường tôi chưa trả phụ cấp thâm niên, tôi hỏi ở đâu?";
    private static final String NAME = "Lường Thị Kín";
    private static final String SCHOOL = "Trường PTDTBT Giấu Tên";
    private static final String PROVINCE = "Lai Châu";
    private static final Teacher WHO_HIDES = aTeacher().named(NAME).of(SCHOOL).from("12");
    private static final String WHY = "Có dấu hiệu trù dập, cần cử người bảo vệ ngay.";

    /** Rules Q25, Q26, R5: in no answer, in no frame of any audience, in no line of the log. */
    @Test
    void nobodyIsToldWhoAskedNorWhereFrom(Product product) throws Exception {
        try (Log log = new Log()) {
            Room room = new Room(product);
            String question = room.asksHidden(ALLOWANCE);
            String rejected = room.asksHidden("Câu hỏi ẩn danh thứ hai, bị từ chối");
            room.moderator.command(
                    "question.seen", Map.of("questionIds", List.of(question, rejected)));
            rejects(room.moderator, rejected, "Ngoài phạm vi.");
            moves(room.moderator, "approve", question);
            room.other.votes(question);
            moves(room.moderator, "stage", question);
            moves(room.moderator, "unstage", question);
            assertThat(code(room.asker.votes(question))).isEqualTo("question.own_question");
            room.asker.line().command("question.ask", Map.of("text", ""));
            room.request(question).ok();
            room.meeting.moderator().delete(room.opening(question)).ok();
            room.waitUntilAllHaveHeard();

            for (Map.Entry<String, LiveClient> line : room.lines().entrySet()) {
                assertSilent(
                        "frames of " + line.getKey(), line.getValue().everything(), room, true);
            }
            for (Map.Entry<String, Client> browser : room.browsers().entrySet()) {
                for (String path : room.readable(question)) {
                    assertSilent(
                            browser.getKey() + " GET " + path,
                            browser.getValue().get(path).text(),
                            room,
                            path.contains("question") || path.contains("stage"));
                }
            }
            assertThat(room.auditOf(question).toString())
                    .contains("question.approve")
                    .doesNotContain(NAME, SCHOOL, PROVINCE, room.askerId);
            assertSilent("the log", log.text(), room, true);
        }
    }

    /** Rule Q25. */
    @Test
    void noSearchFilterOrCountFindsAHiddenQuestionByWhoAskedIt(Product product) {
        Room room = new Room(product);
        String question = room.asksHidden(ALLOWANCE);
        String named = room.asker.asks("Câu hỏi có tên của cùng một người");

        assertThat(ids(room.meeting.list("?province=12"))).containsExactly(named);
        assertThat(ids(room.meeting.list("?q=Giau%20Ten"))).containsExactly(named);
        assertThat(ids(room.meeting.list("?q=Luong%20Thi"))).containsExactly(named);
        assertThat(ids(room.meeting.list("?q=phu%20cap"))).containsExactly(question);
        JsonNode row = room.meeting.list("?q=phu%20cap").at("/items/0");
        assertThat(row.path("askerName").isNull()).isTrue();
        assertThat(row.at("/hidden/openedAt").isNull()).isTrue();
    }

    /** Rule Q26. */
    @Test
    void neitherItsIdNorItsTimeTellsWhenItWasTyped(Product product) {
        Room room = new Room(product);
        String question = room.asksHidden(ALLOWANCE);
        moves(room.moderator, "approve", question);

        JsonNode published = room.other.line().fact("question.published").path("question");

        assertThat(UUID.fromString(question).version()).isEqualTo(4);
        assertThat(published.path("askedAt").asText()).matches(A_QUARTER_OF_AN_HOUR);
        assertThat(published.path("askerName").isNull()).isTrue();
        assertThat(published.has("hidden")).isFalse();
    }

    /** Rules Q27, Q28. */
    @Test
    void twoPeopleOpenAndTheAskerLearnsWhenAndWhy(Product product) throws Exception {
        Room room = new Room(product);
        String question = room.asksHidden(ALLOWANCE);
        Client one = room.meeting.moderator();
        Client two = room.meeting.organizer();

        JsonNode asked = one.post(room.opening(question), Map.of("reason", WHY)).ok();
        assertThat(asked.at("/items/0/state").asText()).isEqualTo("WAITING");
        assertThat(asked.at("/items/0/own").asBoolean()).isTrue();
        room.moderator.fact(
                "question.changed", fact -> !fact.at("/question/hidden/openingUntil").isNull());
        one.post(room.opening(question) + "/confirmation")
                .refused(409, "question.opening_needs_another");
        two.post(room.opening(question), Map.of("reason", WHY))
                .refused(409, "question.opening_waits");

        JsonNode opened = two.post(room.opening(question) + "/confirmation").ok();

        assertThat(opened.at("/items/0/state").asText()).isEqualTo("CONFIRMED");
        assertThat(opened.toString()).doesNotContain(NAME);
        JsonNode row =
                room.moderator
                        .fact(
                                "question.changed",
                                fact -> !fact.at("/question/hidden/openedAt").isNull())
                        .path("question");
        assertThat(row.path("askerName").asText()).isEqualTo(NAME);
        assertThat(row.path("askerSchool").asText()).isEqualTo(SCHOOL);
        assertThat(row.path("provinceName").asText()).isEqualTo(PROVINCE);
        assertThat(room.meeting.list("").at("/items/0/askerName").asText()).isEqualTo(NAME);

        JsonNode told =
                room.asker
                        .line()
                        .fact(
                                "question.own",
                                fact -> fact.at("/question/hidden/opened").isObject());
        JsonNode known = told.at("/question/hidden/opened");
        assertThat(known.path("reason").asText()).isEqualTo(WHY);
        assertThat(known.path("requestedAs").asText()).isEqualTo("MODERATOR");
        assertThat(known.path("confirmedAs").asText()).isEqualTo("ORGANIZER");
        assertThat(told.toString()).doesNotContain("Người thử");
        assertThat(room.auditOf(question))
                .hasSize(2)
                .allMatch(row2 -> row2.contains(WHY))
                .anyMatch(row2 -> row2.startsWith("question.opening_requested"))
                .anyMatch(row2 -> row2.startsWith("question.opened"));
        one.post(room.opening(question), Map.of("reason", WHY))
                .refused(409, "question.opened_already");
    }

    /** Rule Q28. */
    @Test
    void evenThenNobodyBelowSeesIt(Product product) throws Exception {
        Room room = new Room(product);
        String question = room.asksHidden(ALLOWANCE);
        room.request(question).ok();
        room.meeting.organizer().post(room.opening(question) + "/confirmation").ok();
        moves(room.moderator, "approve", question);
        // What a command answers reaches the stage operator as well.
        JsonNode staged = moves(room.operator, "stage", question);
        assertThat(staged.toString()).contains(question);
        assertThat(staged.path("askedAt").asText()).matches(A_QUARTER_OF_AN_HOUR);
        assertThat(staged.path("changedAt").asText()).matches(A_QUARTER_OF_AN_HOUR);
        room.waitUntilAllHaveHeard();

        Map<String, LiveClient> lines = room.lines();
        lines.remove("moderator");
        lines.remove("organizer");
        lines.forEach(
                (who, line) -> assertSilent("frames of " + who, line.everything(), room, true));
        Map<String, Client> browsers = room.browsers();
        browsers.remove("moderator");
        browsers.remove("organizer");
        for (Map.Entry<String, Client> browser : browsers.entrySet()) {
            for (String path : room.readable(question)) {
                assertSilent(
                        browser.getKey() + " GET " + path,
                        browser.getValue().get(path).text(),
                        room,
                        path.contains("question") || path.contains("stage"));
            }
        }
        assertThat(
                        room.meeting
                                .moderator()
                                .get("sessions/" + room.meeting.session() + "/questions/published")
                                .text())
                .doesNotContain(NAME, SCHOOL, PROVINCE);
    }

    /** Rule Q27. */
    @Test
    void aWishIsWithdrawnByEitherAndEndsByItself(Product product) throws Exception {
        Room room = new Room(product);
        String question = room.asksHidden(ALLOWANCE);
        room.request(question).ok();
        room.meeting.organizer().delete(room.opening(question)).ok();
        room.meeting
                .organizer()
                .post(room.opening(question) + "/confirmation")
                .refused(409, "question.opening_not_waiting");

        room.request(question).ok();
        room.change("UPDATE hidden_opening SET expires_at = requested_at WHERE state = 'WAITING'");
        room.meeting
                .organizer()
                .post(room.opening(question) + "/confirmation")
                .refused(409, "question.opening_not_waiting");
        JsonNode again = room.request(question).ok();

        assertThat(
                        StreamSupport.stream(again.path("items").spliterator(), false)
                                .map(one -> one.path("state").asText()))
                .containsExactly("WAITING", "EXPIRED", "WITHDRAWN");
        assertThat(room.meeting.list("").toString()).doesNotContain(NAME);
    }

    /** Rule Q27. */
    @Test
    void onlyTheMinistrysModeratorsAndOrganizersOpenAndOnlyWhatIsHidden(Product product) {
        Room room = new Room(product);
        String question = room.asksHidden(ALLOWANCE);
        String named = room.other.asks("Câu hỏi có tên");

        room.meeting
                .stageOperator()
                .post(room.opening(question), Map.of("reason", WHY))
                .refused(403, "access.not_allowed");
        LiveMeeting elsewhere = LiveMeeting.open(product);
        elsewhere
                .moderator()
                .post(room.opening(question), Map.of("reason", WHY))
                .refused(404, "event.session_not_found");
        room.meeting
                .moderator()
                .post(room.opening(question), Map.of("reason", " "))
                .refused(400, "request.invalid_fields");
        room.meeting
                .moderator()
                .post(room.opening(named), Map.of("reason", WHY))
                .refused(409, "question.not_hidden");
    }

    /** Rule Q21. */
    @Test
    void whoWantsToBeHiddenIsNeverNamedInstead(Product product) {
        Room room = new Room(product);
        Map<String, Object> settings =
                new LinkedHashMap<>(
                        Map.of(
                                "open", true,
                                "beforeStart", false,
                                "afterEnd", false,
                                "mostOpen", 3,
                                "pauseSeconds", 0,
                                "hiddenAllowed", false));
        room.meeting
                .organizer()
                .put(
                        "sessions/" + room.meeting.session() + "/asking",
                        Map.of("version", 0, "settings", settings))
                .ok();

        JsonNode answer =
                room.asker
                        .line()
                        .command("question.ask", Map.of("text", ALLOWANCE, "hidden", true));

        assertThat(code(answer)).isEqualTo("question.hidden_not_allowed");
        assertThat(room.meeting.list("").path("items")).isEmpty();
    }

    private static void assertSilent(String where, String said, Room room, boolean placesToo) {
        assertThat(said).as(where).doesNotContain(NAME, SCHOOL, room.askerId);
        if (placesToo) {
            assertThat(said).as(where).doesNotContain(PROVINCE);
        }
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText();
    }

    /** A session with everybody in it who could be told. */
    private static final class Room {

        private final Product product;
        private final LiveMeeting meeting;
        private final LiveMeeting.Phone asker;
        private final LiveMeeting.Phone other;
        private final String askerId;
        private final LiveClient moderator;
        private final LiveClient operator;
        private final LiveClient organizer;
        private final LiveClient chair;
        private final LiveClient host;
        private final Client hostsBrowser;
        private final Client chairsBrowser;
        private final String point;

        private Room(Product product) {
            this.product = product;
            meeting = LiveMeeting.open(product);
            asker = meeting.joinedBy(WHO_HIDES);
            other = meeting.joinedBy(aTeacher());
            askerId = asker.browser().get("participants/me").ok().path("participantId").asText();
            moderator = meeting.moderatorLine();
            operator = meeting.stageLine();
            organizer = LiveClient.connect(meeting.organizer(), meeting.session(), "ORGANIZER");
            point =
                    meeting.organizer()
                            .post(
                                    "sessions/" + meeting.session() + "/bridge-points",
                                    Map.of("level", "MAIN", "name", "Điểm cầu tỉnh"))
                            .ok()
                            .path("id")
                            .asText();
            hostsBrowser = product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
            host = LiveClient.connect(hostsBrowser, meeting.session(), "HOST");
            chairsBrowser = product.as(Role.CHAIR, ScopeKind.EVENT, UUID.fromString(event()));
            chair = LiveClient.connect(chairsBrowser, meeting.session(), "CHAIR");
        }

        private String event() {
            return meeting.organizer()
                    .get("sessions/" + meeting.session())
                    .ok()
                    .path("eventId")
                    .asText();
        }

        private String asksHidden(String text) {
            JsonNode answer =
                    asker.line().command("question.ask", Map.of("text", text, "hidden", true));
            assertThat(answer.path("type").asText()).as(answer.toString()).isEqualTo("ack");
            return answer.at("/result/id").asText();
        }

        private String opening(String question) {
            return "sessions/" + meeting.session() + "/questions/" + question + "/opening";
        }

        private vn.diemcau.testing.Answer request(String question) {
            return meeting.moderator().post(opening(question), Map.of("reason", WHY));
        }

        /** A last fact that everybody but hosts is told. */
        private void waitUntilAllHaveHeard() {
            meeting.close();
            lines().forEach(
                            (who, line) -> {
                                if (!who.equals("host")) {
                                    line.fact("session.changed");
                                }
                            });
        }

        private Map<String, LiveClient> lines() {
            Map<String, LiveClient> lines = new LinkedHashMap<>();
            lines.put("other participant", other.line());
            lines.put("asker", asker.line());
            lines.put("stage", operator);
            lines.put("chair", chair);
            lines.put("host", host);
            lines.put("moderator", moderator);
            lines.put("organizer", organizer);
            return lines;
        }

        private Map<String, Client> browsers() {
            Map<String, Client> browsers = new LinkedHashMap<>();
            browsers.put("other participant", other.browser());
            browsers.put("stage operator", meeting.stageOperator());
            browsers.put("chair", chairsBrowser);
            browsers.put("host", hostsBrowser);
            browsers.put("administrator", product.as(Role.ADMINISTRATOR));
            browsers.put("moderator", meeting.moderator());
            browsers.put("organizer", meeting.organizer());
            return browsers;
        }

        /** Every address that can be read, with the ids of this room in its places. */
        private List<String> readable(String question) {
            Client anonymous = product.anonymous();
            JsonNode paths =
                    anonymous
                            .send(
                                    anonymous
                                            .request("/openapi")
                                            .header("Accept", "application/json"))
                            .ok()
                            .path("paths");
            List<String> readable = new ArrayList<>();
            paths.properties()
                    .forEach(
                            path -> {
                                if (path.getValue().has("get")) {
                                    for (String id : List.of(meeting.session(), event(), point)) {
                                        readable.add(
                                                path.getKey()
                                                        .replace("/api/", "")
                                                        .replace("{id}", id)
                                                        .replaceAll(
                                                                "\\{(question|questionId)}",
                                                                question)
                                                        .replaceAll("\\{\\w+}", id));
                                    }
                                }
                            });
            assertThat(readable).hasSizeGreaterThan(60);
            return readable.stream().distinct().toList();
        }

        private List<String> auditOf(String question) throws Exception {
            List<String> rows = new ArrayList<>();
            var schema = product.schema();
            try (var connection =
                            DriverManager.getConnection(
                                    schema.jdbcUrl(), schema.user(), schema.password());
                    var found =
                            connection
                                    .createStatement()
                                    .executeQuery(
                                            "SELECT CONCAT(action, ' ', details) FROM audit_entry"
                                                    + " WHERE subject_id = '"
                                                    + question
                                                    + "' ORDER BY at")) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        }

        private void change(String statement) throws Exception {
            var schema = product.schema();
            try (var connection =
                            DriverManager.getConnection(
                                    schema.jdbcUrl(), schema.user(), schema.password());
                    var update = connection.createStatement()) {
                update.execute(statement);
            }
        }
    }

    /** Every line that the product logs meanwhile. */
    private static final class Log extends Handler implements AutoCloseable {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        private Log() {
            Logger.getLogger("").addHandler(this);
        }

        private String text() {
            return String.join("\n", lines);
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(
                    entry.getMessage()
                            + Arrays.toString(entry.getParameters())
                            + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}

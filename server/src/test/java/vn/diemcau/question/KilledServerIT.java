package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;
import vn.diemcau.testing.ServerProcess;

/** {@code kill -9} in the middle of fifty people asking. */
@ProductTest
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledServerIT {

    private static final int PEOPLE = 50;
    private static final int QUESTIONS_EACH = 20;

    /** Fifty people ask faster than the limits let a person ask. */
    private static final Map<String, String> NO_LIMITS =
            Map.of(
                    "QUESTION_OPEN_PER_PARTICIPANT", "1000000",
                    "LIVE_RATES_OTHER_KINDS_BURST", "1000000",
                    "LIVE_RATES_OTHER_KINDS_PER_MINUTE", "1000000",
                    "LIVE_RATES_FRAMES_BURST", "1000000",
                    "LIVE_RATES_FRAMES_PER_MINUTE", "1000000");

    /** Rules M3 and M4: what was acknowledged is there, and what is there is there once. */
    @Test
    void afterARestartEveryAcknowledgedQuestionIsThereOnce(Product product, @TempDir Path folder)
            throws Exception {
        LiveMeeting meeting = LiveMeeting.open(product);
        List<LiveMeeting.Phone> phones =
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> meeting.joinedBy(aTeacher().named("Giáo viên " + i)))
                        .toList();
        // By text: the id of the question that the server acknowledged.
        Map<String, String> acknowledged = new ConcurrentHashMap<>();

        try (ServerProcess server = new ServerProcess(folder, product.schema(), NO_LIMITS);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asking = new ArrayList<>();
            for (LiveMeeting.Phone phone : phones) {
                asking.add(people.submit(() -> askEverything(phone, server, acknowledged)));
            }
            for (int kill = 1; kill <= 2; kill++) {
                awaitSize(acknowledged, kill * 300);
                Map<String, String> before = Map.copyOf(acknowledged);
                server.kill();
                assertThat(stored(product, meeting)).containsAllEntriesOf(before);
                server.startAgain();
            }
            for (Future<?> one : asking) {
                one.get();
            }
        }

        assertThat(acknowledged).hasSize(PEOPLE * QUESTIONS_EACH);
        assertThat(stored(product, meeting)).isEqualTo(acknowledged);
    }

    /**
     * As a phone does: the same id until it is acknowledged, over as many connections as it takes.
     */
    private static void askEverything(
            LiveMeeting.Phone phone, ServerProcess server, Map<String, String> acknowledged) {
        LiveClient line = null;
        for (int number = 0; number < QUESTIONS_EACH; number++) {
            String text = phone.line().hashCode() + " hỏi câu " + number;
            UUID command = UUID.randomUUID();
            while (!acknowledged.containsKey(text)) {
                try {
                    line = line == null ? connect(phone, server) : line;
                    JsonNode answer = line.command("question.ask", command, Map.of("text", text));
                    assertThat(answer.path("type").asText()).as(answer.toString()).isEqualTo("ack");
                    acknowledged.put(text, answer.path("result").path("id").asText());
                } catch (LiveClient.LineLost | CompletionException lost) {
                    line = null;
                    LockSupport.parkNanos(100_000_000);
                }
            }
        }
    }

    private static LiveClient connect(LiveMeeting.Phone phone, ServerProcess server) {
        String ticket = LiveClient.ticket(phone.browser(), phone.session(), "PARTICIPANT");
        return LiveClient.connect(server.url(), ticket, null);
    }

    private static void awaitSize(Map<String, String> acknowledged, int size) {
        while (acknowledged.size() < size) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** What the database has: the id of each text; fails where a text is there twice. */
    private static Map<String, String> stored(Product product, LiveMeeting meeting)
            throws SQLException {
        Map<String, String> questions = new HashMap<>();
        var schema = product.schema();
        try (Connection connection =
                        DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT id, text FROM question WHERE session_id = '"
                                                + meeting.session()
                                                + "'")) {
            while (rows.next()) {
                assertThat(questions.put(rows.getString(2), rows.getString(1))).isNull();
            }
        }
        return questions;
    }
}

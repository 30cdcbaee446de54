package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Whether PROTOCOL.md is enough: a client in Python that was written from it alone. */
@ProductTest
class OtherLanguageIT {

    /** The tests run in server/. */
    private static final Path CLIENT = Path.of("src", "test", "python", "live_client.py");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rules O6, O7, O8, L6, M3, R2 and V2. */
    @Test
    void aClientWrittenFromTheDocumentJoinsAsksDropsAndResumes(Product product) throws Exception {
        LiveMeeting meeting = LiveMeeting.open(product);
        Process client = start(product, joinCode(meeting));
        try (BufferedReader said = client.inputReader(StandardCharsets.UTF_8);
                Writer next = client.outputWriter(StandardCharsets.UTF_8)) {
            JsonNode asked = read(said);
            String question = asked.path("asked").asText();
            LiveMeeting.moves(meeting.moderatorLine(), "approve", question);
            next.write("approved\n");
            next.flush();

            JsonNode resumed = read(said);
            assertThat(resumed.path("resumed").asText()).isEqualTo("APPROVED");
            assertThat(resumed.path("same"))
                    .extracting(JsonNode::asText)
                    .containsExactly(question, question);
            assertThat(resumed.path("revisions"))
                    .extracting(JsonNode::asLong)
                    .isSorted()
                    .doesNotHaveDuplicates();
            JsonNode old = read(said);
            assertThat(old.path("closed").asInt()).isEqualTo(4426);
            assertThat(old.path("reason").asText()).isEqualTo("live.protocol_outdated");
            assertThat(client.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(client.exitValue()).isZero();
            assertThat(meeting.storedQuestions()).hasSize(1);
        } finally {
            client.destroyForcibly();
        }
    }

    private static Process start(Product product, String joinCode) throws IOException {
        ProcessBuilder client =
                new ProcessBuilder(
                        "python3",
                        "-B",
                        CLIENT.toString(),
                        product.url().toString(),
                        joinCode,
                        "45");
        client.environment().put("PYTHONIOENCODING", "utf-8");
        return client.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String joinCode(LiveMeeting meeting) {
        return meeting.organizer()
                .get("sessions/" + meeting.session())
                .ok()
                .path("joinCode")
                .asText();
    }

    private static JsonNode read(BufferedReader said) throws IOException {
        return JSON.readTree(
                Objects.requireNonNull(said.readLine(), "the client has ended; see its error"));
    }
}

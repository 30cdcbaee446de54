package vn.diemcau.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

class GoldenChannelMessagesTest {

    private static final Instant AT = Instant.parse("2023-08-15T01:00:00.125Z");

    /** Rules C1, C4, C5, O4. */
    @Test
    void welcomeBeatAndResyncAreWrittenAsInTheGoldenFiles() {
        assertThat(Golden.read(Messages.welcome(16, AT).json()))
                .isEqualTo(Golden.message("out/welcome"));
        assertThat(Golden.read(Messages.beat(16, AT).json())).isEqualTo(Golden.message("out/beat"));
        assertThat(Golden.read(Messages.resync(16).json())).isEqualTo(Golden.message("out/resync"));
    }

    /** Rules C2, C3. */
    @Test
    void factsAreWrittenAsInTheGoldenFile() {
        JsonNode golden = Golden.message("out/facts");
        List<Fact> facts = new ArrayList<>();
        for (JsonNode fact : golden.path("facts")) {
            ObjectNode payload = fact.deepCopy();
            payload.remove(List.of("revision", "at"));
            facts.add(fact(fact.path("revision").asLong(), payload.toString()));
        }

        List<Message> messages = Messages.facts(facts, golden.path("revision").asLong());

        assertThat(messages).hasSize(1);
        assertThat(Golden.read(messages.getFirst().json())).isEqualTo(golden);
    }

    /** Rule C6. */
    @Test
    void manyFactsAreSeveralMessagesAndOnlyTheLastReachesTheWholeRevision() {
        String longText = "{\"text\":\"" + "x".repeat(20_000) + "\"}";
        List<Fact> facts = IntStream.rangeClosed(1, 7).mapToObj(i -> fact(i, longText)).toList();

        List<JsonNode> messages =
                Messages.facts(facts, 99).stream()
                        .map(message -> Golden.read(message.json()))
                        .toList();

        assertThat(messages)
                .extracting(message -> message.path("facts").size())
                .containsExactly(3, 3, 1);
        assertThat(messages)
                .extracting(message -> message.path("revision").asLong())
                .containsExactly(3L, 6L, 99L);
    }

    @Test
    void aFactLongerThanAMessageMayBeIsSentAlone() {
        Fact small = fact(1, "{\"text\":\"x\"}");
        Fact huge = fact(2, "{\"text\":\"" + "x".repeat(100_000) + "\"}");

        assertThat(Messages.facts(List.of(small, huge, small), 3)).hasSize(3);
    }

    private static Fact fact(long revision, String payload) {
        Audience everybody = Audience.of(SubscriberKind.PARTICIPANT);
        return new Fact(revision, everybody, payload.getBytes(StandardCharsets.UTF_8), AT);
    }
}

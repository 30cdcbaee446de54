package vn.diemcau.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

class GoldenPollFactsTest {

    private static final Instant AT = Instant.parse("2023-08-15T01:00:00.125Z");
    private static final PollId ID = PollId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b31");
    private static final PollId WORDS = PollId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b32");
    private static final PollContent CONTENT =
            new PollContent(
                    "Thầy cô mong đợi nhất điều gì?",
                    PollKind.MULTIPLE,
                    List.of("Chính sách lương", "Giảm hồ sơ sổ sách", "Bồi dưỡng chuyên môn"),
                    2,
                    null);
    private static final PollContent SCALE =
            new PollContent(
                    "Phần trình bày dễ hiểu đến mức nào?",
                    PollKind.SCALE,
                    List.of(),
                    null,
                    new PollScale(1, 5, "Khó", null));
    private static final PollResult RESULT = new PollResult(13, List.of(9, 7, 4), List.of());
    private static final PollResult WRITTEN =
            new PollResult(
                    2,
                    List.of(),
                    List.of(
                            new PollResult.WordCount("Đổi mới", 2, false),
                            new PollResult.WordCount("xyz", 1, true)));
    private static final PollView VIEW =
            new PollView(ID, CONTENT, PollState.OPEN, true, AT, null, 4, RESULT);

    /** Rules P6, P7, P8. */
    @Test
    void everyFactAboutPollsIsWrittenAsInTheGoldenFile() {
        List<PollFact> facts =
                List.of(
                        new PollFact.Changed(VIEW),
                        new PollFact.Published(
                                new PublishedPoll(ID, CONTENT, PollState.OPEN, AT, RESULT)),
                        new PollFact.Published(
                                new PublishedPoll(ID, SCALE, PollState.CLOSED, AT, null)),
                        new PollFact.Results(List.of(new PollFact.Result(WORDS, WRITTEN))),
                        new PollFact.Results(
                                List.of(new PollFact.Result(WORDS, WRITTEN.withoutHidden()))),
                        new PollFact.Removed(ID));

        assertThat(facts.stream().map(Golden::written).toList()).isEqualTo(goldenPayloads());
    }

    @Test
    void theGoldenFileHasEveryKindOfFact() {
        List<String> kinds =
                Arrays.stream(PollFact.class.getAnnotation(JsonSubTypes.class).value())
                        .map(type -> type.value().getAnnotation(JsonTypeName.class).value())
                        .toList();

        assertThat(goldenPayloads().stream().map(fact -> fact.path("type").asText()).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    /** Rule A1. */
    @Test
    void theResultsOfCommandsAreWrittenAsInTheGoldenFiles() {
        assertThat(Golden.written(new OwnBallot(ID, List.of(0, 2), List.of())))
                .isEqualTo(Golden.message("out/ack-poll-vote").path("result"));
        assertThat(Golden.written(VIEW)).isEqualTo(Golden.message("out/ack-poll").path("result"));
    }

    private static List<JsonNode> goldenPayloads() {
        return StreamSupport.stream(
                        Golden.message("out/facts-poll").path("facts").spliterator(), false)
                .<JsonNode>map(
                        fact -> {
                            ObjectNode payload = fact.deepCopy();
                            payload.remove(List.of("revision", "at"));
                            return payload;
                        })
                .toList();
    }
}

package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Golden;

class GoldenShowTest {

    private static final Instant AT = Instant.parse("2023-08-15T01:00:00.125Z");
    private static final UUID OPENING = UUID.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4c01");
    private static final UUID ANSWERS = UUID.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4c02");
    private static final UUID STEP = UUID.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4d01");
    private static final UUID MESSAGE = UUID.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4e01");

    private static final UUID SPEAKER = UUID.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4f01");

    private static final Programme PROGRAMME =
            new Programme(
                    at("01:00:00"),
                    at("04:30:00"),
                    List.of(
                            new ShowItem(
                                    OPENING,
                                    "Khai mạc",
                                    "Ban tổ chức",
                                    at("01:00:00"),
                                    30,
                                    30,
                                    ItemState.DONE,
                                    at("01:05:00"),
                                    at("01:38:00"),
                                    null,
                                    1_980,
                                    false,
                                    null,
                                    false,
                                    0),
                            new ShowItem(
                                    ANSWERS,
                                    "Hỏi đáp",
                                    null,
                                    at("01:30:00"),
                                    60,
                                    45,
                                    ItemState.RUNNING,
                                    at("01:38:00"),
                                    null,
                                    at("01:38:00"),
                                    0,
                                    false,
                                    40,
                                    true,
                                    1)),
                    new Programme.LastStep(STEP, StepKind.START, ANSWERS, at("01:38:00")));

    private static final StageScenes STAGE =
            new StageScenes(
                    5,
                    new SceneView(
                            SceneKind.SPEAKER,
                            SPEAKER,
                            "Nguyễn Thị Hồng",
                            "Trường Tiểu học Hướng Phùng, Quảng Trị\n"
                                    + "Chế độ cho giáo viên dạy lớp ghép",
                            null),
                    AT,
                    new SceneView(SceneKind.TIMER, null, null, null, null),
                    null,
                    true,
                    "Điều khiển sân khấu");

    private static final TimerView TIMER =
            new TimerView(
                    2,
                    TimerState.PAUSED,
                    TimerKind.DURATION,
                    "Phát biểu của Quảng Trị",
                    300_000,
                    at("01:40:00"),
                    at("01:41:00"),
                    List.of(60, 30),
                    "Điều khiển sân khấu");

    private static final MessageView SENT =
            new MessageView(
                    MESSAGE,
                    "Mời thầy cô kết thúc sau hai phút",
                    List.of(StageRole.CHAIR, StageRole.MC),
                    "Ban tổ chức",
                    AT,
                    null,
                    List.of(new MessageView.Read(StageRole.CHAIR, "Chủ trì", at("01:00:09"))));

    /** Rules S2, S7, S9, S12. */
    @Test
    void everyFactAboutTheShowIsWrittenAsInTheGoldenFile() {
        List<ShowFact> facts =
                List.of(
                        new ShowFact.Changed(PROGRAMME),
                        new ShowFact.Current(PROGRAMME.current()),
                        new ShowFact.StageChanged(STAGE),
                        new ShowFact.TimerChanged(TIMER),
                        new ShowFact.MessageChanged(SENT));

        assertThat(facts.stream().map(Golden::written).toList()).isEqualTo(goldenPayloads());
    }

    @Test
    void theGoldenFileHasEveryKindOfFact() {
        List<String> kinds =
                Arrays.stream(ShowFact.class.getAnnotation(JsonSubTypes.class).value())
                        .map(type -> type.value().getAnnotation(JsonTypeName.class).value())
                        .toList();

        assertThat(goldenPayloads())
                .extracting(fact -> fact.path("type").asText())
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    /** Rule A1. */
    @Test
    void theResultsOfCommandsAreWrittenAsInTheGoldenFiles() {
        assertThat(Golden.written(new StepTaken(STEP))).isEqualTo(result("ack-step"));
        assertThat(Golden.written(TIMER)).isEqualTo(result("ack-timer"));
        assertThat(Golden.written(STAGE)).isEqualTo(result("ack-stage"));
        assertThat(Golden.written(SENT)).isEqualTo(result("ack-message"));
    }

    private static Instant at(String time) {
        return Instant.parse("2023-08-15T" + time + "Z");
    }

    private static JsonNode result(String name) {
        return Golden.message("out/" + name).path("result");
    }

    private static List<JsonNode> goldenPayloads() {
        return StreamSupport.stream(
                        Golden.message("out/facts-show").path("facts").spliterator(), false)
                .<JsonNode>map(
                        fact -> {
                            ObjectNode payload = fact.deepCopy();
                            payload.remove(List.of("revision", "at"));
                            return payload;
                        })
                .toList();
    }
}

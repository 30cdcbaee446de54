package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.testing.Golden;

class GoldenFactsTest {

    private static final Instant AT = Instant.parse("2023-08-15T01:00:00.125Z");
    private static final QuestionId ID =
            QuestionId.fromString("0189f6a2-3c40-7b21-8f55-2a6c9d0e4b11");
    private static final QuestionId OTHER =
            QuestionId.fromString("0189f6a2-3c41-7b21-8f55-2a6c9d0e4b12");
    private static final TopicId TOPIC = TopicId.fromString("0189f6a2-3c00-7b21-8f55-2a6c9d0e4b01");
    private static final String TEXT = "Kính thưa Bộ trưởng, bao giờ có chính sách lương mới?";
    private static final String REASON = "Trùng với câu hỏi đã trả lời.";
    private static final String NAME = "Nguyễn Thị Hồng";
    private static final String SCHOOL = "Trường Tiểu học Hướng Phùng";

    private static final QuestionView VIEW =
            new QuestionView(
                    ID,
                    TEXT,
                    NAME,
                    SCHOOL,
                    "45",
                    "Quảng Trị",
                    null,
                    QuestionState.REJECTED,
                    REASON,
                    0,
                    AT,
                    AT,
                    new ModerationView(
                            3,
                            "luong moi bao gio co?",
                            TOPIC,
                            List.of("Lương"),
                            new Assignment(
                                    new OrganizationId(
                                            UUID.fromString(
                                                    "0189f6a2-3c00-7b21-8f55-2a6c9d0e4b02")),
                                    "Cục Nhà giáo và Cán bộ quản lý giáo dục",
                                    "Chuẩn bị số liệu."),
                            "Nghị quyết 27.",
                            true,
                            "0189f6a23c407b218f552a6c9d0e4b11",
                            null,
                            2,
                            3,
                            null));
    private static final PublishedQuestion PUBLISHED =
            new PublishedQuestion(
                    ID, TEXT, NAME, SCHOOL, "Quảng Trị", QuestionState.APPROVED, 12, AT);
    private static final OwnQuestion OWN =
            new OwnQuestion(
                    ID,
                    TEXT,
                    QuestionState.REJECTED,
                    REASON,
                    0,
                    AT,
                    AT,
                    new OwnHidden(
                            new OwnHidden.Opened(
                                    AT,
                                    "Có dấu hiệu cần bảo vệ khẩn cấp người hỏi.",
                                    Role.MODERATOR,
                                    Role.ORGANIZER)),
                    new Handling(
                            "Bao giờ có chính sách lương mới cho giáo viên?",
                            true,
                            new GivenAnswer("Bộ trưởng", "Sẽ trả lời bằng văn bản.", AT)));
    private static final ModerationView UNTOUCHED =
            new ModerationView(
                    0,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    false,
                    "0189f6a23c401c1e9a530d6c2b9f1a10",
                    null,
                    0,
                    1,
                    null);
    private static final AskingSettings ASKING =
            new AskingSettings(true, false, false, 3, null, 30, 10, true);

    /** Rules Q25, Q26. */
    @Test
    void aHiddenQuestionIsWrittenAsInTheGoldenFile() {
        QuestionId id = QuestionId.fromString("0b6f2f0e-57b1-4c1e-9a53-0d6c2b9f1a10");
        String text = "Trường em chưa được trả phụ cấp, em phải hỏi ở đâu?";
        QuestionView view =
                new QuestionView(
                        id,
                        text,
                        null,
                        null,
                        null,
                        null,
                        new HiddenView(AT.plusSeconds(1_800), null),
                        QuestionState.SUBMITTED,
                        null,
                        0,
                        AT,
                        AT,
                        UNTOUCHED);
        PublishedQuestion published =
                new PublishedQuestion(
                        id,
                        text,
                        null,
                        null,
                        null,
                        QuestionState.APPROVED,
                        0,
                        ShownTime.coarse(AT));

        assertThat(
                        Stream.of(
                                        new QuestionFact.Changed(view),
                                        new QuestionFact.Published(published))
                                .map(Golden::written)
                                .toList())
                .isEqualTo(payloads("out/facts-hidden"));
    }

    /** Rules Q6, Q7, Q8, Q9, Q22, Q16, Q17. */
    @Test
    void everyFactAboutQuestionsIsWrittenAsInTheGoldenFile() {
        List<QuestionFact> facts =
                List.of(
                        new QuestionFact.Changed(VIEW),
                        new QuestionFact.Published(PUBLISHED),
                        new QuestionFact.Unpublished(ID, OTHER),
                        new QuestionFact.Own(OWN),
                        new QuestionFact.Votes(List.of(new QuestionFact.Count(ID, 12))),
                        new QuestionFact.Asking(ASKING),
                        new QuestionFact.Upcoming(),
                        new QuestionFact.Reordered(),
                        new QuestionFact.Topics(
                                2, List.of(new TopicView(TOPIC, "Chế độ, chính sách"))));

        assertThat(facts.stream().map(Golden::written).toList()).isEqualTo(goldenPayloads());
    }

    @Test
    void theGoldenFileHasEveryKindOfFact() {
        List<String> kinds =
                Arrays.stream(QuestionFact.class.getAnnotation(JsonSubTypes.class).value())
                        .map(type -> type.value().getAnnotation(JsonTypeName.class).value())
                        .toList();

        assertThat(goldenPayloads())
                .extracting(fact -> fact.path("type").asText())
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    /** Rule A1. */
    @Test
    void theResultsOfCommandsAreWrittenAsInTheGoldenFiles() {
        OwnQuestion asked =
                new OwnQuestion(ID, TEXT, QuestionState.SUBMITTED, null, 0, AT, null, null, null);

        assertThat(Golden.written(asked)).isEqualTo(result("out/ack-ask"));
        assertThat(Golden.written(new VoteResult(ID, true, 13, 9)))
                .isEqualTo(result("out/ack-vote"));
        assertThat(Golden.written(VIEW)).isEqualTo(result("out/ack-move"));
        assertThat(Golden.written(new UndoneView(List.of(VIEW)))).isEqualTo(result("out/ack-undo"));
    }

    private static JsonNode result(String name) {
        return Golden.message(name).path("result");
    }

    private static List<JsonNode> goldenPayloads() {
        return payloads("out/facts");
    }

    private static List<JsonNode> payloads(String name) {
        return StreamSupport.stream(Golden.message(name).path("facts").spliterator(), false)
                .<JsonNode>map(
                        fact -> {
                            ObjectNode payload = fact.deepCopy();
                            payload.remove(List.of("revision", "at"));
                            return payload;
                        })
                .toList();
    }
}

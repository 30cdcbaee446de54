package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.channel.ChannelError;
import vn.diemcau.kernel.ErrorCode;
import vn.diemcau.platform.PlatformError;
import vn.diemcau.question.QuestionError;
import vn.diemcau.question.QuestionId;
import vn.diemcau.testing.Golden;

class GoldenCommandsTest {

    static Stream<String> commands() {
        return Golden.names("in").stream();
    }

    /** Rule M1. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsReadWithNothingLost(String name) {
        JsonNode golden = Golden.message("in/" + name);

        Inbound read = read(golden.toString());

        assertThat(Golden.written(read)).isEqualTo(golden);
        assertThat(golden.path("type").asText()).isEqualTo(name);
    }

    @Test
    void everyKindOfCommandHasItsGoldenFile() {
        assertThat(Golden.names("in")).isEqualTo(InboundKind.names());
    }

    /** Rule M1. */
    @ParameterizedTest
    @MethodSource("commands")
    void aFieldTooManyOrOfAWrongTypeIsRefused(String name) {
        ObjectNode tooMany = Golden.message("in/" + name).deepCopy();
        tooMany.put("admin", true);
        assertRefused(tooMany, PlatformError.UNKNOWN_FIELD);

        for (String field : List.of("text", "questionId", "pollId", "word", "requestId", "topic")) {
            ObjectNode wrong = Golden.message("in/" + name).deepCopy();
            if (wrong.has(field)) {
                wrong.put(field, 17);
                assertRefused(wrong, PlatformError.WRONG_TYPE);
                wrong.putNull(field);
                assertRefused(wrong, PlatformError.MALFORMED);
                wrong.remove(field);
                assertRefused(wrong, PlatformError.MALFORMED);
            }
        }
    }

    /** Rule M6. */
    @Test
    void aCommandOfAnUnknownKindIsRefused() {
        ObjectNode unknown = Golden.message("in/question.vote").deepCopy();
        unknown.put("type", "question.delete");
        assertRefused(unknown, LiveError.UNKNOWN_MESSAGE);
    }

    /** Rule M5. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "null",
                "[]",
                "17",
                "{}",
                "{\"type\":\"question.ask\"}",
                "{\"type\":\"question.ask\",\"id\":17}",
                "{\"type\":\"question.ask\",\"id\":\"17\"}",
                "{\"id\":\"7d1f0a2c-5b7e-4e4e-9a53-0d6c2b9f1a10\"}",
                "{\"id\":\"7d1f0a2c-5b7e-4e4e-9a53-0d6c2b9f1a10\",\"id\":\"x\",\"type\":\"a\"}",
                "{\"type\":\"question.ask\",\"id\":\"7d1f0a2c-5b7e-4e4e-9a53-0d6c2b9f1a10\"",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}}}}}}}}}}}"
            })
    void whatCannotBeAnsweredIsNoMessage(String text) {
        assertThat(InboundParser.envelope(text)).isEmpty();
    }

    /** Rules A1, A2. */
    @Test
    void answersAreWrittenAsInTheGoldenFiles() {
        JsonNode ack = Golden.message("out/ack-vote");
        String id = ack.path("id").asText();

        assertThat(Golden.read(new Outbound.Ack(id, ack.path("result")).message().json()))
                .isEqualTo(ack);
        assertThat(
                        Golden.read(
                                Outbound.Refused.of(
                                                id,
                                                QuestionError.WRONG_STATE.refusal(
                                                        Map.of("state", "REJECTED")))
                                        .message()
                                        .json()))
                .isEqualTo(Golden.message("out/refused"));
        assertThat(
                        Golden.read(
                                Outbound.Refused.of(id, ChannelError.BUSY.refusal())
                                        .message()
                                        .json()))
                .isEqualTo(Golden.message("out/refused-temporary"));
        assertThat(
                        Golden.read(
                                Outbound.Refused.of(id, PlatformError.INTERNAL.refusal())
                                        .message()
                                        .json()))
                .isEqualTo(Golden.message("out/refused-internal"));
    }

    /** Rule V4. */
    @Test
    void aCommandThatMeansNothingAnyMoreIsAcknowledgedWithNothing() {
        JsonNode golden = Golden.message("out/ack-obsolete");
        String id = golden.path("id").asText();

        assertThat(Golden.read(Outbound.Ack.ofNothing(id).message().json())).isEqualTo(golden);
        assertThat(new ObsoleteKinds(Set.of("question.like")).include("question.like")).isTrue();
        assertThat(InboundKind.names())
                .as("what is done cannot be obsolete")
                .noneMatch(ObsoleteKinds.OF_THIS_VERSION::include);
    }

    /** Rule Q19. */
    @Test
    void presenceIsWrittenAsInTheGoldenFile() {
        JsonNode golden = Golden.message("out/presence");
        Outbound.Person looking = person(golden.path("people").path(0));
        Outbound.Person idle = person(golden.path("people").path(1));

        assertThat(Golden.read(new Outbound.Presence(List.of(looking, idle)).message().json()))
                .isEqualTo(golden);
    }

    private static Outbound.Person person(JsonNode golden) {
        return new Outbound.Person(
                UUID.fromString(golden.path("id").asText()),
                golden.path("name").asText(),
                golden.path("questionId").isNull()
                        ? null
                        : QuestionId.fromString(golden.path("questionId").asText()));
    }

    /** Rules A3, A4. */
    @Test
    void whatMaySucceedLaterIsTemporaryAndNothingElse() {
        Stream.of(
                        ChannelError.BUSY,
                        ChannelError.STOPPING,
                        LiveError.TOO_FAST,
                        PlatformError.DATABASE_UNAVAILABLE,
                        PlatformError.INTERNAL)
                .forEach(code -> assertThat(isTemporary(code)).as(code.code()).isTrue());
        Stream.of(QuestionError.values())
                .forEach(code -> assertThat(isTemporary(code)).as(code.code()).isFalse());
    }

    private static boolean isTemporary(ErrorCode code) {
        return Outbound.Refused.of("x", code.refusal()).temporary();
    }

    private static Inbound read(String text) {
        return InboundParser.read(InboundParser.envelope(text).orElseThrow());
    }

    private static void assertRefused(JsonNode message, ErrorCode code) {
        assertThatThrownBy(() -> read(message.toString()))
                .as(message.toString())
                .hasMessage(code.code());
    }
}

package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Json;
import vn.diemcau.platform.PlatformError;
import vn.diemcau.platform.ProblemMapper;

/** Reads what clients say. */
final class InboundParser {

    private static final Map<String, Class<?>> KINDS =
            Arrays.stream(Inbound.class.getAnnotation(JsonSubTypes.class).value())
                    .map(JsonSubTypes.Type::value)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    type -> type.getAnnotation(JsonTypeName.class).value(),
                                    type -> type));

    /** A message whose id can be answered, whatever else is in it. */
    record Envelope(String id, String kind, JsonNode message) {}

    private InboundParser() {}

    /** Empty where nothing could be answered: no JSON object, no usable id, no type. */
    static Optional<Envelope> envelope(String text) {
        try {
            JsonNode message = Json.MAPPER.readTree(text);
            if (!message.path("id").isTextual() || !message.path("type").isTextual()) {
                return Optional.empty();
            }
            String id = UUID.fromString(message.path("id").textValue()).toString();
            return Optional.of(new Envelope(id, message.path("type").textValue(), message));
        } catch (JsonProcessingException | IllegalArgumentException noMessage) {
            return Optional.empty();
        }
    }

    static boolean isKnown(String kind) {
        return KINDS.containsKey(kind);
    }

    /** Refuses what is of no known kind, has fields too many or too few, or of a wrong type. */
    static Inbound read(Envelope envelope) throws Refusal {
        if (!isKnown(envelope.kind())) {
            throw LiveError.UNKNOWN_MESSAGE.refusal();
        }
        try {
            Inbound message = Json.MAPPER.treeToValue(envelope.message(), Inbound.class);
            requireComplete(message);
            return message;
        } catch (JsonProcessingException e) {
            throw ProblemMapper.refusalFor(e);
        }
    }

    private static void requireComplete(Inbound message) {
        Object needed =
                switch (message) {
                    case Inbound.Ask ask -> ask.text();
                    case Inbound.Vote vote -> vote.questionId();
                    case Inbound.Unvote unvote -> unvote.questionId();
                    case Inbound.Move move -> move.questionId();
                };
        if (needed == null) {
            throw PlatformError.MALFORMED.refusal();
        }
    }
}

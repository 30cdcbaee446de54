package vn.diemcau.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Json;
import vn.diemcau.platform.PlatformError;
import vn.diemcau.platform.ProblemMapper;

/** Reads what clients say. */
final class InboundParser {

    /** A message whose id can be answered, whatever else is in it. */
    record Envelope(String id, String type, JsonNode message) {}

    private InboundParser() {}

    /** Empty where nothing could be answered: no JSON object, no usable id, no type. */
    static Optional<Envelope> envelope(String text) {
        try {
            JsonNode message = Json.MAPPER.readTree(text);
            if (!message.path("id").isTextual() || !message.path("type").isTextual()) {
                return Optional.empty();
            }
            // Answered as it came, in capitals or not: the client looks for what it wrote.
            String id = message.path("id").textValue();
            return UUID.fromString(id).toString().equalsIgnoreCase(id)
                    ? Optional.of(new Envelope(id, message.path("type").textValue(), message))
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException noMessage) {
            return Optional.empty();
        }
    }

    static boolean isKnown(String kind) {
        return InboundKind.find(kind) != null;
    }

    /** Refuses what is of no known kind, has fields too many or too few, or of a wrong type. */
    static Inbound read(Envelope envelope) throws Refusal {
        InboundKind kind = InboundKind.find(envelope.type());
        if (kind == null) {
            throw LiveError.UNKNOWN_MESSAGE.refusal();
        }
        try {
            Inbound message = InboundKind.MAPPER.treeToValue(envelope.message(), Inbound.class);
            if (!kind.isComplete(message)) {
                throw PlatformError.MALFORMED.refusal();
            }
            return message;
        } catch (JsonProcessingException e) {
            throw ProblemMapper.refusalFor(e);
        }
    }
}

package vn.diemcau.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Message;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Json;
import vn.diemcau.question.QuestionId;

/**
 * What the server says beside facts: answers to commands (PROTOCOL.md, rules A1 to A5), presence.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Outbound.Ack.class),
    @JsonSubTypes.Type(Outbound.Refused.class),
    @JsonSubTypes.Type(Outbound.Presence.class)
})
sealed interface Outbound {

    /**
     * The command took effect, now or when it was sent before, and that is durable.
     *
     * @param id the command's
     * @param result what became of it; null where the command is obsolete and nothing was done
     */
    @JsonTypeName("ack")
    record Ack(String id, @Nullable Object result) implements Outbound {

        /** For commands of an earlier version that mean nothing any more. */
        static Ack ofNothing(String id) {
            return new Ack(id, null);
        }
    }

    /**
     * The command did not take effect.
     *
     * @param id the command's
     * @param temporary whether the same command may succeed later: the client keeps it and sends it
     *     again
     */
    @JsonTypeName("refused")
    record Refused(String id, String code, Map<String, Object> params, boolean temporary)
            implements Outbound {

        static Refused of(String id, Refusal refusal) {
            return new Refused(
                    id,
                    refusal.code().code(),
                    refusal.params(),
                    refusal.code().family().isTemporary());
        }
    }

    /** Which moderators are at their desks, and what each has open; rule Q19. */
    @JsonTypeName("presence")
    record Presence(List<Person> people) implements Outbound {}

    /** A moderator; as often as their windows have different questions open. */
    record Person(UUID id, String name, @Nullable QuestionId questionId) {}

    default Message message() {
        try {
            return new Message(Json.MAPPER.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            // Not what it says: that may be a question, and this goes to the log.
            throw new IllegalStateException(
                    "a " + getClass().getSimpleName() + " is not writable as JSON", e);
        }
    }
}

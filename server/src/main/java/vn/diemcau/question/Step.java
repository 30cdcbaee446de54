package vn.diemcau.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Actor;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Json;

/** One thing that somebody did to a question. */
@Entity
@Table(name = "question_step")
class Step {

    /** Of a step that placed the question by hand: the place that it took, among the details. */
    static final String POSITION = "position";

    @Id private UUID id;

    @Column(name = "question_id")
    private UUID questionId;

    @Column private int version;

    @Column(name = "command_id")
    private UUID commandId;

    @Column
    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "actor_kind")
    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column private Instant at;

    @Column(length = Length.LONG16)
    private String details;

    @Column(name = "before_it", length = Length.LONG16)
    private String before;

    protected Step() {}

    /**
     * @param version the question's after the step
     * @param details what a person wants to know of it
     */
    Step(
            QuestionId question,
            int version,
            UUID command,
            StepKind kind,
            Moderator moderator,
            Map<String, ?> details,
            Remembered before,
            Instant at) {
        this.id = Ids.next();
        this.questionId = question.value();
        this.version = version;
        this.commandId = command;
        this.kind = kind;
        this.actorKind = moderator.actor().kind();
        this.actorId = moderator.id();
        this.actorName = moderator.name();
        this.details = written(details);
        this.before = written(before);
        this.at = at;
    }

    QuestionId question() {
        return new QuestionId(questionId);
    }

    int version() {
        return version;
    }

    StepKind kind() {
        return kind;
    }

    Remembered before() {
        return read(before, Remembered.class);
    }

    /** The place that the question took with this step; null where it was not placed. */
    @Nullable String placed() {
        return read(details, JsonNode.class).path(POSITION).textValue();
    }

    StepView view() {
        return new StepView(kind, version, commandId, actorName, at, read(details, JsonNode.class));
    }

    private static String written(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step's " + type.getSimpleName() + " is broken", e);
        }
    }
}

package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.event.EventService;
import vn.diemcau.event.SessionService;

/** Does what {@link DeskChange} names. */
@ApplicationScoped
class DeskChanges {

    private final QuestionRepository questions;
    private final LabelRepository labels;
    private final TopicRepository topics;
    private final SessionService sessions;
    private final EventService events;
    private final HandOrder order;
    private final Steps steps;
    private final Watch watch;

    @Inject
    DeskChanges(
            QuestionRepository questions,
            LabelRepository labels,
            TopicRepository topics,
            SessionService sessions,
            EventService events,
            HandOrder order,
            Steps steps,
            Watch watch) {
        this.questions = questions;
        this.labels = labels;
        this.topics = topics;
        this.sessions = sessions;
        this.events = events;
        this.order = order;
        this.steps = steps;
        this.watch = watch;
    }

    /** Refused before anything is changed. What would change nothing leaves no step. */
    void apply(Steps.Doing doing, Question question, DeskChange change) {
        if (question.state == QuestionState.MERGED
                || (change instanceof DeskChange.Note && question.moderation.answer == null)) {
            throw QuestionError.WRONG_STATE.refusal("state", question.state);
        }
        Watch.Watched watched = watch.over(List.of(question));
        Remembered before = Remembered.of(question);
        Map<String, Object> details = change(doing, question, change);
        if (Remembered.of(question).equals(before)) {
            return;
        }
        steps.taken(doing, question, kindOf(change), before, details);
        watched.tell(doing);
    }

    private Map<String, Object> change(Steps.Doing doing, Question question, DeskChange change) {
        return switch (change) {
            case DeskChange.Edit edit -> edit(question, edit.text());
            case DeskChange.Label label -> label(question, label.names());
            case DeskChange.File file -> file(question, file.topic());
            case DeskChange.Assign assign -> assign(question, assign);
            case DeskChange.Brief brief -> {
                question.moderation.briefing = brief.text();
                yield Map.of();
            }
            case DeskChange.Pin pin -> {
                question.moderation.pinned = pin.pinned();
                yield Map.of();
            }
            case DeskChange.Place place -> place(doing, question, place.after());
            case DeskChange.Note note -> {
                HallAnswer answer = Objects.requireNonNull(question.moderation.answer);
                question.moderation.answer = new HallAnswer(note, answer.at());
                yield told(note);
            }
        };
    }

    private static Map<String, Object> edit(Question question, String text) {
        Map<String, Object> details = Map.of("was", question.text, "text", text);
        Moderation moderation = question.moderation;
        if (moderation.originalText == null) {
            moderation.originalText = question.text.equals(text) ? null : question.text;
        } else if (moderation.originalText.equals(text)) {
            moderation.originalText = null;
        }
        question.text = text;
        return details;
    }

    private Map<String, Object> label(Question question, List<String> wanted) {
        List<String> known = labels.listNames(question.sessionId());
        Set<String> names = new HashSet<>(LabelNames.spelledAs(known, wanted));
        Set<String> all = new HashSet<>(known);
        all.addAll(names);
        if (all.size() > LabelNames.MOST_IN_SESSION && all.size() > known.size()) {
            throw QuestionError.TOO_MANY_LABELS.refusal("most", LabelNames.MOST_IN_SESSION);
        }
        Set<String> own = question.moderation.labels;
        own.retainAll(names);
        own.addAll(names);
        return Map.of("labels", names.stream().sorted().toList());
    }

    private Map<String, Object> file(Question question, @Nullable TopicId topic) {
        if (topic == null) {
            question.moderation.topicId = null;
            return Map.of();
        }
        Topic found =
                topics.find(question.sessionId(), topic)
                        .orElseThrow(QuestionError.TOPIC_UNKNOWN::refusal);
        question.moderation.topicId = found.id().value();
        return Map.of("topic", found.name());
    }

    private Map<String, Object> assign(Question question, DeskChange.Assign assign) {
        Moderation moderation = question.moderation;
        if (assign.organization() == null) {
            moderation.organizationId = null;
            moderation.organizationName = null;
            moderation.assignmentNote = null;
            return Map.of();
        }
        OrganizationName name = organization(question, assign.organization());
        moderation.organizationId = name.id().value();
        moderation.organizationName = name.name();
        moderation.assignmentNote = assign.note();
        Map<String, Object> details = new HashMap<>(Map.of("organization", name.name()));
        if (assign.note() != null) {
            details.put("note", assign.note());
        }
        return details;
    }

    private OrganizationName organization(Question question, OrganizationId wanted) {
        return events.organizations(sessions.get(question.sessionId()).eventId()).stream()
                .filter(name -> name.id().equals(wanted))
                .findFirst()
                .orElseThrow(QuestionError.ORGANIZATION_NOT_IN_EVENT::refusal);
    }

    private Map<String, Object> place(
            Steps.Doing doing, Question question, @Nullable QuestionId after) {
        Question upper = after == null ? null : questions.get(question.sessionId(), after);
        question.moderation.position = order.placeFor(doing.facts(), question, upper).value();
        return Map.of(Step.POSITION, question.moderation.position);
    }

    static Map<String, Object> told(DeskChange.Note note) {
        Map<String, Object> details = new HashMap<>();
        if (note.by() != null) {
            details.put("by", note.by());
        }
        if (note.note() != null) {
            details.put("note", note.note());
        }
        return details;
    }

    private static StepKind kindOf(DeskChange change) {
        return switch (change) {
            case DeskChange.Edit edit -> StepKind.EDIT;
            case DeskChange.Label label -> StepKind.LABEL;
            case DeskChange.File file -> StepKind.TOPIC;
            case DeskChange.Assign assign -> StepKind.ASSIGN;
            case DeskChange.Brief brief -> StepKind.BRIEF;
            case DeskChange.Pin pin -> pin.pinned() ? StepKind.PIN : StepKind.UNPIN;
            case DeskChange.Place place -> StepKind.PLACE;
            case DeskChange.Note note -> StepKind.RECORD;
        };
    }
}

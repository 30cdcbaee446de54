package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.diemcau.event.SessionId;

/**
 * Takes back what a command did, to all its questions or to none. Only where nobody has done
 * anything to them since: what others have built upon it is not pulled away.
 */
@ApplicationScoped
class Undoing {

    private final QuestionRepository questions;
    private final TopicRepository topics;
    private final Merging merging;
    private final Steps steps;
    private final Watch watch;

    @Inject
    Undoing(
            QuestionRepository questions,
            TopicRepository topics,
            Merging merging,
            Steps steps,
            Watch watch) {
        this.questions = questions;
        this.topics = topics;
        this.merging = merging;
        this.steps = steps;
        this.watch = watch;
    }

    UndoneView undo(Steps.Doing doing, SessionId session, UUID command) {
        Map<Question, Step> undone = new LinkedHashMap<>();
        for (Step step : steps.ofCommand(doing.moderator().id(), command)) {
            undone.put(questions.get(session, step.question()), step);
        }
        if (undone.isEmpty()) {
            throw QuestionError.NOTHING_TO_UNDO.refusal();
        }
        undone.forEach((question, step) -> steps.requireSeen(question, step.version()));
        undone.forEach(this::requireOrder);
        requireStage(session, undone);
        Watch.Watched watched = watch.over(undone.keySet());
        Map<Question, Remembered> before = new LinkedHashMap<>();
        undone.keySet().forEach(question -> before.put(question, Remembered.of(question)));
        Set<Question> recounted = new LinkedHashSet<>();
        unmerge(undone, recounted);
        // The database knows that one is on stage at most: who leaves it leaves first.
        restore(undone, false);
        questions.flush();
        restore(undone, true);
        mergeAgain(undone, recounted);
        recounted.forEach(merging::recount);
        undone.forEach(
                (question, step) ->
                        steps.taken(
                                doing,
                                question,
                                StepKind.UNDO,
                                Objects.requireNonNull(before.get(question)),
                                details(question, step)));
        watched.tell(doing);
        return new UndoneView(undone.keySet().stream().map(Question::view).toList());
    }

    /** Where the order was written anew meanwhile, nobody knows where the question stood in it. */
    private void requireOrder(Question question, Step step) {
        if (step.placed() != null && !step.placed().equals(question.moderation.position)) {
            throw steps.changedMeanwhile(question, step.version());
        }
    }

    private static Map<String, Object> details(Question question, Step step) {
        return step.placed() == null
                ? Map.of("undone", step.kind())
                : Map.of("undone", step.kind(), Step.POSITION, question.moderation.position);
    }

    private void requireStage(SessionId session, Map<Question, Step> undone) {
        if (undone.values().stream().noneMatch(Undoing::wasOnStage)) {
            return;
        }
        questions
                .findOnStage(session)
                .filter(now -> !undone.containsKey(now))
                .ifPresent(
                        now -> {
                            throw QuestionError.STAGE_TAKEN.refusal();
                        });
    }

    private void unmerge(Map<Question, Step> undone, Set<Question> recounted) {
        entries(undone)
                .filter(
                        one ->
                                one.getKey().moderation.mergedInto != null
                                        && one.getValue().before().mergedInto() == null)
                .map(Map.Entry::getKey)
                .forEach(
                        question -> {
                            recounted.add(question);
                            recounted.add(merging.leadOf(question));
                            merging.unlink(question);
                        });
    }

    private void mergeAgain(Map<Question, Step> undone, Set<Question> recounted) {
        entries(undone)
                .forEach(
                        one -> {
                            QuestionId into = one.getValue().before().mergedInto();
                            if (into != null && one.getKey().moderation.mergedInto == null) {
                                merging.link(one.getKey(), questions.get(into));
                                recounted.add(merging.leadOf(one.getKey()));
                            }
                        });
    }

    private void restore(Map<Question, Step> undone, boolean toStage) {
        entries(undone)
                .filter(one -> wasOnStage(one.getValue()) == toStage)
                .forEach(one -> restore(one.getKey(), one.getValue()));
    }

    private void restore(Question question, Step step) {
        Remembered before = step.before();
        before.restore(question);
        if (step.placed() != null) {
            question.moderation.position = before.position();
        }
        TopicId topic = before.topicId();
        // The organizer may have taken it out of the list since.
        if (topic != null && topics.find(question.sessionId(), topic).isEmpty()) {
            question.moderation.topicId = null;
        }
    }

    private static boolean wasOnStage(Step step) {
        return step.before().state() == QuestionState.ON_STAGE;
    }

    private static Stream<Map.Entry<Question, Step>> entries(Map<Question, Step> undone) {
        return List.copyOf(undone.entrySet()).stream();
    }
}

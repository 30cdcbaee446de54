package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.diemcau.event.SessionId;

/** Merging several questions into one, and taking them apart again. */
@ApplicationScoped
class MergeCommands {

    /** Questions that lead to one at most: each of their askers is told of every step. */
    static final int MOST = 1_000;

    static final int MOST_AT_ONCE = 100;

    /** What leads others: also one that was answered, so that who asks it again gets the answer. */
    private static final Set<QuestionState> LEADS =
            EnumSet.of(
                    QuestionState.SUBMITTED,
                    QuestionState.APPROVED,
                    QuestionState.ON_STAGE,
                    QuestionState.ANSWERED);

    private static final Set<QuestionState> FOLLOWS =
            EnumSet.of(QuestionState.SUBMITTED, QuestionState.APPROVED);

    private final QuestionRepository questions;
    private final Merging merging;
    private final Steps steps;
    private final Watch watch;

    @Inject
    MergeCommands(QuestionRepository questions, Merging merging, Steps steps, Watch watch) {
        this.questions = questions;
        this.merging = merging;
        this.steps = steps;
        this.watch = watch;
    }

    QuestionView merge(
            Steps.Doing doing, SessionId session, SeenQuestion into, List<SeenQuestion> others) {
        Question lead = seen(session, into, LEADS);
        List<Question> merged =
                others.stream().map(one -> seen(session, one, FOLLOWS)).distinct().toList();
        if (merged.size() > MOST_AT_ONCE) {
            throw QuestionError.TOO_MANY_MERGED.refusal("most", MOST_AT_ONCE);
        }
        if (merged.isEmpty() || merged.contains(lead)) {
            throw QuestionError.MERGE_WITH_ITSELF.refusal();
        }
        requireRoom(lead, merged);
        List<Question> touched = new ArrayList<>(List.of(lead));
        touched.addAll(merged);
        Watch.Watched watched = watch.over(touched);
        Remembered leadBefore = Remembered.of(lead);
        for (Question question : merged) {
            Remembered before = Remembered.of(question);
            merging.link(question, lead);
            question.moderation.stateBeforeMerge = question.state;
            question.state = QuestionState.MERGED;
            steps.taken(doing, question, StepKind.MERGED, before, named(lead));
        }
        merging.recount(lead);
        steps.taken(doing, lead, StepKind.MERGE, leadBefore, Map.of("questions", ids(merged)));
        watched.tell(doing);
        return lead.view();
    }

    QuestionView split(Steps.Doing doing, SessionId session, SeenQuestion seen) {
        Question question = seen(session, seen, EnumSet.of(QuestionState.MERGED));
        Question lead = merging.leadOf(question);
        Watch.Watched watched = watch.over(List.of(lead));
        Remembered before = Remembered.of(question);
        Remembered leadBefore = Remembered.of(lead);
        question.state = Objects.requireNonNull(question.moderation.stateBeforeMerge);
        question.moderation.stateBeforeMerge = null;
        merging.unlink(question);
        merging.recount(question);
        merging.recount(lead);
        steps.taken(doing, question, StepKind.SPLIT_OFF, before, named(lead));
        steps.taken(
                doing,
                lead,
                StepKind.SPLIT,
                leadBefore,
                Map.of("questions", ids(List.of(question))));
        watched.tell(doing);
        return question.view();
    }

    private Question seen(SessionId session, SeenQuestion seen, Set<QuestionState> states) {
        Question question = questions.get(session, seen.questionId());
        steps.requireSeen(question, seen.version());
        if (!states.contains(question.state)) {
            throw QuestionError.WRONG_STATE.refusal(
                    Map.of("state", question.state, "questionId", question.id()));
        }
        return question;
    }

    private static void requireRoom(Question lead, List<Question> merged) {
        long all =
                lead.moderation.merged
                        + merged.stream().mapToLong(one -> 1L + one.moderation.merged).sum();
        if (all > MOST) {
            throw QuestionError.TOO_MANY_MERGED.refusal("most", MOST);
        }
    }

    private static Map<String, Object> named(Question lead) {
        return Map.of("lead", lead.id(), "text", lead.text);
    }

    private static List<QuestionId> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}

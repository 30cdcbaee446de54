package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Facts;
import vn.diemcau.kernel.Refusal;

/** Writes down what is done to questions, and holds people to what they have seen of them. */
@ApplicationScoped
class Steps {

    /** Of what was done meanwhile: enough to understand it. */
    private static final int MOST_TOLD = 5;

    /** One command on its way. */
    record Doing(Facts facts, Moderator moderator, UUID command, QuestionMoved.Side by) {

        /** A command of the desk. */
        Doing(Facts facts, Moderator moderator, UUID command) {
            this(facts, moderator, command, QuestionMoved.Side.DESK);
        }
    }

    private final StepRepository steps;
    private final Audit audit;

    @Inject
    Steps(StepRepository steps, Audit audit) {
        this.steps = steps;
        this.audit = audit;
    }

    /**
     * Refuses with {@code question.changed_meanwhile}, who did what and when, where the question is
     * not what the sender has seen.
     */
    void requireSeen(Question question, int version) {
        if (question.moderation.version != version) {
            throw changedMeanwhile(question, version);
        }
    }

    Refusal changedMeanwhile(Question question, int version) {
        return QuestionError.CHANGED_MEANWHILE.refusal(
                Map.of(
                        "questionId",
                        question.id(),
                        "version",
                        question.moderation.version,
                        "steps",
                        steps.listSince(question.id(), version, MOST_TOLD).stream()
                                .map(Step::view)
                                .toList()));
    }

    /**
     * Notes a step that has been taken, in the history and in the audit.
     *
     * @param before the question before it
     */
    void taken(
            Doing doing,
            Question question,
            StepKind kind,
            Remembered before,
            Map<String, ?> details) {
        question.moderation.version++;
        question.changedAt = doing.facts().at();
        steps.add(
                new Step(
                        question.id(),
                        question.moderation.version,
                        doing.command(),
                        kind,
                        doing.moderator(),
                        details,
                        before,
                        doing.facts().at()));
        Map<String, Object> audited = new HashMap<>(details);
        audited.put("session", question.sessionId);
        audited.put("from", before.state());
        audited.put("to", question.state);
        audit.record(
                doing.moderator().actor(),
                "question." + kind.name().toLowerCase(Locale.ROOT),
                "question",
                question.id,
                audited);
    }

    List<Step> ofCommand(UUID actor, UUID command) {
        return steps.listOfCommand(actor, command);
    }
}

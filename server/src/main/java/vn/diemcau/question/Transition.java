package vn.diemcau.question;

import java.util.EnumSet;
import java.util.Set;

/** The steps by which the people who run a session move a question on, or back again. */
public enum Transition {
    APPROVE(QuestionState.APPROVED),
    REJECT(QuestionState.REJECTED),
    /** Undoes an approval or a rejection. */
    RECONSIDER(QuestionState.SUBMITTED),
    STAGE(QuestionState.ON_STAGE),
    /** Takes it off the stage unanswered; also what happens when another one is put there. */
    UNSTAGE(QuestionState.APPROVED),
    ANSWER(QuestionState.ANSWERED),
    /** Undoes {@link #ANSWER}. */
    REOPEN(QuestionState.APPROVED);

    private final QuestionState to;

    Transition(QuestionState to) {
        this.to = to;
    }

    QuestionState to() {
        return to;
    }

    boolean isPossibleFrom(QuestionState state) {
        return from().contains(state);
    }

    private Set<QuestionState> from() {
        return switch (this) {
            case APPROVE -> EnumSet.of(QuestionState.SUBMITTED);
            // Also what was approved by mistake and has not been read out yet.
            case REJECT -> EnumSet.of(QuestionState.SUBMITTED, QuestionState.APPROVED);
            case RECONSIDER -> EnumSet.of(QuestionState.APPROVED, QuestionState.REJECTED);
            case STAGE -> EnumSet.of(QuestionState.APPROVED);
            case UNSTAGE -> EnumSet.of(QuestionState.ON_STAGE);
            // Also without the stage: some are answered together with another one.
            case ANSWER -> EnumSet.of(QuestionState.ON_STAGE, QuestionState.APPROVED);
            case REOPEN -> EnumSet.of(QuestionState.ANSWERED);
        };
    }
}

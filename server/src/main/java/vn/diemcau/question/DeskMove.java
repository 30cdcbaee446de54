package vn.diemcau.question;

import org.jspecify.annotations.Nullable;

/**
 * A step of a question on its way, as somebody who runs the session asks for it.
 *
 * @param version of the question that they have seen; null: its state alone decides
 * @param reason why it is rejected; for {@link Transition#REJECT} alone
 * @param answer what is noted of the answer; for {@link Transition#ANSWER} alone
 */
public record DeskMove(
        QuestionId question,
        Transition transition,
        @Nullable Integer version,
        @Nullable String reason,
        DeskChange.Note answer) {

    public DeskMove {
        reason = transition == Transition.REJECT ? RejectionReason.of(reason).value() : null;
    }

    /** A step of which nothing more is said. */
    public DeskMove(QuestionId question, Transition transition, @Nullable Integer version) {
        this(question, transition, version, null, new DeskChange.Note(null, null));
    }

    public static DeskMove reject(
            QuestionId question, @Nullable Integer version, @Nullable String reason) {
        return new DeskMove(
                question, Transition.REJECT, version, reason, new DeskChange.Note(null, null));
    }
}

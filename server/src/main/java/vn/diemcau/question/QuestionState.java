package vn.diemcau.question;

import java.util.List;
import java.util.stream.Stream;

/** Where a question stands on its way from a phone to the hall. */
public enum QuestionState {
    /** Waits for a moderator; nobody but the asker and the moderators knows of it. */
    SUBMITTED,
    /** Everybody in the session sees it and may support it. */
    APPROVED,
    /** The moderator said no; the asker knows why, nobody else knows of it. */
    REJECTED,
    /** The one question that the hall sees right now. */
    ON_STAGE,
    ANSWERED,
    /**
     * It was merged into another question and shares its fate; nobody but the asker and the
     * moderators knows.
     */
    MERGED;

    /** What participants and the stage may see. */
    static final List<QuestionState> PUBLISHED =
            Stream.of(values()).filter(QuestionState::isPublished).toList();

    boolean isPublished() {
        return switch (this) {
            case APPROVED, ON_STAGE, ANSWERED -> true;
            case SUBMITTED, REJECTED, MERGED -> false;
        };
    }

    /** Whether it counts among the questions that its asker has open. */
    boolean isOpen() {
        return switch (this) {
            case SUBMITTED, APPROVED, ON_STAGE -> true;
            case REJECTED, ANSWERED, MERGED -> false;
        };
    }

    boolean takesVotes() {
        return switch (this) {
            case APPROVED, ON_STAGE -> true;
            case SUBMITTED, REJECTED, ANSWERED, MERGED -> false;
        };
    }
}

package vn.diemcau.question;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionState;

/**
 * What participants of a session may do; set by its organizer, else by the installation.
 *
 * @param open whether questions are taken at all
 * @param beforeStart whether they are taken before the session is opened
 * @param afterEnd whether they are taken after it is closed
 * @param mostOpen how many of a participant's questions may be neither rejected nor answered
 * @param mostInAll how many a participant may ask in all; null: as many as they like
 * @param pauseSeconds how long a participant waits between two questions
 * @param mostVotes how many questions a participant may support; null: as many as they like
 * @param hiddenAllowed whether one may ask without one's name, school and province being shown
 */
public record AskingSettings(
        boolean open,
        boolean beforeStart,
        boolean afterEnd,
        @Min(1) @Max(50) int mostOpen,
        @Nullable @Min(1) @Max(100) Integer mostInAll,
        @Min(0) @Max(3_600) int pauseSeconds,
        @Nullable @Min(1) @Max(1_000) Integer mostVotes,
        boolean hiddenAllowed) {

    /**
     * How many more somebody may support; null: as many as they like.
     *
     * @param given how many they support; asked for only where it matters
     */
    @Nullable Integer votesLeft(IntSupplier given) {
        return mostVotes == null ? null : Math.max(0, mostVotes - given.getAsInt());
    }

    /** Whether a question is taken while the session is in this state. */
    boolean takesQuestionsWhile(SessionState state) {
        return switch (state) {
            case PLANNED -> beforeStart;
            case LIVE -> true;
            case CLOSED -> afterEnd;
            case CANCELLED -> false;
        };
    }
}

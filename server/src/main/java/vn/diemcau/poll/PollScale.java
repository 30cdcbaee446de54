package vn.diemcau.poll;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a scale and what its ends mean.
 *
 * @param lowest at least {@value #LEAST}
 * @param highest at most {@value #GREATEST}, at most {@value #MOST_STEPS} above the lowest
 */
public record PollScale(
        int lowest,
        int highest,
        @Nullable @Size(max = 60) String lowestLabel,
        @Nullable @Size(max = 60) String highestLabel) {

    private static final int LEAST = -10;
    private static final int GREATEST = 100;

    /** More cannot be told apart, nor tapped on a phone. */
    private static final int MOST_STEPS = 10;

    boolean isUsable() {
        return lowest >= LEAST
                && highest <= GREATEST
                && lowest < highest
                && highest - lowest <= MOST_STEPS;
    }

    int places() {
        return highest - lowest + 1;
    }
}

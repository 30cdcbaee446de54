package vn.diemcau.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is to be rehearsed.
 *
 * @param ramp how long the participants take to come in
 * @param duration how long they ask after that
 * @param questionsPerMinute by all of them together
 * @param dropoutsPerMinute the share of the participants whose line breaks, 0 to 1
 * @param report where the HTML report goes; null: nowhere
 * @param authority a file with certificates (PEM) that are trusted in the place of those of the
 *     system
 */
record Wanted(
        URI url,
        String pass,
        int participants,
        int points,
        int moderators,
        Duration ramp,
        Duration duration,
        double questionsPerMinute,
        double dropoutsPerMinute,
        @Nullable Path report,
        @Nullable Path authority,
        Words words) {

    /** So many are asked in all. */
    int questions() {
        return (int) Math.floor(questionsPerMinute * duration.toMillis() / 60_000);
    }

    @Override
    public String toString() {
        return "Wanted[" + url + "]";
    }
}

package vn.diemcau.platform;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Something that every server does again and again by itself. {@link Pulses} finds it, starts it
 * with the server and stops it before the channels and the database end.
 */
public interface Recurring {

    /** In the log and the figures: lower case, with hyphens. */
    String name();

    /** How long to wait between two times. */
    Duration pause();

    /** How long to wait before the first time. */
    default Duration firstPause() {
        return pause();
    }

    /**
     * Does it once. What it throws is logged, and it comes again after the next pause.
     *
     * @param stopping whether the server shuts down: long work then ends where it can go on later
     */
    void once(BooleanSupplier stopping);
}

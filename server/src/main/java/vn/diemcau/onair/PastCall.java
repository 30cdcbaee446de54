package vn.diemcau.onair;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call with all that was done with it, for the record. */
public record PastCall(CallView call, List<Taken> steps) {

    /**
     * One step.
     *
     * @param by empty where the product did it: the session was closed
     * @param note what was said: why the point refused, or went on air without an answer
     */
    public record Taken(CallStep step, Instant at, String by, @Nullable String note) {}
}

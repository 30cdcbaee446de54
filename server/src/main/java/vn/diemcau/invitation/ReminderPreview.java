package vn.diemcau.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;

/**
 * What reminding would do.
 *
 * @param obstacle the code of the rule that forbids letters now; null where it is open
 * @param recipients who would be reminded
 */
public record ReminderPreview(
        @Nullable String obstacle, Counts counts, Page<Recipient> recipients) {

    /**
     * How many of the chosen meet which fate.
     *
     * @param lately reminded within a day
     * @param unreached whose letter has not left yet, or whose address mail comes back from
     */
    public record Counts(long chosen, long fresh, long lately, long unreached) {}

    /** Somebody who would be reminded. */
    public record Recipient(
            UUID id,
            @Nullable String pointName,
            @Nullable String name,
            @Nullable String unitName,
            String address,
            @Nullable Reply reply,
            @Nullable Instant remindedAt) {}
}

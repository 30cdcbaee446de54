package vn.diemcau.readiness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event's checklist as it is to be from now on.
 *
 * @param edition the one that was read
 */
public record SaveChecklist(
        int edition, @NotEmpty @Size(max = 30) List<@Valid @NotNull Item> checks) {

    /** More than two months before is no deadline but a plan. */
    private static final int LONGEST = 60 * 24 * 60;

    /**
     * An item.
     *
     * @param id of an item in the organizers' own words that stays; null for a new one
     * @param known one of those that the product knows, or null where {@code title} says it
     */
    public record Item(
            @Nullable CheckId id,
            @Nullable ReadinessCheck known,
            @Size(max = 200) @Nullable String title,
            @Min(0) @Max(LONGEST) @Nullable Integer minutesBefore) {}
}

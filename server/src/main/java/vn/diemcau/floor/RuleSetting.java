package vn.diemcau.floor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A rule as an organizer has set it for a session.
 *
 * @param on whether it counts
 * @param weight how finely it looks; means nothing for a guarantee
 */
public record RuleSetting(
        @NotNull FairRule rule,
        boolean on,
        @Min(FairRule.LIGHTEST) @Max(FairRule.HEAVIEST) int weight) {}

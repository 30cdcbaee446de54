package vn.diemcau.onair;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The call of a point as the point sees it: who of the operators did what is not shown. All times
 * are the server's.
 *
 * @param answerBy until when it should answer
 * @param airAt when it is to go on air, since it was told to stand by
 * @param acknowledgedBy who said for the point that it is ready
 * @param endsAt when its planned time on air is over; null while it is not on air
 */
public record OwnCall(
        OnAirCallId id,
        CallState state,
        @Nullable Integer plannedSeconds,
        Instant calledAt,
        Instant answerBy,
        @Nullable Instant airAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant airedAt,
        @Nullable Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable CannotAir refusal) {}

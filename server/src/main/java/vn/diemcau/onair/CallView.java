package vn.diemcau.onair;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The call of a point, as those see it who run the session. All times are the server's.
 *
 * @param number the how-manieth call of the session
 * @param plannedSeconds how long it is to be on air; null where nobody said
 * @param answerBy when a call that the point has not answered is overdue
 * @param airAt when it is to go on air, since it was told to stand by
 * @param airedBecause why it went on air without an answer, where it did
 * @param endsAt when its planned time on air is over; null while it is not on air
 */
public record CallView(
        OnAirCallId id,
        long number,
        NamedPoint point,
        CallState state,
        @Nullable Integer plannedSeconds,
        Instant calledAt,
        String calledBy,
        Instant answerBy,
        @Nullable Instant airAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant airedAt,
        @Nullable String airedBecause,
        @Nullable Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable CannotAir refusal) {}

package vn.diemcau.invitation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;

/**
 * What a letter says of time and place: a change of it is told to whoever was invited.
 *
 * @param place of the main point
 */
record Told(Instant startsAt, Instant endsAt, @Nullable String place) {

    static Told of(SessionSummary session) {
        return new Told(session.startsAt(), session.endsAt(), session.place());
    }

    boolean hasSameTime(Told other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    boolean hasSamePlace(Told other) {
        return Objects.equals(place, other.place);
    }
}

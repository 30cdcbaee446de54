package vn.diemcau.invitation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;

/**
 * What a letter says of time and place: a change of it is told to whoever was invited.
 *
 * @param place of the main point
 * @param point the bridge point, or where a delegate sits; null: the main room
 */
public record Told(
        Instant startsAt, Instant endsAt, @Nullable String place, @Nullable String point) {

    static Told of(SessionSummary session, @Nullable String point) {
        return new Told(session.startsAt(), session.endsAt(), session.place(), point);
    }

    boolean hasSameTime(Told other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    boolean hasSamePlace(Told other) {
        return Objects.equals(place, other.place) && Objects.equals(point, other.point);
    }

    /** Where somebody would have gone by {@code before}, as far as that is elsewhere now. */
    @Nullable String placeBefore(Told before) {
        if (!Objects.equals(point, before.point)) {
            return before.point != null ? before.point : before.place;
        }
        return before.place;
    }
}

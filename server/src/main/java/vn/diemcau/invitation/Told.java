package vn.diemcau.invitation;

import java.time.Instant;
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

    /**
     * A condition on an invitation {@code i}, its session {@code s} and the point {@code b} where a
     * delegate sits: what the invitation keeps under these names is not {@link #isSame the same} as
     * what holds.
     *
     * @param kept how the names of its fields begin: {@code told} or {@code answered}
     */
    static String differs(String kept) {
        return """
                (i.%1$sStartsAt <> s.startsAt or i.%1$sEndsAt <> s.endsAt
                    or coalesce(i.%1$sPlace, '') <> coalesce(s.place, '')
                    or (i.delegateId is not null
                        and coalesce(i.%1$sPoint, '') <> coalesce(b.name, '')))
                """
                .formatted(kept);
    }

    /** Nobody goes elsewhere because a capital was mended; the database compares like that, too. */
    boolean isSame(Told other) {
        return hasSameTime(other) && hasSamePlace(other);
    }

    boolean hasSameTime(Told other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    boolean hasSamePlace(Told other) {
        return isSame(place, other.place) && isSame(point, other.point);
    }

    /** Where somebody would have gone by {@code before}, as far as that is elsewhere now. */
    @Nullable String placeBefore(Told before) {
        if (!isSame(point, before.point)) {
            return before.point != null ? before.point : before.place;
        }
        return before.place;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equalsIgnoreCase(other);
    }
}

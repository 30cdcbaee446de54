package vn.diemcau.show;

import org.jspecify.annotations.Nullable;

/**
 * What an organizer says of an agenda item beforehand.
 *
 * @param mayCut whether it may be left out when time runs short
 * @param shortestMinutes to how many minutes it may be shortened; null: not at all
 * @param withTimer whether the timer starts with it
 * @param version of what was marked before; 0 where nothing was
 */
public record MarkItem(
        boolean mayCut, @Nullable Integer shortestMinutes, boolean withTimer, int version) {

    static final int MOST_MINUTES = 1_440;

    void requireInRange() {
        if (shortestMinutes != null && (shortestMinutes < 1 || shortestMinutes > MOST_MINUTES)) {
            throw ShowError.MINUTES_OUT_OF_RANGE.refusal("most", MOST_MINUTES);
        }
    }
}

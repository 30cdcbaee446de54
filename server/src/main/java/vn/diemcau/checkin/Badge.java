package vn.diemcau.checkin;

import org.jspecify.annotations.Nullable;

/**
 * What stands on one badge.
 *
 * @param code of the delegate's pass, which the QR code holds
 * @param colour of the group, as CSS has it
 */
record Badge(
        String name,
        @Nullable String position,
        @Nullable String unit,
        String group,
        String colour,
        String code) {

    /** It opens a door: it stays out of logs. */
    @Override
    public String toString() {
        return "Badge[" + name + "]";
    }
}

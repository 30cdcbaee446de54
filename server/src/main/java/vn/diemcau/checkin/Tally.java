package vn.diemcau.checkin;

import java.util.UUID;

/**
 * Delegates of one group, or at one point.
 *
 * @param expected who is named, and who came in all the same
 * @param absent of whom it is known that they do not come
 */
public record Tally(UUID id, String name, long expected, long in, long absent) {}

package vn.diemcau.attendance;

import java.time.Instant;

/** The last count of the people in a room. */
public record LastCount(int people, Instant at, String by) {}

package vn.diemcau.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a point was asked to say how many are there.
 *
 * @param from the point whose host did so; null: the organizers
 */
public record LastReminder(Instant at, @Nullable String from) {}

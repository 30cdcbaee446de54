package vn.diemcau.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of an alert's time line.
 *
 * @param by null: the product itself
 */
public record TimelineEntry(
        AlertStep step, Instant at, @Nullable String by, @Nullable String note) {}

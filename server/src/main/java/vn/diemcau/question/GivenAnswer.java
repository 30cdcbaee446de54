package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a question was answered in the hall.
 *
 * @param by who answered
 * @param note what was said, in short
 * @param at when it was marked as answered
 */
public record GivenAnswer(@Nullable String by, @Nullable String note, Instant at) {}

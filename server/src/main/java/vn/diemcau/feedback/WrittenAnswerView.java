package vn.diemcau.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody gave; never who.
 *
 * @param provinceName null where the respondent belongs to no province
 */
public record WrittenAnswerView(String text, @Nullable String provinceName, Instant answeredAt) {}

package vn.diemcau.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words that somebody gave, and where from; never who. */
record WrittenAnswer(String text, @Nullable UUID provinceId, Instant answeredAt) {}

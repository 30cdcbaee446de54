package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question as those see it who run the session. */
public record QuestionView(
        QuestionId id,
        String text,
        String askerName,
        String askerSchool,
        String provinceCode,
        String provinceName,
        QuestionState state,
        @Nullable String rejection,
        int votes,
        Instant askedAt,
        Instant changedAt) {}

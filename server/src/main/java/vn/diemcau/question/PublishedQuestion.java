package vn.diemcau.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question as everybody in the session may see it.
 *
 * @param askerName null, as school and province are, where the question hides who asked it
 * @param askedAt for hidden ones only about
 */
public record PublishedQuestion(
        QuestionId id,
        String text,
        @Nullable String askerName,
        @Nullable String askerSchool,
        @Nullable String provinceName,
        QuestionState state,
        int votes,
        Instant askedAt) {}

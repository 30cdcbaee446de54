package vn.diemcau.question;

import java.time.Instant;

/** A question as everybody in the session may see it. */
public record PublishedQuestion(
        QuestionId id,
        String text,
        String askerName,
        String askerSchool,
        String provinceName,
        QuestionState state,
        int votes,
        Instant askedAt) {}

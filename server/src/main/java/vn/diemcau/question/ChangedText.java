package vn.diemcau.question;

import java.time.Instant;
import java.util.UUID;

/** A question whose text or state changed at some time. */
record ChangedText(QuestionId id, String text, QuestionState state, Instant changedAt) {

    ChangedText(UUID id, String text, QuestionState state, Instant changedAt) {
        this(new QuestionId(id), text, state, changedAt);
    }
}

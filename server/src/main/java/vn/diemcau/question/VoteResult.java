package vn.diemcau.question;

import org.jspecify.annotations.Nullable;

/**
 * Where a participant's support for a question stands now.
 *
 * @param votes the count, which everybody else is told within a second
 * @param left how many more the participant may support; null: as many as they like
 */
public record VoteResult(QuestionId questionId, boolean voted, int votes, @Nullable Integer left) {}

package vn.diemcau.question;

/**
 * Where a participant's support for a question stands now.
 *
 * @param votes the count, which everybody else is told within a second
 */
public record VoteResult(QuestionId questionId, boolean voted, int votes) {}

package vn.diemcau.question;

import java.util.List;
import java.util.Set;

/**
 * Published questions that ask much the same, the most alike first.
 *
 * @param voted those of them that the caller supports
 */
public record AlikeQuestions(List<PublishedQuestion> items, Set<QuestionId> voted) {

    static final AlikeQuestions NONE = new AlikeQuestions(List.of(), Set.of());
}

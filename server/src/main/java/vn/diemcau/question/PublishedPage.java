package vn.diemcau.question;

import java.util.List;
import java.util.Set;
import vn.diemcau.event.SessionState;

/**
 * A page of what everybody may see: the question on stage first, then by votes, the answered ones
 * last.
 *
 * @param revision the facts up to this one are in it
 * @param voted of these items those that the calling participant supports
 */
public record PublishedPage(
        long revision,
        SessionState sessionState,
        List<PublishedQuestion> items,
        Set<QuestionId> voted,
        long total,
        int page,
        int size) {}

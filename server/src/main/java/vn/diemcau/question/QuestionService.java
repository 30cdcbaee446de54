package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.event.SessionId;

/** What other features show of questions. */
@ApplicationScoped
public class QuestionService {

    private final QuestionRepository questions;

    @Inject
    QuestionService(QuestionRepository questions) {
        this.questions = questions;
    }

    /** Those of {@code ids} that everybody in the session may see, in one query. */
    public Map<QuestionId, PublishedQuestion> listPublished(
            SessionId session, Collection<QuestionId> ids) {
        return questions.list(session, ids).stream()
                .filter(question -> question.state.isPublished())
                .map(Question::published)
                .collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
    }
}

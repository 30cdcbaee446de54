package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.participant.Teacher.aTeacher;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.participant.ParticipantService;
import vn.diemcau.participant.ParticipantView;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** New questions are written together at the end, or before something else looks for them. */
@ProductTest
class NewQuestionIT {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private Database database;
    private QuestionRepository questions;
    private ParticipantView asker;
    private Question question;

    @BeforeEach
    void somebodyIsThere(Product product) {
        database = product.bean(Database.class);
        questions = product.bean(QuestionRepository.class);
        LiveMeeting meeting = LiveMeeting.open(product);
        asker = product.bean(ParticipantService.class).get(meeting.presence(aTeacher()));
        question = asked("Bao giờ trường có nhà vệ sinh mới?");
    }

    @Test
    void itIsFoundByWhatComesAfterItInTheSameTransaction() {
        database.write(
                () -> {
                    questions.add(question);
                    assertThat(questions.get(question.sessionId(), question.id()).text)
                            .isEqualTo(question.text);
                });
        database.write(
                () -> {
                    questions.add(asked("Bao giờ có thêm giáo viên?"));
                    assertThat(questions.countByState(question.sessionId()))
                            .containsEntry(QuestionState.SUBMITTED, 2L);
                });
    }

    @Test
    void itIsThereWhenTheTransactionHasEndedAndChangesLikeAnyOther() {
        database.write(() -> questions.add(question));
        database.write(
                () ->
                        questions
                                .get(question.sessionId(), question.id())
                                .take(Transition.APPROVE, null));

        Question stored = database.read(() -> questions.get(question.sessionId(), question.id()));
        assertThat(stored.state).isEqualTo(QuestionState.APPROVED);
        assertThat(stored.askedAt).isEqualTo(NOW);
        assertThat(stored.moderation.position).isEqualTo(question.moderation.position);
    }

    @Test
    void whatIsRolledBackLeavesNone() {
        assertThatThrownBy(
                        () ->
                                database.write(
                                        () -> {
                                            questions.add(question);
                                            throw new IllegalStateException("too late");
                                        }))
                .hasMessage("too late");

        assertThat(database.read(() -> questions.list(List.of(question.id())))).isEmpty();
    }

    private Question asked(String text) {
        return new Question(asker, QuestionText.of(text), false, NOW);
    }
}

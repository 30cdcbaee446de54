package vn.diemcau.question;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import java.util.List;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;

/** Who is told what about a question. */
final class QuestionTeller {

    static final Audience EVERYBODY = Audience.of(PARTICIPANT, STAGE, CHAIR, MODERATOR, ORGANIZER);
    private static final Audience THOSE_WHO_RUN_IT = Audience.of(MODERATOR, ORGANIZER);
    private static final Audience THE_HALL = Audience.of(PARTICIPANT, STAGE, CHAIR);

    private QuestionTeller() {}

    static void asked(Facts facts, Question question) {
        tellThoseWhoRunIt(facts, question);
        tellAsker(facts, question);
    }

    static void moved(Facts facts, Question question, QuestionState before) {
        tellThoseWhoRunIt(facts, question);
        if (question.state.isPublished()) {
            facts.tell(THE_HALL, new QuestionFact.Published(question.published()));
        } else if (before.isPublished()) {
            facts.tell(THE_HALL, new QuestionFact.Unpublished(question.id()));
        }
        tellAsker(facts, question);
    }

    static void voted(Facts facts, List<Question> questions) {
        facts.tell(
                EVERYBODY,
                new QuestionFact.Votes(
                        questions.stream()
                                .map(
                                        question ->
                                                new QuestionFact.Count(
                                                        question.id(), question.votes))
                                .toList()));
    }

    static void tellThoseWhoRunIt(Facts facts, Question question) {
        facts.tell(THOSE_WHO_RUN_IT, new QuestionFact.Changed(question.openedView()));
    }

    static void tellAsker(Facts facts, Question question) {
        facts.tell(
                Audience.of(PARTICIPANT).onlyPerson(question.participantId),
                new QuestionFact.Own(question.own()));
    }
}

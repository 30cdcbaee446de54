package vn.diemcau.question;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import java.util.List;
import java.util.UUID;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;

/** Who is told what about a question. */
final class QuestionTeller {

    static final Audience EVERYBODY = Audience.of(PARTICIPANT, STAGE, CHAIR, MODERATOR, ORGANIZER);
    static final Audience THOSE_WHO_RUN_IT = Audience.of(MODERATOR, ORGANIZER);
    static final Audience THE_STAGE = Audience.of(STAGE, CHAIR);
    static final Audience THOSE_WHO_ORDER = Audience.of(STAGE, CHAIR, MODERATOR, ORGANIZER);
    private static final Audience THE_HALL = Audience.of(PARTICIPANT, STAGE, CHAIR);

    private QuestionTeller() {}

    static void asked(Facts facts, Question question) {
        changed(facts, question);
        own(facts, question, question.own());
    }

    static void changed(Facts facts, Question question) {
        facts.tell(THOSE_WHO_RUN_IT, new QuestionFact.Changed(question.openedView()));
    }

    static void published(Facts facts, Question question) {
        facts.tell(THE_HALL, new QuestionFact.Published(question.published()));
    }

    static void unpublished(Facts facts, Question question) {
        UUID lead = question.moderation.leadId;
        facts.tell(
                THE_HALL,
                new QuestionFact.Unpublished(
                        question.id(), lead == null ? null : new QuestionId(lead)));
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

    /** What became of the question, for its asker alone. */
    static void own(Facts facts, Question question, OwnQuestion own) {
        facts.tell(
                Audience.of(PARTICIPANT).onlyPerson(question.participantId),
                new QuestionFact.Own(own));
    }
}

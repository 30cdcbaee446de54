package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Facts;
import vn.diemcau.participant.ParticipantId;

/**
 * Looks at questions before a command and tells afterwards what has become different, each audience
 * what it may know: those who run the session, everybody, and each asker.
 */
@ApplicationScoped
class Watch {

    /** How a question looked from all sides. */
    private record Seen(
            QuestionView view,
            QuestionState state,
            @Nullable PublishedQuestion published,
            OwnQuestion own,
            boolean open) {}

    /** The questions that a command may change, as they were. */
    final class Watched {

        private final Map<Question, Seen> before;

        private Watched(Map<Question, Seen> before) {
            this.before = before;
        }

        /** Tells what is different now, and keeps the counts of open questions. */
        void tell(Steps.Doing doing) {
            Facts facts = doing.facts();
            Map<Question, Seen> after = look(before.keySet());
            keepCounts(after);
            after.forEach((question, now) -> tellDifference(facts, question, was(question), now));
            after.forEach((question, now) -> fireIfMoved(doing, question, was(question), now));
        }

        private Seen was(Question question) {
            return Objects.requireNonNull(before.get(question));
        }

        private void keepCounts(Map<Question, Seen> after) {
            List<Question> moved =
                    after.entrySet().stream()
                            .filter(one -> one.getValue().open() != was(one.getKey()).open())
                            .map(Map.Entry::getKey)
                            .toList();
            if (moved.isEmpty()) {
                return;
            }
            Map<ParticipantId, Asker> counts =
                    askers.listStored(
                            moved.stream()
                                    .map(Question::participantId)
                                    .collect(Collectors.toSet()));
            moved.forEach(
                    question -> {
                        Asker asker = counts.get(question.participantId());
                        if (asker != null) {
                            asker.moved(was(question).open(), !was(question).open());
                        }
                    });
        }
    }

    private final Merging merging;
    private final AskerRepository askers;
    private final Event<QuestionMoved> moved;

    @Inject
    Watch(Merging merging, AskerRepository askers, Event<QuestionMoved> moved) {
        this.merging = merging;
        this.askers = askers;
        this.moved = moved;
    }

    /** Watches these and all that were merged with them. */
    Watched over(Collection<Question> questions) {
        return new Watched(
                look(
                        questions.stream()
                                .flatMap(question -> merging.family(question).stream())
                                .distinct()
                                .toList()));
    }

    private Map<Question, Seen> look(Collection<Question> questions) {
        Map<Question, Seen> seen = new LinkedHashMap<>();
        for (Question question : questions) {
            Fate fate = merging.fate(question);
            seen.put(
                    question,
                    new Seen(
                            question.view(),
                            question.state,
                            question.state.isPublished() ? question.published() : null,
                            fate.own(),
                            fate.isOpen()));
        }
        return seen;
    }

    private static void tellDifference(Facts facts, Question question, Seen before, Seen now) {
        if (now.view().equals(before.view()) && now.own().equals(before.own())) {
            return;
        }
        if (!now.view().equals(before.view())) {
            QuestionTeller.changed(facts, question);
        }
        if (now.published() != null && !now.published().equals(before.published())) {
            QuestionTeller.published(facts, question);
        } else if (now.published() == null && before.published() != null) {
            QuestionTeller.unpublished(facts, question);
        } else if (isUpcoming(now.state()) && !now.view().equals(before.view())) {
            facts.tell(QuestionTeller.THE_STAGE, new QuestionFact.Upcoming());
        }
        if (!now.own().equals(before.own())) {
            QuestionTeller.own(facts, question, now.own());
        }
    }

    private void fireIfMoved(Steps.Doing doing, Question question, Seen before, Seen now) {
        if (before.state() == now.state()) {
            return;
        }
        moved.fire(
                new QuestionMoved(
                        doing.facts(),
                        doing.moderator().actor(),
                        doing.by(),
                        question.sessionId(),
                        question.id(),
                        before.state(),
                        now.state()));
    }

    private static boolean isUpcoming(QuestionState state) {
        return state == QuestionState.APPROVED || state == QuestionState.ON_STAGE;
    }
}

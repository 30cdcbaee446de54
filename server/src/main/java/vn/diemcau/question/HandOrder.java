package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Facts;

/** The order by hand of a session's questions. */
@ApplicationScoped
class HandOrder {

    private final QuestionRepository questions;
    private final PlaceRepository places;

    @Inject
    HandOrder(QuestionRepository questions, PlaceRepository places) {
        this.questions = questions;
        this.places = places;
    }

    /**
     * A place for the question right behind {@code upper}, or first of all where that is null.
     * Where no room is left the whole order is written anew.
     */
    PlaceKey placeFor(Facts facts, Question question, @Nullable Question upper) {
        if (upper == question) {
            return placeOf(question);
        }
        return find(question, upper).orElseGet(() -> findAnew(facts, question, upper));
    }

    private PlaceKey findAnew(Facts facts, Question question, @Nullable Question upper) {
        writeAnew(question);
        facts.tell(QuestionTeller.THOSE_WHO_ORDER, new QuestionFact.Reordered());
        return find(question, upper).orElseThrow();
    }

    private Optional<PlaceKey> find(Question question, @Nullable Question upper) {
        return (upper == null ? first(question) : behind(question, upper))
                .filter(place -> !place.isLong());
    }

    private Optional<PlaceKey> first(Question question) {
        Optional<PlaceKey> first = places.findFirst(question);
        return first.isEmpty() ? Optional.of(placeOf(question)) : first.flatMap(PlaceKey::above);
    }

    private Optional<PlaceKey> behind(Question question, Question upper) {
        PlaceKey above = placeOf(upper);
        Optional<PlaceKey> next = places.findAfter(question, above);
        return next.isEmpty()
                ? Optional.of(PlaceKey.below(above))
                : PlaceKey.between(above, next.get());
    }

    private void writeAnew(Question question) {
        List<Question> all = places.listAll(question.sessionId());
        List<PlaceKey> keys = PlaceKey.anew(all.size(), placeOf(all.getLast()));
        for (int index = 0; index < all.size(); index++) {
            all.get(index).moderation.position = keys.get(index).value();
        }
        questions.flush();
    }

    private static PlaceKey placeOf(Question question) {
        return new PlaceKey(question.moderation.position);
    }
}

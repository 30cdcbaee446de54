package vn.diemcau.channel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some facts on their way to subscribers. Subscribers who see the same get the same messages,
 * encoded once; where none of the facts is for one person or place, that is one encoding a kind.
 */
final class FanOut {

    /** Everything on which it depends what of these facts a subscriber sees. */
    private record View(SubscriberKind kind, @Nullable UUID person, Set<String> scopePaths) {}

    private final List<Fact> facts;
    private final long revision;
    private final Set<UUID> persons = new HashSet<>();
    private final boolean anyScoped;
    private final Map<View, List<Message>> encoded = new HashMap<>();

    /**
     * @param revision the revision that is reached with these facts
     */
    FanOut(List<Fact> facts, long revision) {
        this.facts = facts;
        this.revision = revision;
        boolean scoped = false;
        for (Fact fact : facts) {
            UUID person = fact.audience().person();
            if (person != null) {
                persons.add(person);
            }
            scoped |= fact.audience().scopePath() != null;
        }
        this.anyScoped = scoped;
    }

    void to(Subscriber subscriber) {
        for (Message message :
                encoded.computeIfAbsent(viewOf(subscriber), view -> encode(subscriber))) {
            subscriber.deliver(message);
        }
    }

    private View viewOf(Subscriber subscriber) {
        UUID person = subscriber.person();
        return new View(
                subscriber.kind(),
                person != null && persons.contains(person) ? person : null,
                anyScoped ? subscriber.scopePaths() : Set.of());
    }

    private List<Message> encode(Subscriber subscriber) {
        return Messages.facts(
                facts.stream().filter(fact -> fact.audience().includes(subscriber)).toList(),
                revision);
    }
}

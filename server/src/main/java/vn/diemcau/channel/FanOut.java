package vn.diemcau.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some facts on their way to subscribers. Subscribers who see the same get the same messages,
 * encoded once; where none of the facts is for one person or place, that is one encoding a kind.
 */
final class FanOut {

    /** Everything on which it depends what of these facts a subscriber sees. */
    private record View(SubscriberKind kind, @Nullable UUID person, Set<String> scopePaths) {

        /** What those see who differ by nothing but who they are. */
        View ofNobody() {
            return new View(kind, null, scopePaths);
        }
    }

    private final long revision;
    private final List<Fact> forMany = new ArrayList<>();
    private final Map<UUID, List<Fact>> forOne = new HashMap<>();
    private final boolean anyScoped;
    private final Map<View, List<Fact>> seenByMany = new HashMap<>();
    private final Map<View, List<Message>> encoded = new HashMap<>();

    /**
     * @param revision the revision that is reached with these facts
     */
    FanOut(List<Fact> facts, long revision) {
        this.revision = revision;
        for (Fact fact : facts) {
            UUID person = fact.audience().person();
            if (person == null) {
                forMany.add(fact);
            } else {
                forOne.computeIfAbsent(person, unused -> new ArrayList<>()).add(fact);
            }
        }
        this.anyScoped = facts.stream().anyMatch(fact -> fact.audience().scopePath() != null);
    }

    void to(Subscriber subscriber) {
        View view = viewOf(subscriber);
        for (Message message : encoded.computeIfAbsent(view, seen -> encode(seen, subscriber))) {
            subscriber.deliver(message);
        }
    }

    private View viewOf(Subscriber subscriber) {
        UUID person = subscriber.person();
        return new View(
                subscriber.kind(),
                person != null && forOne.containsKey(person) ? person : null,
                anyScoped ? subscriber.scopePaths() : Set.of());
    }

    // When hundreds ask at once there are hundreds of views: what all of them see is looked for
    // once, and each adds the few facts of its own.
    private List<Message> encode(View view, Subscriber subscriber) {
        List<Fact> seen =
                seenByMany.computeIfAbsent(view.ofNobody(), unused -> visible(forMany, subscriber));
        UUID person = view.person();
        if (person == null) {
            return Messages.facts(seen, revision);
        }
        List<Fact> own = visible(forOne.getOrDefault(person, List.of()), subscriber);
        return Messages.facts(
                Stream.concat(seen.stream(), own.stream())
                        .sorted(Comparator.comparingLong(Fact::revision))
                        .toList(),
                revision);
    }

    private static List<Fact> visible(List<Fact> facts, Subscriber subscriber) {
        return facts.stream().filter(fact -> fact.audience().includes(subscriber)).toList();
    }
}

package vn.diemcau.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Json;

/** A subscriber that remembers what it was told, as a client does. */
final class Listener implements Subscriber {

    private final SubscriberKind kind;
    private final @Nullable UUID person;
    private final Set<String> scopePaths;
    private final List<JsonNode> messages = new ArrayList<>();

    private boolean broken;

    private Listener(SubscriberKind kind, @Nullable UUID person, Set<String> scopePaths) {
        this.kind = kind;
        this.person = person;
        this.scopePaths = scopePaths;
    }

    static Listener moderator() {
        return new Listener(SubscriberKind.MODERATOR, null, Set.of());
    }

    static Listener participant(UUID person) {
        return new Listener(SubscriberKind.PARTICIPANT, person, Set.of());
    }

    static Listener host(String... scopePaths) {
        return new Listener(SubscriberKind.HOST, null, Set.of(scopePaths));
    }

    /** From now on it throws, as a subscriber must not. */
    synchronized void breakDown() {
        broken = true;
    }

    /** Somebody of the same kind who has heard nothing yet. */
    Listener again() {
        return new Listener(kind, person, scopePaths);
    }

    @Override
    public SubscriberKind kind() {
        return kind;
    }

    @Override
    public @Nullable UUID person() {
        return person;
    }

    @Override
    public Set<String> scopePaths() {
        return scopePaths;
    }

    @Override
    public synchronized void deliver(Message message) {
        if (broken) {
            throw new IllegalStateException("it throws although it must not");
        }
        try {
            messages.add(Json.MAPPER.readTree(message.json()));
        } catch (IOException e) {
            throw new IllegalStateException("a message is no JSON", e);
        }
    }

    synchronized List<String> types() {
        return messages.stream().map(message -> message.get("type").asText()).toList();
    }

    /** The texts of the facts, in the order in which they came. */
    synchronized List<String> texts() {
        return facts().stream().map(fact -> fact.get("text").asText()).toList();
    }

    /**
     * All that came, in its order: revision and text of each fact, and the revision of the state
     * that it was told to fetch.
     */
    synchronized void each(BiConsumer<Long, String> heard, LongConsumer toldToFetch) {
        for (JsonNode message : messages) {
            if (message.get("type").asText().equals("resync")) {
                toldToFetch.accept(message.get("revision").asLong());
            }
            for (JsonNode fact : message.path("facts")) {
                heard.accept(fact.get("revision").asLong(), fact.get("text").asText());
            }
        }
    }

    synchronized List<Long> revisions() {
        return facts().stream().map(fact -> fact.get("revision").asLong()).toList();
    }

    /** The revision with which this client would come back. */
    synchronized long reached() {
        return messages.stream()
                .mapToLong(message -> message.get("revision").asLong())
                .max()
                .orElse(0);
    }

    synchronized boolean wasToldToFetchEverything() {
        return types().contains("resync");
    }

    synchronized int messageCount() {
        return messages.size();
    }

    private List<JsonNode> facts() {
        List<JsonNode> facts = new ArrayList<>();
        for (JsonNode message : messages) {
            if (message.has("facts")) {
                message.get("facts").forEach(facts::add);
            }
        }
        return facts;
    }
}

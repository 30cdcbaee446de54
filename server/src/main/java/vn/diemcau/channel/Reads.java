package vn.diemcau.channel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the changes of one transaction read: a query a kind, not a query a change. Three hundred
 * questions that are taken together cost as many reads as one.
 */
public final class Reads {

    /** The wanted keys of one lookup, and what was found of them. */
    private static final class Shelf<K, V> {

        private final Lookup<K, V> lookup;
        private final Set<K> wanted = new LinkedHashSet<>();
        private final Set<K> loaded = new HashSet<>();
        private final Map<K, V> found = new HashMap<>();

        private Shelf(Lookup<K, V> lookup) {
            this.lookup = lookup;
        }

        private Optional<V> find(K key) {
            if (!loaded.contains(key)) {
                wanted.add(key);
                wanted.removeAll(loaded);
                found.putAll(lookup.load(Set.copyOf(wanted)));
                loaded.addAll(wanted);
                wanted.clear();
            }
            return Optional.ofNullable(found.get(key));
        }
    }

    private final Map<Lookup<?, ?>, Shelf<?, ?>> shelves = new HashMap<>();

    Reads() {}

    /** Says that {@link #find} will ask for {@code key}. */
    public <K, V> void want(Lookup<K, V> lookup, K key) {
        shelf(lookup).wanted.add(key);
    }

    /** What there is of {@code key}; with the first call all that is wanted is loaded. */
    public <K, V> Optional<V> find(Lookup<K, V> lookup, K key) {
        return shelf(lookup).find(key);
    }

    // Each shelf is made here, of its own lookup, and never replaced.
    @SuppressWarnings("unchecked")
    private <K, V> Shelf<K, V> shelf(Lookup<K, V> lookup) {
        return (Shelf<K, V>) shelves.computeIfAbsent(lookup, Shelf::new);
    }
}

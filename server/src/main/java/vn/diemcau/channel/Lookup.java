package vn.diemcau.channel;

import java.util.Map;
import java.util.Set;

/**
 * One query for what many ask for. Held in a field and not made for each use: changes that share a
 * transaction share the query by naming the same lookup.
 */
@FunctionalInterface
public interface Lookup<K, V> {

    /** What there is of {@code keys}. */
    Map<K, V> load(Set<K> keys);
}

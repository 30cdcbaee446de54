package vn.diemcau.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts by the syllables in them, to find those that ask much the same as what somebody types. In
 * memory: a few hundred bytes a text. Used from any thread.
 */
public final class LikeTexts {

    /** Below that two questions have words in common and no more. */
    static final double ALIKE = 0.56;

    /** Of a text with less to it everything and nothing is alike. */
    private static final double LEAST_SAID = 2.5;

    /** Those with the most words in common are compared syllable by syllable. */
    private static final int COMPARED = 40;

    private record Entry(UUID id, String text, Asked asked) {}

    /** The places of the texts with a syllable. */
    private static final class Places {

        private int[] places = new int[4];
        private int count;

        private void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }
    }

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<@Nullable Entry> entries = new ArrayList<>();
    private final Map<UUID, Integer> placeOf = new HashMap<>();
    private final Map<String, Places> places = new HashMap<>();

    /** Takes a text in, or the newer one of the same id. */
    public void put(UUID id, String text) {
        Entry entry = new Entry(id, text, Asked.of(text));
        lock.writeLock().lock();
        try {
            Integer known = placeOf.get(id);
            if (known != null && Objects.requireNonNull(entries.get(known)).text().equals(text)) {
                return;
            }
            drop(id);
            add(entry);
            if (entries.size() > 2 * placeOf.size() + 1_000) {
                compact();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Forgets a text. */
    public void remove(UUID id) {
        lock.writeLock().lock();
        try {
            drop(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Those that ask much the same, the most alike first. */
    public List<UUID> find(String text, int most) {
        Asked typed = Asked.of(text);
        if (typed.weight() < LEAST_SAID) {
            return List.of();
        }
        lock.readLock().lock();
        try {
            return candidates(typed)
                    .map(entry -> Map.entry(entry.id(), Likeness.of(typed, entry.asked())))
                    .filter(found -> found.getValue() >= ALIKE)
                    .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed())
                    .limit(most)
                    .map(Map.Entry::getKey)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Stream<Entry> candidates(Asked typed) {
        float[] shared = new float[entries.size()];
        for (String syllable : new HashSet<>(typed.syllables().folded())) {
            if (Wording.isEmpty(syllable)) {
                continue;
            }
            for (String spelling : spellings(syllable)) {
                Places found = places.get(spelling);
                if (found != null) {
                    float worth = worth(spelling, found);
                    for (int n = 0; n < found.count; n++) {
                        shared[found.places[n]] += worth;
                    }
                }
            }
        }
        return best(shared).mapToObj(entries::get).filter(Objects::nonNull);
    }

    /** The places of the largest, the largest first. */
    private static IntStream best(float[] shared) {
        // Positive floats sort as their bits do: one sort of plain numbers, without objects.
        long[] ranked =
                IntStream.range(0, shared.length)
                        .filter(place -> shared[place] > 0)
                        .mapToLong(
                                place -> (long) Float.floatToIntBits(shared[place]) << 32 | place)
                        .sorted()
                        .toArray();
        return IntStream.rangeClosed(1, Math.min(COMPARED, ranked.length))
                .map(rank -> (int) ranked[ranked.length - rank]);
    }

    /** What is rare says more than what everybody writes. */
    private float worth(String syllable, Places found) {
        double rare = Math.log(1 + (double) entries.size() / found.count);
        return (float) (Wording.weight(syllable) * rare);
    }

    /** Itself; of a word that nobody wrote, those that it may be a slip of. */
    private Set<String> spellings(String syllable) {
        if (places.containsKey(syllable)) {
            return Set.of(syllable);
        }
        Set<String> likely = new HashSet<>();
        for (String known : places.keySet()) {
            if (Spelling.isSlip(syllable, known)) {
                likely.add(known);
            }
        }
        return likely;
    }

    private void add(Entry entry) {
        int place = entries.size();
        entries.add(entry);
        placeOf.put(entry.id(), place);
        for (String syllable : new HashSet<>(entry.asked().syllables().folded())) {
            places.computeIfAbsent(syllable, unused -> new Places()).add(place);
        }
    }

    private void drop(UUID id) {
        Integer place = placeOf.remove(id);
        if (place != null) {
            entries.set(place, null);
        }
    }

    /** Edited and withdrawn questions leave holes. */
    private void compact() {
        List<Entry> kept = entries.stream().filter(Objects::nonNull).toList();
        entries.clear();
        places.clear();
        placeOf.clear();
        kept.forEach(this::add);
    }
}

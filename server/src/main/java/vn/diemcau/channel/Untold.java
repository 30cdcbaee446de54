package vn.diemcau.channel;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where something waits to be told that stands in the database, so that nothing is lost with this
 * list: what a crash or another server left untold is looked for there. It is gone through in
 * rounds: however often something changes between two of them, it is told once. Used from any
 * thread; one at a time goes through it.
 *
 * @param <K> what the channels are known by, for instance sessions
 */
public final class Untold<K> {

    private static final Logger LOG = LoggerFactory.getLogger(Untold.class);

    private final String what;
    private final Supplier<? extends Collection<K>> inTheDatabase;
    private final int every;
    private final Set<K> places = ConcurrentHashMap.newKeySet();
    private int untilLooked;

    /**
     * @param what waits to be told, for the log
     * @param inTheDatabase finds where something is untold
     * @param every so many rounds it is looked for there, beginning with the first
     */
    public Untold(String what, Supplier<? extends Collection<K>> inTheDatabase, int every) {
        this.what = what;
        this.inTheDatabase = inTheDatabase;
        this.every = every;
    }

    /** Something is to be told there with the next round. */
    public void add(K place) {
        places.add(place);
    }

    /**
     * Goes through all of them. One that cannot be told now keeps no other waiting and comes again
     * with the next round.
     */
    public void tellEach(Consumer<K> tell) {
        tellEachInParts(
                place -> {
                    tell.accept(place);
                    return false;
                });
    }

    /**
     * {@link #tellEach}, where there may be more than fits in one round.
     *
     * @param tell tells a part; whether there is more
     */
    public void tellEachInParts(Predicate<K> tell) {
        if (untilLooked == 0) {
            places.addAll(inTheDatabase.get());
            untilLooked = every;
        }
        untilLooked--;
        for (K place : List.copyOf(places)) {
            // Before it is told: what changes meanwhile is for the next round.
            places.remove(place);
            if (isMoreIn(place, tell)) {
                places.add(place);
            }
        }
    }

    private boolean isMoreIn(K place, Predicate<K> tell) {
        try {
            return tell.test(place);
        } catch (RuntimeException | Error failure) {
            LOG.warn("{} of {} could not be told yet: {}", what, place, failure.toString());
            return true;
        }
    }
}

package vn.diemcau.live;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.util.HashMap;
import java.util.Map;

/** Counts what one connection sends. Used by that connection's reading thread alone. */
final class LiveLimits {

    private static final String OTHER = "";

    private final LiveRates rates;
    private final TimeMeter time;
    private final Bucket frames;
    private final Map<String, Bucket> kinds = new HashMap<>();

    LiveLimits(LiveRates rates, TimeMeter time) {
        this.rates = rates;
        this.time = time;
        this.frames = rates.frames().bucket(time);
    }

    /** Whether one more frame of any sort is within the limit. */
    boolean allowFrame() {
        return frames.tryConsume(1);
    }

    /** Whether one more message of this kind is within the limit; to be asked once per message. */
    boolean allow(String kind) {
        // Kinds without a rate of their own share one bucket: made-up names cannot fill the memory.
        String counted = rates.kinds().containsKey(kind) ? kind : OTHER;
        return kinds.computeIfAbsent(counted, this::bucket).tryConsume(1);
    }

    private Bucket bucket(String counted) {
        return rates.kinds().getOrDefault(counted, rates.otherKinds()).bucket(time);
    }
}

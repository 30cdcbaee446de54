package vn.diemcau.live;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How often something may happen: {@code burst} times at once, then {@code perMinute} times a
 * minute.
 */
record Rate(long burst, long perMinute) {

    Bucket bucket(TimeMeter time) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(burst)
                                        .refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}

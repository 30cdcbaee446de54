package vn.diemcau.question;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A place in the order by hand. Keys sort as ASCII text and between any two of them there is
 * another, so that moving one question changes that question alone. A new question's key is made of
 * the time: it stands behind those that were asked before.
 */
record PlaceKey(String value) {

    /** Beyond it the whole order is written anew: each move into one gap makes keys longer. */
    static final int LONGEST = 120;

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    /** As many digits as hold the time of an id. */
    private static final int TIME = 12;

    /** How far apart two are where there is room, in thousandths of a second. */
    private static final BigInteger STRIDE = BigInteger.valueOf(BASE).pow(3);

    /** Halves the room that there is behind a key. */
    private static final char MIDDLE = DIGITS.charAt(BASE / 2);

    /**
     * @param at when it was asked, as far as others may know: one that hides its asker says nothing
     *     here that it does not say elsewhere
     */
    static PlaceKey ofNew(Instant at, UUID question) {
        String id = question.toString().replace("-", "");
        return new PlaceKey("%012x".formatted(at.toEpochMilli()) + id.substring(TIME));
    }

    /**
     * The places of a whole order written anew, the last of which stands where the last one stood:
     * what is asked from now on still comes behind them.
     */
    static List<PlaceKey> anew(int count, PlaceKey last) {
        BigInteger end = last.time();
        return IntStream.range(0, count)
                .mapToObj(
                        index ->
                                padded(
                                        end.subtract(
                                                STRIDE.multiply(
                                                        BigInteger.valueOf(count - 1L - index)))))
                .toList();
    }

    /** Empty where there is nothing above. */
    static Optional<PlaceKey> above(PlaceKey first) {
        BigInteger time = first.time().subtract(STRIDE);
        return time.signum() > 0 ? Optional.of(padded(time)) : Optional.empty();
    }

    static PlaceKey below(PlaceKey last) {
        return new PlaceKey(last.value + MIDDLE);
    }

    /** A place between two; empty where the upper one is the lower one and lowest digits. */
    static Optional<PlaceKey> between(PlaceKey after, PlaceKey before) {
        String low = after.value;
        String high = before.value;
        if (low.compareTo(high) >= 0) {
            return Optional.empty();
        }
        int same = 0;
        while (same < low.length() && low.charAt(same) == high.charAt(same)) {
            same++;
        }
        // The lower one ends, or has a smaller digit: zeros of the upper one are shared as well.
        while (same >= low.length() && same < high.length() && digit(high, same) == 0) {
            same++;
        }
        if (same == high.length()) {
            return Optional.empty();
        }
        int from = same < low.length() ? digit(low, same) : -1;
        int middle = (from + digit(high, same)) / 2;
        if (middle > Math.max(from, 0)) {
            return Optional.of(new PlaceKey(high.substring(0, same) + DIGITS.charAt(middle)));
        }
        // Neighbours: whatever is longer than the lower one is still below the upper one.
        String lower = from < 0 ? high.substring(0, same) + DIGITS.charAt(0) : low;
        return Optional.of(new PlaceKey(lower + MIDDLE));
    }

    boolean isLong() {
        return value.length() > LONGEST;
    }

    private static int digit(String key, int place) {
        return DIGITS.indexOf(key.charAt(place));
    }

    private BigInteger time() {
        BigInteger time = BigInteger.ZERO;
        for (int place = 0; place < TIME; place++) {
            int digit = place < value.length() ? digit(value, place) : 0;
            time = time.multiply(BigInteger.valueOf(BASE)).add(BigInteger.valueOf(digit));
        }
        return time;
    }

    private static PlaceKey padded(BigInteger time) {
        StringBuilder key = new StringBuilder();
        BigInteger left = time;
        for (int place = 0; place < TIME; place++) {
            BigInteger[] parts = left.divideAndRemainder(BigInteger.valueOf(BASE));
            key.append(DIGITS.charAt(parts[1].intValue()));
            left = parts[0];
        }
        return new PlaceKey(key.reverse().toString());
    }
}

package vn.diemcau.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The product's figures, as whoever watches over it reads them. */
public final class Figures {

    private static final long LONGEST = Duration.ofSeconds(20).toNanos();
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private Figures() {}

    /**
     * Waits until all patterns are found among the figures: what other tests left behind, and what
     * is under way, comes to its end within moments.
     */
    public static void awaitAmongThem(Product product, String... patterns) {
        Client anonymous = product.anonymous();
        List<Pattern> wanted = List.of(patterns).stream().map(Pattern::compile).toList();
        long end = System.nanoTime() + LONGEST;
        while (true) {
            String figures =
                    anonymous
                            .send(anonymous.request("/metrics").header("Accept", "text/plain"))
                            .text();
            if (wanted.stream().allMatch(pattern -> pattern.matcher(figures).find())) {
                return;
            }
            if (System.nanoTime() - end > 0) {
                throw new AssertionError(wanted + " not all found in:\n" + figures);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}

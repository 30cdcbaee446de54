package vn.diemcau.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What an open line costs, and how fast lines open. */
final class Connections {

    /** What a process may have open on the machine of the figures, less what a server needs. */
    static final int MOST = 19_500;

    private static final int FIRST = 1_000;

    private final ServedProduct product;
    private final Crowd crowd;

    Connections(ServedProduct product, Crowd crowd) {
        this.product = product;
        this.crowd = crowd;
    }

    /** Opens a line a path; returns when the server has told each of them where it stands. */
    void measure(List<String> paths) throws IOException, InterruptedException {
        crowd.open(paths.subList(0, FIRST));
        long first = settled();
        long begun = System.nanoTime();
        crowd.open(paths.subList(FIRST, paths.size()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        int more = paths.size() - FIRST;
        System.out.printf("%,d lines more opened: %,.0f a second%n", more, more / seconds);
        long all = settled();
        System.out.printf(
                "server %,d KiB with %,d lines, %,d KiB with %,d: %.1f KiB a line%n",
                first, FIRST, all, paths.size(), (double) (all - first) / more);
    }

    /**
     * The memory once it has stopped to change; the server needs some time to give garbage back.
     */
    long settled() throws IOException, InterruptedException {
        long least = product.residentKibibytes();
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (System.nanoTime() < deadline) {
            TimeUnit.SECONDS.sleep(2);
            least = Math.min(least, product.residentKibibytes());
        }
        return least;
    }
}

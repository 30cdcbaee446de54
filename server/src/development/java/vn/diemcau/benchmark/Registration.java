package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import vn.diemcau.load.Lines;

/** People who ask the next question as soon as the last one is acknowledged as durable. */
final class Registration {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    private final ServedProduct product;
    private final Lines lines;
    private final Clocked clocked;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Speaker, Long> askedAt = new HashMap<>();
    private final Histogram micros = new Histogram(600_000_000L, 3);
    private volatile boolean measuring;
    private volatile boolean stopped;

    Registration(Rig rig) {
        this.product = rig.product();
        this.lines = rig.lines();
        this.clocked = rig.clocked();
    }

    void measure(String name, List<String> askerPaths) throws IOException, InterruptedException {
        List<Speaker> speakers = new ArrayList<>();
        for (String path : askerPaths) {
            speakers.add(new Speaker(lines, path, this::acknowledged));
        }
        for (Speaker speaker : speakers) {
            speaker.awaitReady();
        }
        lines.execute(() -> speakers.forEach(this::askNext));
        Thread.sleep(WARM_UP);
        Duration before = product.processorTime();
        long begun = System.nanoTime();
        lines.execute(
                () -> {
                    micros.reset();
                    measuring = true;
                });
        Thread.sleep(MEASURED);
        measuring = false;
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = product.processorTime().minus(before).toNanos() / 1e9;
        stopped = true;
        System.out.printf(
                "%-44s %,.0f questions/s   acknowledged p50 %.0f  p99 %.0f  max %.0f ms   %.0f µs CPU a question%n",
                name,
                micros.getTotalCount() / seconds,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3,
                processor * 1e6 / micros.getTotalCount());
    }

    private void acknowledged(Speaker speaker, JsonNode result) {
        long took = System.nanoTime() - askedAt.getOrDefault(speaker, 0L);
        if (measuring) {
            micros.recordValue(Math.min(took / 1000, 599_000_000L));
        }
        if (!stopped) {
            askNext(speaker);
        }
    }

    private void askNext(Speaker speaker) {
        int next = number.getAndIncrement();
        askedAt.put(speaker, System.nanoTime());
        clocked.send(next);
        speaker.ask(FanOut.text(next));
    }
}

package vn.diemcau.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import vn.diemcau.load.Lines;

/**
 * Questions that a moderator approves reach every participant: how much processor time of the
 * server that takes a delivery, and how long from the approval until each has it.
 */
final class FanOut {

    /** A question text is filled up so that its fact is about this long. */
    private static final String FILLER =
            "Nhà trường đề nghị Bộ quan tâm chế độ, chính sách cho giáo viên vùng khó khăn. ";

    private final ServedProduct product;
    private final Clocked clocked;
    private final Crowd crowd;
    private final Speaker moderator;
    private final List<String> questionIds;
    private int next;

    FanOut(Rig rig, Crowd crowd, List<String> questionIds)
            throws IOException, InterruptedException {
        this.product = rig.product();
        this.clocked = rig.clocked();
        this.crowd = crowd;
        this.moderator = rig.moderator();
        this.questionIds = questionIds;
    }

    /** Asks so many questions and answers their ids in the order of their numbers. */
    static List<String> askQuestions(Lines lines, String askerPath, int count)
            throws InterruptedException {
        List<String> ids = new ArrayList<>(count);
        CountDownLatch left = new CountDownLatch(count);
        Speaker asker =
                new Speaker(
                        lines,
                        askerPath,
                        (speaker, result) -> {
                            ids.add(result.get("id").asText());
                            left.countDown();
                            if (ids.size() < count) {
                                speaker.ask(text(ids.size()));
                            }
                        });
        asker.awaitReady();
        asker.ask(text(0));
        left.await();
        return ids;
    }

    static String text(int number) {
        return FILLER + "#" + number + "#";
    }

    /** Approves at an even rate. */
    void measureRate(String name, int perSecond, Duration time)
            throws IOException, InterruptedException {
        int count = (int) (perSecond * time.toSeconds());
        Duration before = begin();
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            waitUntil(begun + i * 1_000_000_000L / perSecond);
            approveNext();
        }
        report(name, count, before);
    }

    /** Approves so many at once, and again when all have them. */
    void measureBursts(String name, int size, int times) throws IOException, InterruptedException {
        Duration before = begin();
        double seconds = 0;
        for (int i = 0; i < times; i++) {
            long sent = System.nanoTime();
            for (int j = 0; j < size; j++) {
                approveNext();
            }
            crowd.awaitDeliveries((long) (i + 1) * size * people(), Duration.ofSeconds(60));
            seconds += (System.nanoTime() - sent) / 1e9;
        }
        report(name, size * times, before);
        System.out.printf(
                "%-44s %,.0f deliveries/s (from the first approval until all have all)%n",
                "", (double) size * times * people() / seconds);
    }

    private int people() {
        return crowd.members().size();
    }

    private Duration begin() throws IOException {
        crowd.clear();
        return product.processorTime();
    }

    private void approveNext() {
        int number = next++;
        clocked.send(number);
        moderator.approve(questionIds.get(number));
    }

    static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime();
                left > 0;
                left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void report(String name, int facts, Duration before)
            throws IOException, InterruptedException {
        long deliveries = (long) facts * people();
        crowd.awaitDeliveries(deliveries, Duration.ofSeconds(60));
        double micros = product.processorTime().minus(before).toNanos() / 1e3 / deliveries;
        Histogram latency = crowd.micros();
        System.out.printf(
                "%-44s %6.2f µs CPU a delivery   p50 %4.0f  p99 %4.0f  max %4.0f ms   incomplete %d%n",
                name,
                micros,
                latency.getValueAtPercentile(50) / 1e3,
                latency.getValueAtPercentile(99) / 1e3,
                latency.getMaxValue() / 1e3,
                crowd.incomplete(facts));
    }
}

package vn.diemcau.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** How long a desk waits for its lists, and how its page behaves in a browser. */
final class DeskFigures {

    private static final int WARM_UP = 10;
    private static final int READS = 60;
    private static final Path WEB_CLIENT = Path.of("webclient");

    private final Rig rig;
    private final Meeting meeting;

    DeskFigures(Rig rig) {
        this.rig = rig;
        this.meeting = rig.meeting();
    }

    void measureLists() throws IOException, InterruptedException {
        for (Map.Entry<String, String> list : lists().entrySet()) {
            Histogram micros = new Histogram(60_000_000L, 3);
            int bytes = 0;
            for (int i = 0; i < WARM_UP + READS; i++) {
                Installation.Read read = meeting.read(list.getValue());
                bytes = read.bytes();
                if (i >= WARM_UP) {
                    micros.recordValue(read.took().toNanos() / 1000);
                }
            }
            System.out.printf(
                    "%-44s p50 %6.1f  p99 %6.1f ms   %,7d bytes%n",
                    list.getKey(),
                    micros.getValueAtPercentile(50) / 1e3,
                    micros.getValueAtPercentile(99) / 1e3,
                    bytes);
        }
    }

    private Map<String, String> lists() throws IOException, InterruptedException {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("waiting, newest first", "questions?state=SUBMITTED");
        lists.put("waiting, oldest first", "questions?state=SUBMITTED&order=OLDEST");
        lists.put("approved, most votes first", "questions?state=APPROVED&order=VOTES");
        lists.put("approved, by hand", "questions?state=APPROVED&order=HAND");
        lists.put("all, newest first", "questions");
        lists.put("all, newest first, last page", "questions?page=199");
        lists.put("all, most votes first", "questions?order=VOTES");
        lists.put("all, by hand", "questions?order=HAND");
        lists.put("all of a province", "questions?province=45");
        lists.put("all of a topic", "questions?topic=" + meeting.topicIds().getFirst());
        lists.put("all with a label", "questions?label=%C6%AFu%20ti%C3%AAn");
        lists.put(
                "waiting, \"bep an ban tru\"", "questions?state=SUBMITTED&q=bep%20an%20ban%20tru");
        lists.put("all, \"bep an ban tru\"", "questions?q=bep%20an%20ban%20tru");
        lists.put("all, words that nobody wrote", "questions?q=khong%20ai%20hoi");
        lists.put("what the stage shows", "stage");
        lists.put("topics, labels, organizations", "questions/desk/choices");
        lists.put("what participants see", "questions/published");
        return lists;
    }

    /** The page in Chromium while nothing happens. */
    void measureQuietPage() throws IOException, InterruptedException {
        Process browser = browser("quiet");
        finish(browser);
    }

    /** The same while people ask at an even rate. */
    void measureBusyPage(int perSecond) throws IOException, InterruptedException {
        List<String> people = meeting.participantPathsFromAllProvinces(1);
        Speaker asker = new Speaker(rig.lines(), people.getFirst(), (speaker, result) -> {});
        asker.awaitReady();
        Duration before = rig.product().processorTime();
        Process browser = browser("busy");
        long begun = System.nanoTime();
        int asked = 0;
        while (browser.isAlive()) {
            FanOut.waitUntil(begun + asked * 1_000_000_000L / perSecond);
            asker.ask(FanOut.text(asked++));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = rig.product().processorTime().minus(before).toNanos() / 1e9;
        System.out.printf(
                "%-44s %d asked, %.0f a second; server %.0f %% of a core%n",
                "", asked, asked / seconds, 100 * processor / seconds);
        finish(browser);
        asker.leave();
    }

    private Process browser(String when) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                "npx",
                                "playwright",
                                "test",
                                "--config",
                                "playwright.measure.config.ts")
                        .directory(WEB_CLIENT.toFile())
                        .inheritIO();
        builder.environment().put("DIEMCAU_URL", rig.product().address().toString());
        builder.environment().put("DIEMCAU_SESSION", meeting.sessionId());
        builder.environment().put("DIEMCAU_WHEN", when);
        return builder.start();
    }

    private static void finish(Process browser) throws IOException, InterruptedException {
        if (!browser.waitFor(10, TimeUnit.MINUTES) || browser.exitValue() != 0) {
            browser.destroy();
            throw new IOException("the browser did not come to the end");
        }
    }
}

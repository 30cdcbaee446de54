package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * People who vote in a poll whose result all of them see, and change their votes. What was counted
 * in the end is compared with what each of them was acknowledged last.
 */
final class Polling {

    private static final int OPTIONS = 5;

    /** Lines that are being opened at the same time. */
    private static final int AT_ONCE = 200;

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    private final Rig rig;
    private final String poll;
    private final List<Speaker> voters = new ArrayList<>();

    // What follows is for the thread of the lines.
    private final Map<Speaker, Long> sentAt = new HashMap<>();
    private final Map<Speaker, Integer> acknowledged = new HashMap<>();
    private final Histogram micros = new Histogram(600_000_000L, 3);
    private int votes;
    private boolean goesOn;

    Polling(Rig rig, List<String> paths) throws IOException, InterruptedException {
        this.rig = rig;
        for (String path : paths) {
            voters.add(new Speaker(rig.lines(), path, this::acknowledged));
            if (voters.size() % AT_ONCE == 0) {
                voters.getLast().awaitReady();
            }
        }
        for (Speaker voter : voters) {
            voter.awaitReady();
        }
        poll = rig.meeting().draftPoll(OPTIONS);
        Speaker moderator = rig.moderator();
        moderator.openPoll(poll);
        moderator.showPoll(poll);
        TimeUnit.SECONDS.sleep(2);
    }

    /** So many votes at an even rate. */
    void measureRate(String name, int count, int seconds) throws Exception {
        Duration before = begin();
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begun + (long) i * seconds * 1_000_000_000L / count;
            while (due - System.nanoTime() > 0) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            Speaker voter = voters.get(i % voters.size());
            rig.lines().execute(() -> voteNext(voter));
        }
        awaitAcknowledged();
        report(name, before, begun);
    }

    /** Some who vote again as soon as they are acknowledged. */
    void measureFlatOut(String name, int people) throws Exception {
        begin();
        rig.lines()
                .execute(
                        () -> {
                            goesOn = true;
                            voters.subList(0, people).forEach(this::voteNext);
                        });
        Thread.sleep(WARM_UP);
        Duration before = begin();
        long begun = System.nanoTime();
        Thread.sleep(MEASURED);
        rig.lines().execute(() -> goesOn = false);
        awaitAcknowledged();
        report(name, before, begun);
    }

    private Duration begin() throws Exception {
        onLines(
                () -> {
                    micros.reset();
                    return micros;
                });
        return rig.product().processorTime();
    }

    private void voteNext(Speaker voter) {
        sentAt.put(voter, System.nanoTime());
        voter.vote(poll, votes++ * 7 % OPTIONS);
    }

    private void acknowledged(Speaker voter, JsonNode result) {
        long took = System.nanoTime() - sentAt.remove(voter);
        micros.recordValue(Math.min(took / 1000, 599_000_000L));
        acknowledged.put(voter, result.get("choices").get(0).asInt());
        if (goesOn) {
            voteNext(voter);
        }
    }

    private void awaitAcknowledged() throws Exception {
        while (onLines(() -> !sentAt.isEmpty())) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void report(String name, Duration before, long begun) throws Exception {
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = rig.product().processorTime().minus(before).toNanos() / 1e9;
        List<Integer> expected = onLines(this::tally);
        List<Integer> counted = rig.meeting().countsOfPoll(poll);
        System.out.printf(
                "%-44s %,.0f votes/s   acknowledged p50 %.0f  p99 %.0f  max %.0f ms   %.0f µs CPU a vote   counted %s%n",
                name,
                micros.getTotalCount() / seconds,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3,
                processor * 1e6 / micros.getTotalCount(),
                counted.equals(expected) ? "as acknowledged" : counted + " instead of " + expected);
    }

    private List<Integer> tally() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(OPTIONS, 0));
        acknowledged.values().forEach(place -> counts.set(place, counts.get(place) + 1));
        return counts;
    }

    private <T> T onLines(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        rig.lines().execute(task);
        return task.get();
    }
}

package vn.diemcau.floor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Measures how long a large queue takes to be ordered; prints it. Not a test: a busy machine would
 * make it fail.
 */
final class QueueSpeed {

    private static final int REQUESTS = 5_000;
    private static final int ROUNDS = 60;
    private static final List<PlaceKind> KINDS = List.of(PlaceKind.values());

    private QueueSpeed() {}

    public static void main(String[] arguments) {
        Random random = new Random(1);
        List<UUID> provinces =
                IntStream.range(0, 63).mapToObj(number -> new UUID(1, number)).toList();
        // Universities stand in no province: each is a region of its own.
        List<UUID> universities =
                IntStream.range(0, 400).mapToObj(number -> new UUID(2, number)).toList();
        System.out.printf("63 provinces: %s%n", measured(random, provinces));
        System.out.printf("400 universities: %s%n", measured(random, universities));
    }

    private static String measured(Random random, List<UUID> regions) {
        List<Candidate> waiting = new ArrayList<>();
        List<SpeakingHistory.Turn> turns = new ArrayList<>();
        for (int number = 1; number <= REQUESTS; number++) {
            waiting.add(
                    new Candidate(
                            new UUID(3, number),
                            number,
                            regions.get(random.nextInt(regions.size())),
                            KINDS.get(random.nextInt(KINDS.size())),
                            "speaker " + random.nextInt(REQUESTS),
                            random.nextInt(5) > 0,
                            -1,
                            Instant.ofEpochSecond(1_692_061_200L + random.nextInt(10_000)),
                            null));
        }
        for (int turn = 1; turn <= 200; turn++) {
            turns.add(
                    new SpeakingHistory.Turn(
                            turn,
                            regions.get(random.nextInt(regions.size())),
                            PlaceKind.PRIMARY,
                            "speaker " + random.nextInt(REQUESTS),
                            random.nextInt(600)));
        }
        long[] micros = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            FairQueue.order(FairRules.USUAL, new SpeakingHistory(200, turns), waiting);
            micros[round] = (System.nanoTime() - begun) / 1_000;
        }
        long[] sorted = micros.clone();
        java.util.Arrays.sort(sorted);
        return "first %.1f ms, median %.1f ms, slowest of the last half %.1f ms"
                .formatted(
                        micros[0] / 1_000.0,
                        sorted[ROUNDS / 2] / 1_000.0,
                        java.util.Arrays.stream(micros, ROUNDS / 2, ROUNDS).max().orElse(0)
                                / 1_000.0);
    }
}

package vn.diemcau.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Whole mornings played at random: people ask, lines break and come back, some are not there when
 * they are called. A run that fails names its seed.
 */
class FairnessTest {

    private static final int RUNS = 2_000;
    private static final int STEPS = 120;
    private static final List<PlaceKind> KINDS = List.of(PlaceKind.values());
    private static final List<FloorMove> MOVES = List.of(FloorMove.values());

    /**
     * Rule W5: between two turns of one province, every other province that had an eligible request
     * all the while had a turn; so nobody waits for more turns than there are provinces.
     */
    @Test
    void noProvinceWaitsMoreThanOneRotationWhileAnotherSpeaksTwice() {
        for (long seed = 0; seed < RUNS; seed++) {
            Morning morning = new Morning(seed, rules(seed, true));
            for (int step = 0; step < STEPS; step++) {
                morning.something();
                assertThat(morning.passedOverTwice()).as("seed %d", seed).isEmpty();
                assertThat(morning.longestWait()).as("seed %d", seed).isLessThan(Morning.PROVINCES);
            }
        }
    }

    /** What the test above holds is not so by itself. */
    @Test
    void withoutTheRotationProvincesArePassedOver() {
        int passedOver = 0;
        for (long seed = 0; seed < 50; seed++) {
            Morning morning = new Morning(seed, rules(seed, false));
            for (int step = 0; step < STEPS; step++) {
                morning.something();
                passedOver += morning.passedOverTwice().size();
            }
        }
        assertThat(passedOver).isPositive();
    }

    /** Rule W6. */
    @Test
    void theOrderIsTotalAndDependsOnNothingButWhatStands() {
        for (long seed = 0; seed < RUNS; seed++) {
            Morning morning = new Morning(seed, anyRules(seed));
            for (int step = 0; step < 40; step++) {
                morning.something();
            }
            List<UUID> order = ids(morning.order());
            assertThat(order)
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(morning.waiting.keySet());
            List<Candidate> shuffled = new ArrayList<>(morning.waiting.values());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ids(morning.order(shuffled))).as("seed %d", seed).isEqualTo(order);
        }
    }

    /** Rule W7. */
    @Test
    void everyPlaceNamesTheRuleThatDecidedIt() {
        for (long seed = 0; seed < RUNS; seed++) {
            FairRules rules = anyRules(seed);
            Morning morning = new Morning(seed, rules);
            for (int step = 0; step < 40; step++) {
                morning.something();
            }
            morning.moveSomebody();
            FairOrder order = morning.order();
            for (int place = 1; place < order.size(); place++) {
                FairRule decided = order.decidedAt(place);
                assertThat(decided).as("seed %d, place %d", seed, place).isNotNull();
                Candidate above = order.list().get(place - 1);
                Candidate below = order.list().get(place);
                boolean inverted = order.fairPlace(above) > order.fairPlace(below);
                assertThat(decided == FairRule.BY_HAND)
                        .as("seed %d, place %d", seed, place)
                        .isEqualTo(inverted);
                if (!inverted) {
                    assertThat(rules.compared())
                            .as("seed %d, place %d", seed, place)
                            .anyMatch(compared -> compared.rule() == decided);
                }
            }
        }
    }

    /** The order that people are shown is the one in which they would be called. */
    @Test
    void callingOneAfterTheOtherFollowsTheOrderThatWasShown() {
        for (long seed = 0; seed < 500; seed++) {
            Morning morning = new Morning(seed, withRotationAlone());
            for (int step = 0; step < 30; step++) {
                morning.somebodyAsks();
            }
            List<UUID> shown = ids(morning.order());
            List<UUID> called = new ArrayList<>();
            while (!morning.waiting.isEmpty()) {
                called.add(morning.callNext());
            }
            assertThat(called).as("seed %d", seed).isEqualTo(shown);
        }
    }

    private static List<UUID> ids(FairOrder order) {
        return order.list().stream().map(Candidate::id).toList();
    }

    private static FairRules anyRules(long seed) {
        return rules(seed, new Random(seed).nextBoolean());
    }

    /** Any rules in any order and of any weight, with the rotation of provinces or without. */
    private static FairRules rules(long seed, boolean rotation) {
        Random random = new Random(~seed);
        List<RuleSetting> settings =
                new ArrayList<>(
                        List.of(
                                new RuleSetting(FairRule.POINT_READY, random.nextBoolean(), 5),
                                new RuleSetting(FairRule.PROVINCE_ROTATION, rotation, 5)));
        settings.addAll(preferences(random));
        return FairRules.of(settings);
    }

    /** What changes only when somebody speaks, or a line breaks, is switched off. */
    private static FairRules withRotationAlone() {
        return FairRules.of(
                FairRule.CHOSEN.stream()
                        .map(
                                rule ->
                                        new RuleSetting(
                                                rule,
                                                rule != FairRule.POINT_READY
                                                        && rule != FairRule.FIRST_TIME
                                                        && rule != FairRule.PROVINCE_TIME,
                                                3))
                        .toList());
    }

    private static List<RuleSetting> preferences(Random random) {
        List<FairRule> rules =
                new ArrayList<>(
                        Arrays.asList(
                                FairRule.FIRST_TIME,
                                FairRule.KIND_ROTATION,
                                FairRule.PROVINCE_TIME,
                                FairRule.WAITING_TIME));
        Collections.shuffle(rules, random);
        return rules.stream()
                .map(rule -> new RuleSetting(rule, random.nextBoolean(), 1 + random.nextInt(5)))
                .toList();
    }

    /** A session in which things happen at random, and what was seen of it. */
    private static final class Morning {

        static final int PROVINCES = 8;

        private final Random random;
        private final long seed;
        private final FairRules rules;
        private final List<UUID> provinces = new ArrayList<>();
        private final Map<UUID, Candidate> waiting = new HashMap<>();
        private final List<SpeakingHistory.Turn> turns = new ArrayList<>();

        /** Of each province those that spoke since it began to wait eligibly without a break. */
        private final Map<UUID, List<UUID>> spokeMeanwhile = new HashMap<>();

        private long lastTurn;
        private long numbers;
        private Instant now = Instant.parse("2023-08-15T01:00:00Z");

        Morning(long seed, FairRules rules) {
            this.seed = seed;
            this.random = new Random(seed);
            this.rules = rules;
            for (int province = 0; province < PROVINCES; province++) {
                provinces.add(new UUID(seed, province));
            }
        }

        FairOrder order() {
            return order(List.copyOf(waiting.values()));
        }

        FairOrder order(List<Candidate> candidates) {
            return FairQueue.order(rules, new SpeakingHistory(lastTurn, turns), candidates);
        }

        void something() {
            now = now.plusSeconds(random.nextInt(90));
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> somebodyAsks();
                case 3 -> aLineChanges();
                case 4 -> callNext();
                default -> {
                    if (random.nextInt(3) == 0) {
                        somebodyIsNotThere();
                    } else {
                        callNext();
                    }
                }
            }
            noteWhoIsEligible();
        }

        void somebodyAsks() {
            // Some provinces are eager.
            int province = random.nextBoolean() ? random.nextInt(2) : random.nextInt(PROVINCES);
            int speaker = random.nextInt(4);
            Candidate candidate =
                    new Candidate(
                            new UUID(seed, 1_000 + numbers),
                            ++numbers,
                            provinces.get(province),
                            KINDS.get(random.nextInt(KINDS.size())),
                            province + "/" + speaker,
                            random.nextInt(4) > 0,
                            -1,
                            now,
                            null);
            waiting.put(candidate.id(), candidate);
        }

        private void aLineChanges() {
            anybody()
                    .ifPresent(
                            one ->
                                    waiting.put(
                                            one.id(), changed(one, !one.ready(), one.heldSince())));
        }

        private void somebodyIsNotThere() {
            FairOrder order = order();
            if (order.size() == 0 || order.heldBackBy(order.list().getFirst()) != null) {
                return;
            }
            Candidate first = order.list().getFirst();
            lastTurn++;
            waiting.put(first.id(), changed(first, first.ready(), lastTurn));
        }

        void moveSomebody() {
            anybody()
                    .ifPresent(
                            one -> {
                                FloorMove move = MOVES.get(random.nextInt(MOVES.size()));
                                waiting.put(
                                        one.id(),
                                        one.with(
                                                order().handFor(
                                                                one.id(),
                                                                move,
                                                                "Vì lịch của đại biểu",
                                                                "Điều hành",
                                                                now)));
                            });
        }

        private java.util.Optional<Candidate> anybody() {
            List<Candidate> all = new ArrayList<>(waiting.values());
            all.sort(java.util.Comparator.comparing(Candidate::number));
            return all.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(all.get(random.nextInt(all.size())));
        }

        private static Candidate changed(Candidate one, boolean ready, long heldSince) {
            return new Candidate(
                    one.id(),
                    one.number(),
                    one.region(),
                    one.kind(),
                    one.speaker(),
                    ready,
                    heldSince,
                    one.askedAt(),
                    one.hand());
        }

        /** Calls the first of the queue, if its line is ready, and lets it speak. */
        UUID callNext() {
            FairOrder order = order();
            if (order.size() == 0) {
                return new UUID(0, 0);
            }
            Candidate first = order.list().getFirst();
            if (order.heldBackBy(first) == FairRule.POINT_READY) {
                return new UUID(0, 0);
            }
            waiting.remove(first.id());
            turns.add(
                    new SpeakingHistory.Turn(
                            ++lastTurn,
                            first.region(),
                            first.kind(),
                            first.speaker(),
                            random.nextInt(600)));
            spokeMeanwhile.remove(first.region());
            spokeMeanwhile.values().forEach(spoke -> spoke.add(first.region()));
            return first.id();
        }

        /** A province waits as long as it has an eligible request, be it always another one. */
        private void noteWhoIsEligible() {
            FairOrder order = order();
            Set<UUID> eligible = new HashSet<>();
            for (Candidate candidate : waiting.values()) {
                if (order.heldBackBy(candidate) == null) {
                    eligible.add(candidate.region());
                }
            }
            spokeMeanwhile.keySet().retainAll(eligible);
            eligible.forEach(
                    province -> spokeMeanwhile.computeIfAbsent(province, any -> new ArrayList<>()));
        }

        /** Provinces that waited while another one spoke twice. */
        Set<UUID> passedOverTwice() {
            return spokeMeanwhile.entrySet().stream()
                    .filter(
                            waited ->
                                    new HashSet<>(waited.getValue()).size()
                                            < waited.getValue().size())
                    .map(Map.Entry::getKey)
                    .collect(java.util.stream.Collectors.toSet());
        }

        int longestWait() {
            return spokeMeanwhile.values().stream().mapToInt(List::size).max().orElse(0);
        }
    }
}

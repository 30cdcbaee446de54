package vn.diemcau.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Works out in which order waiting requests will be called. The order is played through: whoever is
 * best by the rules comes first, then it is taken as if they had been called, and so on; a province
 * with ten requests therefore does not stand ten times in a row, and the place that somebody is
 * told is the one at which they will be called if nothing changes.
 *
 * <p>Depends on nothing but what it is given: not on the clock, and not on the order in which the
 * requests are handed over.
 */
final class FairQueue {

    /** Something whose turns count, with those that it is imagined to get; {@code picks} rise. */
    private static final class Counted {
        private final long before;
        private final List<Integer> picks = new ArrayList<>();

        private Counted(long before) {
            this.before = before;
        }

        private int picksBefore(int pick) {
            int found = Collections.binarySearch(picks, pick);
            return found >= 0 ? found : -found - 1;
        }
    }

    /** A request, with the steps of the values that never change while the order is played. */
    private static final class Entry {
        private final Candidate candidate;
        private final long[] steps;

        private Entry(Candidate candidate, long[] steps) {
            this.candidate = candidate;
            this.steps = steps;
        }
    }

    /** Requests between which only such values decide, the best first. */
    private static final class Group {
        private final GroupKey key;
        private final List<Entry> waiting = new ArrayList<>();
        private int next;

        private Group(GroupKey key) {
            this.key = key;
        }

        private Entry head() {
            return waiting.get(next);
        }

        private boolean isEmpty() {
            return next == waiting.size();
        }
    }

    /** What is null does not count by the rules of this session. */
    private record GroupKey(
            boolean ready, boolean held, @Nullable UUID region, @Nullable PlaceKind kind) {}

    /** Groups that differ neither in readiness nor in the province's latest turn. */
    private record Rank(boolean notReady, long lastTurn) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            int byReadiness = Boolean.compare(notReady, other.notReady);
            return byReadiness != 0 ? byReadiness : Long.compare(lastTurn, other.lastTurn);
        }
    }

    private final List<FairRules.Compared> rules;
    private final SpeakingHistory history;
    private final boolean readinessCounts;
    private final boolean regionsRotate;
    private final boolean kindsRotate;
    private final Map<UUID, Counted> regions = new HashMap<>();
    private final Map<PlaceKind, Counted> kinds = new EnumMap<>(PlaceKind.class);
    private final Map<UUID, List<Group>> groupsOfRegion = new HashMap<>();
    private final TreeMap<Rank, Set<Group>> ranked = new TreeMap<>();
    private final List<Candidate> fair = new ArrayList<>();
    private final Map<UUID, Integer> fairPlaces = new HashMap<>();

    private FairQueue(FairRules rules, SpeakingHistory history) {
        this.rules = rules.compared();
        this.history = history;
        this.readinessCounts = counts(FairRule.POINT_READY);
        this.regionsRotate = counts(FairRule.PROVINCE_ROTATION);
        this.kindsRotate = counts(FairRule.KIND_ROTATION);
    }

    private boolean counts(FairRule rule) {
        return rules.stream().anyMatch(compared -> compared.rule() == rule);
    }

    static FairOrder order(
            FairRules rules, SpeakingHistory history, Collection<Candidate> waiting) {
        FairQueue queue = new FairQueue(rules, history);
        queue.group(waiting);
        queue.play(waiting.size());
        return new FairOrder(queue, queue.fair);
    }

    private void group(Collection<Candidate> waiting) {
        Map<GroupKey, Group> groups = new HashMap<>();
        for (Candidate candidate : waiting) {
            GroupKey key =
                    new GroupKey(
                            !readinessCounts || candidate.ready(),
                            isHeld(candidate),
                            regionsRotate ? candidate.region() : null,
                            kindsRotate ? candidate.kind() : null);
            groups.computeIfAbsent(key, Group::new)
                    .waiting
                    .add(new Entry(candidate, ownSteps(candidate)));
        }
        Comparator<Entry> bySteps = (one, other) -> compareSteps(one.steps, other.steps);
        for (Group group : groups.values()) {
            group.waiting.sort(bySteps);
            if (group.key.region() != null) {
                groupsOfRegion
                        .computeIfAbsent(group.key.region(), any -> new ArrayList<>())
                        .add(group);
            }
            rank(group);
        }
    }

    private static int compareSteps(long[] one, long[] other) {
        return Arrays.compare(one, other);
    }

    private void rank(Group group) {
        ranked.computeIfAbsent(rankOf(group), any -> new LinkedHashSet<>()).add(group);
    }

    private void unrank(Group group) {
        Rank rank = rankOf(group);
        Set<Group> among = Objects.requireNonNull(ranked.get(rank));
        among.remove(group);
        if (among.isEmpty()) {
            ranked.remove(rank);
        }
    }

    private Rank rankOf(Group group) {
        return new Rank(
                !group.key.ready(),
                group.key.region() == null
                        ? 0
                        : lastTurnAt(region(group.key.region()), fair.size()));
    }

    private void play(int waiting) {
        for (int pick = 0; pick < waiting; pick++) {
            call(best(pick), pick);
        }
    }

    private Group best(int pick) {
        Group best = null;
        for (Set<Group> among : ranked.values()) {
            for (Group group : among) {
                if (best == null || compare(group, best, pick) < 0) {
                    best = group;
                }
            }
            // Whoever was skipped stands back for the first call, behind every province.
            if (pick > 0 || !Objects.requireNonNull(best).key.held()) {
                break;
            }
        }
        return Objects.requireNonNull(best);
    }

    private void call(Group group, int pick) {
        UUID region = group.key.region();
        List<Group> moved =
                region == null
                        ? List.of(group)
                        : Objects.requireNonNull(groupsOfRegion.get(region));
        moved.forEach(this::unrank);
        Candidate called = group.head().candidate;
        group.next++;
        fairPlaces.put(called.id(), pick);
        fair.add(called);
        if (region != null) {
            region(region).picks.add(pick);
        }
        if (group.key.kind() != null) {
            kind(group.key.kind()).picks.add(pick);
        }
        if (group.isEmpty() && region != null) {
            groupsOfRegion.put(region, moved.stream().filter(other -> !other.isEmpty()).toList());
        }
        moved.stream().filter(other -> !other.isEmpty()).forEach(this::rank);
    }

    private int compare(Group one, Group other, int pick) {
        long[] first = one.head().steps;
        long[] second = other.head().steps;
        for (int rule = 0; rule < first.length; rule++) {
            FairRules.Compared compared = rules.get(rule);
            long difference =
                    switch (compared.rule()) {
                        case POINT_READY -> Boolean.compare(other.key.ready(), one.key.ready());
                        case SKIPPED ->
                                pick == 0 ? Boolean.compare(one.key.held(), other.key.held()) : 0;
                        case PROVINCE_ROTATION ->
                                lastTurnNow(one.key.region()) - lastTurnNow(other.key.region());
                        case KIND_ROTATION ->
                                turnsNow(one.key.kind()) / compared.tolerance()
                                        - turnsNow(other.key.kind()) / compared.tolerance();
                        case FIRST_TIME, PROVINCE_TIME, WAITING_TIME, ARRIVAL, BY_HAND ->
                                first[rule] - second[rule];
                    };
            if (difference != 0) {
                return Long.signum(difference);
            }
        }
        return 0;
    }

    private long lastTurnNow(@Nullable UUID region) {
        Counted counted = region(Objects.requireNonNull(region));
        return counted.picks.isEmpty() ? counted.before : imaginedTurn(counted.picks.getLast());
    }

    private long turnsNow(@Nullable PlaceKind kind) {
        Counted counted = kind(Objects.requireNonNull(kind));
        return counted.before + counted.picks.size();
    }

    private Counted region(UUID id) {
        return regions.computeIfAbsent(id, any -> new Counted(history.lastTurnOf(id)));
    }

    private Counted kind(PlaceKind kind) {
        return kinds.computeIfAbsent(kind, any -> new Counted(history.turnsOf(kind)));
    }

    private boolean isHeld(Candidate candidate) {
        return candidate.heldSince() >= history.lastTurn();
    }

    private long imaginedTurn(int pick) {
        return history.lastTurn() + 1 + pick;
    }

    private long[] ownSteps(Candidate candidate) {
        return rules.stream().mapToLong(compared -> ownStep(compared, candidate)).toArray();
    }

    /** The step of a value that does not change while the order is played; else 0. */
    private long ownStep(FairRules.Compared compared, Candidate candidate) {
        return switch (compared.rule()) {
            case FIRST_TIME -> history.turnsOf(candidate.speaker()) / compared.tolerance();
            case PROVINCE_TIME -> history.secondsOf(candidate.region()) / compared.tolerance();
            case WAITING_TIME -> candidate.askedAt().getEpochSecond() / compared.tolerance();
            case ARRIVAL -> candidate.number();
            case POINT_READY, SKIPPED, PROVINCE_ROTATION, KIND_ROTATION, BY_HAND -> 0;
        };
    }

    /** Its place by the rules alone, from 0. */
    int fairPlace(Candidate candidate) {
        return Objects.requireNonNull(fairPlaces.get(candidate.id()));
    }

    /** The rule by which {@code before} was preferred to {@code after} when it was its turn. */
    FairRule deciding(Candidate before, Candidate after) {
        int pick = fairPlace(before);
        if (pick > fairPlace(after)) {
            return FairRule.BY_HAND;
        }
        return rules.stream()
                .filter(compared -> stepAt(compared, before, pick) != stepAt(compared, after, pick))
                .findFirst()
                .orElseThrow()
                .rule();
    }

    private long stepAt(FairRules.Compared compared, Candidate candidate, int pick) {
        return switch (compared.rule()) {
            case PROVINCE_ROTATION -> lastTurnAt(region(candidate.region()), pick);
            case KIND_ROTATION -> turnsAt(kind(candidate.kind()), pick) / compared.tolerance();
            case POINT_READY -> candidate.ready() ? 0 : 1;
            case SKIPPED -> pick == 0 && isHeld(candidate) ? 1 : 0;
            case FIRST_TIME, PROVINCE_TIME, WAITING_TIME, ARRIVAL, BY_HAND ->
                    ownStep(compared, candidate);
        };
    }

    private long lastTurnAt(Counted region, int pick) {
        int before = region.picksBefore(pick);
        return before == 0 ? region.before : imaginedTurn(region.picks.get(before - 1));
    }

    private static long turnsAt(Counted kind, int pick) {
        return kind.before + kind.picksBefore(pick);
    }

    /** What every rule that counts has to say about a request. */
    List<Why> why(Candidate candidate) {
        int pick = fairPlace(candidate);
        return rules.stream()
                .filter(compared -> compared.rule() != FairRule.SKIPPED || isHeld(candidate))
                .map(compared -> why(compared, candidate, pick))
                .toList();
    }

    private Why why(FairRules.Compared compared, Candidate candidate, int pick) {
        long value =
                switch (compared.rule()) {
                    case PROVINCE_ROTATION -> region(candidate.region()).before;
                    case KIND_ROTATION -> turnsAt(kind(candidate.kind()), pick);
                    case PROVINCE_TIME -> history.secondsOf(candidate.region());
                    case FIRST_TIME -> history.turnsOf(candidate.speaker());
                    case WAITING_TIME -> candidate.askedAt().getEpochSecond();
                    case POINT_READY -> candidate.ready() ? 0 : 1;
                    case SKIPPED -> 1;
                    case ARRIVAL, BY_HAND -> candidate.number();
                };
        int ahead =
                compared.rule() == FairRule.PROVINCE_ROTATION
                        ? region(candidate.region()).picksBefore(pick)
                        : 0;
        return new Why(compared.rule(), value, compared.tolerance(), ahead);
    }

    /** What keeps a request from being called now, if anything. */
    @Nullable FairRule heldBackBy(Candidate candidate) {
        if (readinessCounts && !candidate.ready()) {
            return FairRule.POINT_READY;
        }
        return isHeld(candidate) ? FairRule.SKIPPED : null;
    }
}

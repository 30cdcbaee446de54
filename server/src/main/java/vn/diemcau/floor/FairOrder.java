package vn.diemcau.floor;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Waiting requests in the order in which they will be called: the fair one, with what people moved
 * by hand where they put it.
 */
final class FairOrder {

    private static final int MOST_TRIES = 20;

    private final FairQueue queue;
    private final List<Candidate> order;
    private final Map<UUID, Integer> places = new HashMap<>();

    FairOrder(FairQueue queue, List<Candidate> fair) {
        this.queue = queue;
        this.order = withHands(fair);
        for (int place = 0; place < order.size(); place++) {
            places.put(order.get(place).id(), place);
        }
    }

    private List<Candidate> withHands(List<Candidate> fair) {
        if (fair.stream().allMatch(candidate -> candidate.hand() == null)) {
            return List.copyOf(fair);
        }
        return fair.stream()
                .sorted(
                        Comparator.comparingLong(this::wantedPlace)
                                .thenComparing(FairOrder::lastMovedFirst)
                                .thenComparing(FairOrder::risingFirst)
                                .thenComparing(queue::fairPlace))
                .toList();
    }

    private long wantedPlace(Candidate candidate) {
        Hand hand = candidate.hand();
        if (hand == null) {
            return queue.fairPlace(candidate);
        }
        return switch (hand.kind()) {
            case NEXT -> Long.MIN_VALUE;
            case SHIFTED -> (long) queue.fairPlace(candidate) + hand.places();
        };
    }

    private static int lastMovedFirst(Candidate one, Candidate other) {
        boolean bothNext = isNext(one) && isNext(other);
        return bothNext
                ? Objects.requireNonNull(other.hand())
                        .at()
                        .compareTo(Objects.requireNonNull(one.hand()).at())
                : 0;
    }

    private static boolean isNext(Candidate candidate) {
        return candidate.hand() != null && candidate.hand().kind() == Hand.Kind.NEXT;
    }

    /** Of those who want the same place: who came from below, who belongs there, who came down. */
    private static int risingFirst(Candidate one, Candidate other) {
        return Integer.compare(direction(one), direction(other));
    }

    private static int direction(Candidate candidate) {
        return candidate.hand() == null ? 0 : Integer.signum(candidate.hand().places());
    }

    List<Candidate> list() {
        return order;
    }

    int size() {
        return order.size();
    }

    /** Its place from 0; empty where it does not wait. */
    Optional<Integer> place(UUID request) {
        return Optional.ofNullable(places.get(request));
    }

    /** Its place by the rules alone, from 0. */
    int fairPlace(Candidate candidate) {
        return queue.fairPlace(candidate);
    }

    /** The rule that put this place behind the one above; null for the first. */
    @Nullable FairRule decidedAt(int place) {
        return place == 0 ? null : queue.deciding(order.get(place - 1), order.get(place));
    }

    /**
     * What puts a waiting request one place up or down, or before all others.
     *
     * @param by the name of who wants it
     */
    Hand handFor(UUID request, FloorMove move, String reason, String by, Instant at) {
        int place = Objects.requireNonNull(places.get(request));
        int wanted =
                switch (move) {
                    case UP -> place - 1;
                    case DOWN -> Math.min(place + 1, order.size() - 1);
                    case NEXT -> -1;
                };
        boolean passesNext = wanted >= 0 && move == FloorMove.UP && isNext(order.get(wanted));
        if (wanted < 0 || passesNext) {
            return new Hand(Hand.Kind.NEXT, 0, reason, by, at);
        }
        Candidate moved = order.get(place);
        int shift = wanted - queue.fairPlace(moved);
        // Others that were moved may stand in between: a few places more, and it is past them.
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Hand hand = new Hand(Hand.Kind.SHIFTED, shift, reason, by, at);
            int got = placeWith(moved, hand);
            if (move == FloorMove.UP ? got <= wanted : got >= wanted) {
                return hand;
            }
            shift += move == FloorMove.UP ? -1 : 1;
        }
        return new Hand(Hand.Kind.SHIFTED, shift, reason, by, at);
    }

    private int placeWith(Candidate moved, Hand hand) {
        List<Candidate> tried =
                withHands(
                        order.stream()
                                .map(one -> one.id().equals(moved.id()) ? one.with(hand) : one)
                                .toList());
        for (int place = 0; place < tried.size(); place++) {
            if (tried.get(place).id().equals(moved.id())) {
                return place;
            }
        }
        throw new IllegalStateException("it was among them");
    }

    List<Why> why(Candidate candidate) {
        return queue.why(candidate);
    }

    @Nullable FairRule heldBackBy(Candidate candidate) {
        return queue.heldBackBy(candidate);
    }
}

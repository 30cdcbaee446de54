package vn.diemcau.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the queue as everybody may see it. What is asked and by whom is shown once a person
 * has called it: until then nobody has looked at the words.
 *
 * @param waiting how many wait in all
 * @param next the first of them, in the order in which they will be called
 */
public record QueueView(
        int waiting, @Nullable Speaker speaking, List<Speaker> called, List<Next> next) {

    static final QueueView EMPTY = new QueueView(0, null, List.of(), List.of());

    /**
     * One that waits.
     *
     * @param heldBackBy the rule that keeps it from being called now
     * @param decidedBy the rule that put it behind the one above; null for the first
     */
    public record Next(
            FloorRequestId id,
            @Nullable String provinceName,
            @Nullable String pointName,
            @Nullable FairRule heldBackBy,
            @Nullable FairRule decidedBy,
            @Nullable Moved moved) {}
}

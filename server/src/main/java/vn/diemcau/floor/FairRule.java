package vn.diemcau.floor;

import java.util.Arrays;
import java.util.List;

/**
 * What decides who is called before whom. Rules are compared one after the other, and the first in
 * which two requests differ decides (DECISIONS.md, "The queue compares rules, it adds up no
 * points").
 */
public enum FairRule {
    /** Nobody is called where the line is not ready: the hall would wait for a technician. */
    POINT_READY(Kind.GUARANTEE),
    /** Whoever was called and was not there lets one other go first. */
    SKIPPED(Kind.FIXED),
    /** A province that has spoken waits until every other one that wants to had its turn. */
    PROVINCE_ROTATION(Kind.GUARANTEE),
    /** Whoever has not spoken yet goes before those who have. */
    FIRST_TIME(Kind.PREFERENCE),
    /** A university must not crowd out the kindergartens: kinds with fewer turns go first. */
    KIND_ROTATION(Kind.PREFERENCE),
    /** Provinces whose speakers took less time go first; in seconds. */
    PROVINCE_TIME(Kind.PREFERENCE),
    /** Whoever asked earlier goes first; in seconds. */
    WAITING_TIME(Kind.PREFERENCE),
    /** What no rule tells apart goes in the order in which it came. */
    ARRIVAL(Kind.FIXED),
    /** A person who runs the session decided otherwise. */
    BY_HAND(Kind.FIXED);

    /** What an organizer may do with a rule. */
    enum Kind {
        /** Can be switched off, but stands where it stands: a promise that nothing outweighs. */
        GUARANTEE,
        /** Can be switched off, weighed and moved. */
        PREFERENCE,
        /** Part of every order. */
        FIXED
    }

    static final int LIGHTEST = 1;
    static final int HEAVIEST = 5;

    /** What stands in the list of an organizer, as it is when nobody has changed it. */
    static final List<FairRule> CHOSEN =
            Arrays.stream(values()).filter(rule -> rule.kind != Kind.FIXED).toList();

    private final Kind kind;

    FairRule(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /**
     * How far apart two values must be to count as different, in the rule's unit: the heavier a
     * rule is, the finer it looks. Values are cut into steps of this size and the steps are
     * compared, because "nearly equal" itself is no order: of three, each may be near to the next
     * and the first far from the last.
     *
     * @param weight {@value #LIGHTEST} to {@value #HEAVIEST}
     */
    long tolerance(int weight) {
        return switch (this) {
            case FIRST_TIME -> ofWeight(weight, 1, 2, 3, 4, 5);
            case KIND_ROTATION -> ofWeight(weight, 1, 2, 3, 5, 10);
            case PROVINCE_TIME -> ofWeight(weight, 60, 120, 300, 600, 1_200);
            case WAITING_TIME -> ofWeight(weight, 60, 120, 300, 600, 1_800);
            case POINT_READY, SKIPPED, PROVINCE_ROTATION, ARRIVAL, BY_HAND -> 1;
        };
    }

    private static long ofWeight(int weight, long... fromTheFinest) {
        return fromTheFinest[HEAVIEST - weight];
    }
}

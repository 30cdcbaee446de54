package vn.diemcau.load;

import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What became of every question of a run, by its number: what was acknowledged must reach the desk,
 * what was approved must reach everybody, once. For the thread of the lines.
 */
final class Ledger {

    private final long[] askedAt;
    private final long[] approvedAt;
    private final BitSet acknowledged = new BitSet();
    private final BitSet refused = new BitSet();
    private final BitSet atDesk = new BitSet();
    private final BitSet approved = new BitSet();
    private final BitSet published = new BitSet();
    private final NavigableMap<Long, Integer> publications = new TreeMap<>();
    private int asked;

    /**
     * @param most how many questions can be asked
     */
    Ledger(int most) {
        askedAt = new long[most];
        approvedAt = new long[most];
    }

    void asked(int number, long at) {
        askedAt[number] = at;
        asked++;
    }

    void acknowledged(int number) {
        acknowledged.set(number);
    }

    void refused(int number) {
        refused.set(number);
    }

    /** When it was asked, where it is before the desk for the first time; else 0. */
    long atDesk(int number) {
        if (number >= askedAt.length || atDesk.get(number)) {
            return 0;
        }
        atDesk.set(number);
        return askedAt[number];
    }

    void approving(int number, long at) {
        approvedAt[number] = at;
    }

    void approved(int number) {
        approved.set(number);
    }

    /** When it was approved; 0 where that was not by this run. */
    long published(long revision, int number) {
        publications.put(revision, number);
        if (number >= approvedAt.length) {
            return 0;
        }
        published.set(number);
        return approvedAt[number];
    }

    int countAsked() {
        return asked;
    }

    int countAcknowledged() {
        return acknowledged.cardinality();
    }

    int countAtDesk() {
        return atDesk.cardinality();
    }

    int countApproved() {
        return approved.cardinality();
    }

    /** Acknowledged, and never before any moderator. */
    int countLostBeforeDesk() {
        BitSet lost = (BitSet) acknowledged.clone();
        lost.andNot(atDesk);
        return lost.cardinality();
    }

    /** Approved, and published to nobody at all. */
    int countUnpublished() {
        BitSet lost = (BitSet) approved.clone();
        lost.andNot(published);
        return lost.cardinality();
    }

    boolean isSettled() {
        return acknowledged.cardinality() + refused.cardinality() == asked
                && countLostBeforeDesk() == 0
                && countUnpublished() == 0;
    }

    /** How many publications were not heard that should have been; 0 where it was exactly those. */
    long countMissedBy(Hearing hearing) {
        Map<Long, Integer> expected = publications.tailMap(hearing.since(), false);
        long missing = expected.size() - hearing.count();
        if (missing != 0) {
            return Math.abs(missing);
        }
        long sum = expected.keySet().stream().mapToLong(Hearing::identity).sum();
        return sum == hearing.sum() ? 0 : 1;
    }
}

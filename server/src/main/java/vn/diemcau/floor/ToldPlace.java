package vn.diemcau.floor;

/**
 * The place in the queue that people are told: exact near the front, rounded up further back, so
 * that a call does not move thousands of numbers by one.
 */
final class ToldPlace {

    /** Up to here the place is exact. */
    static final int EXACT = 20;

    private static final int TENS = 100;

    private ToldPlace() {}

    /**
     * @param place from 0
     * @return from 1
     */
    static int of(int place) {
        int counted = place + 1;
        if (counted <= EXACT) {
            return counted;
        }
        int step = counted <= TENS ? 10 : 100;
        return (counted + step - 1) / step * step;
    }
}

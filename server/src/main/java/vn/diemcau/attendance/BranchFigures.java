package vn.diemcau.attendance;

/**
 * Points together.
 *
 * @param points those that take part
 * @param reported of them, those at which somebody counted
 * @param people the sum of their last counts
 * @param capacity the sum of what is known of their rooms
 */
public record BranchFigures(
        long points, long reported, long people, long capacity, DelegateFigures delegates) {

    static final BranchFigures NONE = new BranchFigures(0, 0, 0, 0, DelegateFigures.NONE);

    BranchFigures plus(BranchFigures more) {
        return new BranchFigures(
                points + more.points,
                reported + more.reported,
                people + more.people,
                capacity + more.capacity,
                delegates.plus(more.delegates));
    }
}

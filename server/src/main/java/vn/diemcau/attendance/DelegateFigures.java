package vn.diemcau.attendance;

/**
 * Delegates who sit at a point, or at those of a branch: whom the invitations led to expect, and
 * who the roll and the doors know is there.
 *
 * @param named who is named and not withdrawn, and who came in all the same
 * @param invited of them, whose invitation holds
 * @param confirmed of them, who accepted
 * @param declined of the invited, who do not come
 * @param present who came in
 * @param absent of whom the host of the point knows that they do not come
 * @param excused of the absent, those with a reason
 */
public record DelegateFigures(
        long named,
        long invited,
        long confirmed,
        long declined,
        long present,
        long absent,
        long excused) {

    static final DelegateFigures NONE = new DelegateFigures(0, 0, 0, 0, 0, 0, 0);

    DelegateFigures plus(DelegateFigures more) {
        return new DelegateFigures(
                named + more.named,
                invited + more.invited,
                confirmed + more.confirmed,
                declined + more.declined,
                present + more.present,
                absent + more.absent,
                excused + more.excused);
    }
}

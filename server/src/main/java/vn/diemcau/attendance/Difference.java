package vn.diemcau.attendance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.checkin.Answered;

/** What does not fit together of a point: its count, its roll, its room and the invitations. */
public enum Difference {
    /** People left after the roll was kept, or the count is older than the roll. */
    FEWER_THAN_ON_THE_ROLL,
    /** Some who said that they come are not there. */
    FEWER_THAN_CONFIRMED,
    /** Somebody mistyped, or people stand. */
    MORE_THAN_CAPACITY,
    /** The point had answered that it does not take part. */
    DECLINED_AND_THERE;

    /**
     * @param counted null: nobody counted, and there is nothing to compare
     */
    static List<Difference> of(
            @Nullable LastCount counted,
            @Nullable Integer capacity,
            Answered answered,
            DelegateFigures delegates) {
        if (counted == null) {
            return List.of();
        }
        Seen seen = new Seen(counted.people(), capacity, answered, delegates);
        return Arrays.stream(values()).filter(seen::has).toList();
    }

    /** What is known of a point at which somebody counted. */
    private record Seen(
            int people, @Nullable Integer capacity, Answered answered, DelegateFigures delegates) {

        boolean has(Difference difference) {
            return switch (difference) {
                case FEWER_THAN_ON_THE_ROLL -> people < delegates.present();
                case FEWER_THAN_CONFIRMED -> people < delegates.confirmed();
                case MORE_THAN_CAPACITY -> capacity != null && people > capacity;
                case DECLINED_AND_THERE -> answered == Answered.DECLINED && people > 0;
            };
        }
    }
}

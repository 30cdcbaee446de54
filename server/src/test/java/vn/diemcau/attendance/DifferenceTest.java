package vn.diemcau.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.diemcau.checkin.Answered;

class DifferenceTest {

    private static final LastCount TWENTY =
            new LastCount(20, Instant.parse("2023-08-15T01:00:00Z"), "Điểm cầu");

    private static DelegateFigures delegates(int confirmed, int present) {
        return new DelegateFigures(30, 30, confirmed, 0, present, 0, 0);
    }

    @Test
    void whatFitsTogetherIsNotSpokenOf() {
        assertThat(Difference.of(TWENTY, 20, Answered.ACCEPTED, delegates(20, 20))).isEmpty();
        assertThat(Difference.of(TWENTY, null, Answered.NOT_INVITED, DelegateFigures.NONE))
                .isEmpty();
    }

    @Test
    void aCountBelowTheRollOrTheAnswersIsSeen() {
        assertThat(Difference.of(TWENTY, 50, Answered.ACCEPTED, delegates(20, 21)))
                .containsExactly(Difference.FEWER_THAN_ON_THE_ROLL);
        assertThat(Difference.of(TWENTY, 50, Answered.ACCEPTED, delegates(21, 20)))
                .containsExactly(Difference.FEWER_THAN_CONFIRMED);
    }

    @Test
    void morePeopleThanSeatsAndPeopleAtAPointThatDeclinedAreSeen() {
        assertThat(Difference.of(TWENTY, 19, Answered.DECLINED, delegates(0, 0)))
                .containsExactly(Difference.MORE_THAN_CAPACITY, Difference.DECLINED_AND_THERE);
    }

    @Test
    void whereNobodyCountedThereIsNothingToCompare() {
        assertThat(Difference.of(null, 1, Answered.DECLINED, delegates(9, 9))).isEmpty();
    }
}

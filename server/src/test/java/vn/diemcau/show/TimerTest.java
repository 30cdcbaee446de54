package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.event.SessionId;

class TimerTest {

    private static final Instant EIGHT = Instant.parse("2023-08-15T01:00:00Z");

    private final Timer timer = new Timer(new SessionId(new UUID(1, 2)));

    /** Rule S7. */
    @Test
    void aPauseMovesTheStartByItsLength() {
        timer.set(fiveMinutes(), EIGHT);
        timer.pause(EIGHT.plusSeconds(100));

        timer.resume(EIGHT.plusSeconds(130));

        assertThat(timer.view().startedAt()).isEqualTo(EIGHT.plusSeconds(30));
        assertThat(timer.view().state()).isEqualTo(TimerState.RUNNING);
    }

    /** Rule S7. */
    @Test
    void resumingWhatRunsChangesNothing() {
        timer.set(fiveMinutes(), EIGHT);

        timer.resume(EIGHT.plusSeconds(10));

        assertThat(timer.view().startedAt()).isEqualTo(EIGHT);
    }

    /** Rule S7. */
    @Test
    void aTimerIsNeverShorterThanNothingNorLongerThanADay() {
        timer.set(fiveMinutes(), EIGHT);

        timer.add(-3_600);
        assertThat(timer.view().durationMillis()).isZero();
        for (int hour = 0; hour < 30; hour++) {
            timer.add(3_600);
        }

        assertThat(timer.view().durationMillis()).isEqualTo(86_400_000);
    }

    /** Rule S6. */
    @Test
    void aTimerThatStartsWithAnItemKeepsTheWarningsThatWereChosen() {
        timer.set(fiveMinutes(), EIGHT);

        timer.startWith("Hỏi đáp", 600, EIGHT.plusSeconds(5));

        assertThat(timer.view().warnings()).containsExactly(90, 20);
        assertThat(timer.view().title()).isEqualTo("Hỏi đáp");
        assertThat(timer.view().startedAt()).isEqualTo(EIGHT.plusSeconds(5));
    }

    @Test
    void aTimerThatIsGoneCannotGoOn() {
        timer.set(fiveMinutes(), EIGHT);
        timer.clear(0);

        assertThatThrownBy(() -> timer.resume(EIGHT)).hasMessage("show.timer_wrong_state");
        assertThat(timer.view().state()).isEqualTo(TimerState.NONE);
    }

    /** Rule S16. */
    @Test
    void aSpeakingTimeLiesOverTheTimerAndTheNextOneOverTheSame() {
        timer.set(fiveMinutes(), EIGHT);
        timer.pause(EIGHT.plusSeconds(100));

        timer.speaks(new UUID(3, 4), "Nguyễn Thị Hồng", 60, EIGHT.plusSeconds(200));
        assertThat(timer.view().warnings()).containsExactly(30);
        assertThat(timer.spoken()).isTrue();
        timer.speaks(new UUID(5, 6), "Trần Văn Nam", 60, null);
        assertThat(timer.view().state()).isEqualTo(TimerState.READY);
        assertThat(timer.spoken()).isTrue();

        assertThat(timer.view().title()).isEqualTo("Phát biểu");
        assertThat(timer.view().state()).isEqualTo(TimerState.PAUSED);
        assertThat(timer.view().pausedAt()).isEqualTo(EIGHT.plusSeconds(100));
        assertThat(timer.spoken()).isFalse();
    }

    /** Rule S16. */
    @Test
    void anItemThatStartsTheTimerEndsTheSpeakingTimeForGood() {
        timer.speaks(new UUID(3, 4), "Nguyễn Thị Hồng", 180, EIGHT);

        timer.startWith("Bế mạc", 1_200, EIGHT.plusSeconds(30));

        assertThat(timer.spoken()).isFalse();
        assertThat(timer.view().warnings()).isEqualTo(Timer.USUAL_WARNINGS);
        assertThat(timer.view().title()).isEqualTo("Bế mạc");
    }

    private static SetTimer fiveMinutes() {
        return new SetTimer(0, "Phát biểu", 300, null, List.of(20, 90, 20), true);
    }
}

package vn.diemcau.onair;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.onair.CallState.CALLED;
import static vn.diemcau.onair.CallState.CANCELLED;
import static vn.diemcau.onair.CallState.DONE;
import static vn.diemcau.onair.CallState.ON_AIR;
import static vn.diemcau.onair.CallState.READY;
import static vn.diemcau.onair.CallState.REFUSED;
import static vn.diemcau.onair.CallState.STANDBY;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallStepTest {

    /** Every step that is possible, and where it leads; all others are not. */
    private static final Map<CallState, Map<CallStep, CallState>> POSSIBLE =
            Map.of(
                    CALLED,
                    Map.of(
                            CallStep.STANDBY, STANDBY,
                            CallStep.ACKNOWLEDGE, READY,
                            CallStep.REFUSE, REFUSED,
                            CallStep.AIR, ON_AIR,
                            CallStep.CANCEL, CANCELLED),
                    STANDBY,
                    Map.of(
                            CallStep.STANDBY, STANDBY,
                            CallStep.ACKNOWLEDGE, READY,
                            CallStep.REFUSE, REFUSED,
                            CallStep.AIR, ON_AIR,
                            CallStep.CANCEL, CANCELLED),
                    READY,
                    Map.of(
                            CallStep.STANDBY, READY,
                            CallStep.REFUSE, REFUSED,
                            CallStep.AIR, ON_AIR,
                            CallStep.CANCEL, CANCELLED),
                    ON_AIR,
                    Map.of(CallStep.DONE, DONE),
                    DONE,
                    Map.of(),
                    REFUSED,
                    Map.of(),
                    CANCELLED,
                    Map.of());

    static Stream<Arguments> all() {
        return Arrays.stream(CallState.values())
                .flatMap(
                        state ->
                                Arrays.stream(CallStep.values())
                                        .map(step -> Arguments.of(state, step)));
    }

    /** Rule G3. */
    @ParameterizedTest
    @MethodSource("all")
    void everyStepLeadsWhereTheTableSaysOrNowhere(CallState state, CallStep step) {
        Map<CallStep, CallState> possible = POSSIBLE.getOrDefault(state, Map.of());
        assertThat(step.from(state)).isEqualTo(Optional.ofNullable(possible.get(step)));
    }

    @Test
    void whatComesIsOpenAndWhatIsOverIsNot() {
        assertThat(CallState.COMING).containsExactly(CALLED, STANDBY, READY);
        assertThat(CallState.OPEN).containsExactly(CALLED, STANDBY, READY, ON_AIR);
    }
}

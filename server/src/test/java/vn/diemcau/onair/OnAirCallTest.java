package vn.diemcau.onair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.event.SessionId;

class OnAirCallTest {

    private static final Instant NOON = Instant.parse("2023-08-15T05:00:00Z");
    private static final CannotAir NO_SOUND = CannotAir.said(RefusalReason.NO_SOUND, " Mất  mic ");

    /** Rule G4. */
    @Test
    void aCallIsOverdueAMinuteAfterItAndStandingByDoesNotPutThatOff() {
        OnAirCall call = called(null);

        call.standBy(30, NOON.plusSeconds(50));

        assertThat(call.view().answerBy()).isEqualTo(NOON.plusSeconds(60));
        assertThat(call.view().airAt()).isEqualTo(NOON.plusSeconds(80));
    }

    /** Rule G3. */
    @Test
    void whoHasAnsweredStaysReadyWhenToldAnotherMoment() {
        OnAirCall call = called(null);
        call.acknowledge("Kỹ thuật", NOON.plusSeconds(5));

        call.standBy(20, NOON.plusSeconds(10));

        assertThat(call.state()).isEqualTo(CallState.READY);
        assertThat(call.own().airAt()).isEqualTo(NOON.plusSeconds(30));
        assertThat(call.own().acknowledgedBy()).isEqualTo("Kỹ thuật");
    }

    /** Rule G5. */
    @Test
    void withoutAnAnswerAPointGoesOnAirOnlyWithAReason() {
        OnAirCall silent = called(300);
        assertThatThrownBy(() -> silent.air(null, NOON))
                .hasMessage(OnAirError.NOT_ACKNOWLEDGED.code());
        assertThat(silent.state()).isEqualTo(CallState.CALLED);

        silent.air("Đã xác nhận qua điện thoại", NOON.plusSeconds(70));

        assertThat(silent.view().airedBecause()).isEqualTo("Đã xác nhận qua điện thoại");
        assertThat(silent.view().endsAt()).isEqualTo(NOON.plusSeconds(370));
    }

    /** Rule G5. */
    @Test
    void aReasonMeansNothingWhereThePointHasAnswered() {
        OnAirCall call = called(null);
        call.acknowledge("Kỹ thuật", NOON);

        call.air("Không cần", NOON);

        assertThat(call.view().airedBecause()).isNull();
        assertThat(call.view().endsAt()).as("nobody said for how long").isNull();
    }

    /** Rule G3. */
    @Test
    void whoWasReadyMayStillRefuseAndWhoIsOnAirNot() {
        OnAirCall broken = called(null);
        broken.acknowledge("Kỹ thuật", NOON);
        broken.refuse(NO_SOUND, NOON.plusSeconds(9));
        assertThat(broken.own().refusal())
                .isEqualTo(new CannotAir(RefusalReason.NO_SOUND, "Mất mic"));
        assertThat(broken.own().endedAt()).isEqualTo(NOON.plusSeconds(9));

        OnAirCall shown = called(null);
        shown.air("Gọi điện", NOON);
        assertThatThrownBy(() -> shown.refuse(NO_SOUND, NOON))
                .hasMessage(OnAirError.WRONG_STATE.code());
        assertThatThrownBy(() -> shown.cancel(NOON)).hasMessage(OnAirError.WRONG_STATE.code());
    }

    /** Rule G5. */
    @Test
    void anotherReasonNeedsWordsAndNoneTooMany() {
        assertThatThrownBy(() -> CannotAir.said(RefusalReason.OTHER, "  "))
                .hasMessage(OnAirError.WORDS_NEEDED.code());
        assertThatThrownBy(() -> CannotAir.said(RefusalReason.NO_SOUND, "a".repeat(301)))
                .hasMessage(OnAirError.NOTE_TOO_LONG.code());
        assertThat(CannotAir.said(RefusalReason.NO_SOUND, "").note()).isNull();
        assertThat(CannotAir.said(RefusalReason.OTHER, "Ă".repeat(300)).note()).hasSize(300);
    }

    private static OnAirCall called(@Nullable Integer seconds) {
        NamedPoint point =
                new NamedPoint(new BridgePointId(UUID.randomUUID()), "Quảng Trị", "Quảng Trị");
        return new OnAirCall(
                new SessionId(UUID.randomUUID()), 1, point, seconds, "Điều khiển", NOON);
    }
}

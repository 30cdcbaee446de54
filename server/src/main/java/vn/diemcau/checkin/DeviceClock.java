package vn.diemcau.checkin;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a telephone beside ours, as far as they are apart when it sends.
 *
 * @param received when the server got what it sent
 * @param sent the same moment by the telephone's clock
 */
record DeviceClock(Instant received, Instant sent) {

    /**
     * The moment by our clock: never after it was heard of, and never before the door was there,
     * whatever a clock that was set anew in between may say.
     */
    Instant corrected(Instant at, Instant earliest) {
        Instant ours = at.plus(Duration.between(sent, received));
        if (ours.isAfter(received)) {
            return received;
        }
        return ours.isBefore(earliest) ? earliest : ours;
    }
}

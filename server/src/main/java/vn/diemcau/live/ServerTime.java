package vn.diemcau.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the server's clock said while it answered. */
record ServerTime(Instant at) {

    static ServerTime at(Instant now) {
        return new ServerTime(now.truncatedTo(ChronoUnit.MILLIS));
    }
}

package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests on a {@link LiveServer} after each of which no connection is open, and nothing waits. */
abstract class LeavesNobody {

    @Inject RecordingReceiver receiver;
    @Inject LiveConnections connections;

    @BeforeEach
    void forget() {
        receiver.forgetAll();
    }

    @AfterEach
    void nobodyIsLeft() {
        assertThat(connections.count()).isZero();
        assertThat(connections.queuedBytes()).isZero();
    }
}

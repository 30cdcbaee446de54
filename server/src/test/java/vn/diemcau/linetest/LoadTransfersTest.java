package vn.diemcau.linetest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Caller;

class LoadTransfersTest {

    private final AtomicLong seconds = new AtomicLong();
    private final InstantSource time = () -> Instant.ofEpochSecond(seconds.get());
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final Caller.SignedIn anybody = somebody();

    @Test
    void onePersonMeasuresOnceAtATime() throws IOException {
        LoadTransfers transfers = new LoadTransfers(clock, 10);

        transfers.take(anybody, whileReading(() -> assertBusy(transfers, anybody)));

        assertThat(transfers.take(anybody, new ByteArrayInputStream(new byte[7]))).isEqualTo(7);
    }

    @Test
    void beyondTheServersRoomOthersWait() throws IOException {
        LoadTransfers transfers = new LoadTransfers(clock, 1);
        Caller.SignedIn other = somebody();

        transfers.take(anybody, whileReading(() -> assertBusy(transfers, other)));

        transfers.send(other, 10, OutputStream.nullOutputStream());
    }

    @Test
    void aLineThatBreaksMakesRoom() throws IOException {
        LoadTransfers transfers = new LoadTransfers(clock, 1);
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("gone");
                    }
                };

        assertThatThrownBy(() -> transfers.send(anybody, 10, broken)).hasMessage("gone");

        transfers.send(anybody, 10, OutputStream.nullOutputStream());
    }

    @Test
    void whatTakesTooLongIsEnded() throws IOException {
        LoadTransfers transfers = new LoadTransfers(clock, 1);
        InputStream slow =
                new InputStream() {
                    @Override
                    public int read() {
                        return seconds.addAndGet(10) > 0 ? 1 : -1;
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        read();
                        return 1;
                    }
                };

        assertThatThrownBy(() -> transfers.take(anybody, slow)).hasMessage("linetest.too_slow");

        transfers.send(anybody, 10, OutputStream.nullOutputStream());
    }

    private static void assertBusy(LoadTransfers transfers, Caller.SignedIn caller) {
        assertThatThrownBy(() -> transfers.send(caller, 10, OutputStream.nullOutputStream()))
                .hasMessage("linetest.busy");
    }

    private static InputStream whileReading(Runnable check) {
        return new InputStream() {
            @Override
            public int read() {
                check.run();
                return -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        };
    }

    private static Caller.SignedIn somebody() {
        return new Caller.SignedIn(UUID.randomUUID(), UUID.randomUUID(), null, "Ai đó", List.of());
    }
}

package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Frames of a kilobyte that say which one they are. */
final class NumberedFrames {

    private static final String FILLING = ":" + "x".repeat(1000);

    private NumberedFrames() {}

    static Frame number(int number) {
        return Frame.text(text(number));
    }

    /** Completes when the client has read the first so many, each in its turn. */
    static CompletableFuture<Void> readInOrder(RawClient client, int count) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                for (int i = 0; i < count; i++) {
                                    assertThat(client.nextText()).isEqualTo(text(i));
                                }
                                done.complete(null);
                            } catch (IOException | AssertionError e) {
                                done.completeExceptionally(e);
                            }
                        });
        return done;
    }

    /**
     * The test is faster than loopback, and the client that reads shall not become the slow one.
     */
    static void awaitRoom(Connection connection) {
        while (connection.outflow().queuedBytes() > 200_000) {
            Thread.onSpinWait();
        }
    }

    private static String text(int number) {
        return number + FILLING;
    }
}

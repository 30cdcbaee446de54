package vn.diemcau.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An ordinary client: the one of the JDK. */
final class ListeningClient {

    private final Listener listener = new Listener();
    private final WebSocket socket;

    private ListeningClient(int port, String target) {
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(URI.create("ws://127.0.0.1:" + port + target), listener)
                        .join();
    }

    static ListeningClient connect(int port, String target) {
        return new ListeningClient(port, target);
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    String nextText() throws InterruptedException {
        String text = listener.texts.poll(20, TimeUnit.SECONDS);
        if (text == null) {
            throw new AssertionError("nothing came within 20 seconds");
        }
        return text;
    }

    int closeCode() throws Exception {
        return listener.closeCode.get(20, TimeUnit.SECONDS);
    }

    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
        private final StringBuilder unfinished = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence data, boolean last) {
            unfinished.append(data);
            if (last) {
                texts.add(unfinished.toString());
                unfinished.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closeCode.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closeCode.completeExceptionally(error);
        }
    }
}

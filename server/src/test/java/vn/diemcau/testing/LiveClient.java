package vn.diemcau.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A client of the live path: it has a ticket, sends commands and remembers what it was told. */
public final class LiveClient implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final Listener listener = new Listener();
    private final WebSocket socket;

    private LiveClient(URI address) {
        socket = HTTP.newWebSocketBuilder().buildAsync(address, listener).join();
    }

    /** Listens to the session as {@code audience} with the rights of {@code browser}. */
    public static LiveClient connect(Client browser, String sessionId, String audience) {
        return connect(browser, sessionId, audience, null);
    }

    /**
     * @param revision the last revision that the client has; null for a new one
     */
    public static LiveClient connect(
            Client browser, String sessionId, String audience, @Nullable Long revision) {
        return connect(
                browser.request("").build().uri(), ticket(browser, sessionId, audience), revision);
    }

    /** Opens a connection to {@code server} with a ticket, whichever server issued it. */
    public static LiveClient connect(URI server, String ticket, @Nullable Long revision) {
        String query = "?ticket=" + ticket + (revision == null ? "" : "&revision=" + revision);
        LiveClient client =
                new LiveClient(URI.create("ws://" + server.getAuthority() + "/live" + query));
        client.await(message -> message.path("type").asText().equals("welcome"));
        return client;
    }

    public static String ticket(Client browser, String sessionId, String audience) {
        return browser.post("live/tickets", Map.of("sessionId", sessionId, "audience", audience))
                .ok()
                .path("ticket")
                .asText();
    }

    /** Sends a command with a new id and waits for its answer. */
    public JsonNode command(String type, Map<String, ?> fields) {
        return command(type, UUID.randomUUID(), fields);
    }

    /** Sends a command and waits for its answer. */
    public JsonNode command(String type, UUID id, Map<String, ?> fields) {
        send(type, id, fields);
        return answer(id);
    }

    /** Sends a command without waiting. */
    public void send(String type, UUID id, Map<String, ?> fields) {
        ObjectNode message = JSON.valueToTree(fields);
        message.put("type", type).put("id", id.toString());
        sendText(message.toString());
    }

    public void sendText(String text) {
        socket.sendText(text, true).join();
    }

    /** The answer to the command with this id, already here or still to come. */
    public JsonNode answer(UUID id) {
        return await(message -> message.path("id").asText().equals(id.toString()));
    }

    /** The same, and forgets it: for those who say very much. */
    public JsonNode answerTaken(UUID id) {
        JsonNode answer = answer(id);
        listener.forgetAnswer(id);
        return answer;
    }

    /** What came since the last time. */
    public List<JsonNode> takeMessages() {
        return listener.takeAll();
    }

    /** Whether the connection has ended, for whatever reason. */
    public boolean isLost() {
        return listener.closeCode.isDone();
    }

    /** The first fact of this type, already here or still to come. */
    public JsonNode fact(String type) {
        return fact(type, any -> true);
    }

    public JsonNode fact(String type, Predicate<JsonNode> wanted) {
        JsonNode message =
                await(found -> facts(found).stream().anyMatch(fact -> matches(fact, type, wanted)));
        return facts(message).stream()
                .filter(fact -> matches(fact, type, wanted))
                .findFirst()
                .orElseThrow();
    }

    private static boolean matches(JsonNode fact, String type, Predicate<JsonNode> wanted) {
        return fact.path("type").asText().equals(type) && wanted.test(fact);
    }

    /** All facts that came so far, in their order. */
    public List<JsonNode> facts() {
        return listener.all().stream().flatMap(message -> facts(message).stream()).toList();
    }

    /** All that came so far as it came. */
    public String everything() {
        return listener.all().toString();
    }

    public int closeCode() {
        try {
            return listener.closeCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the connection was not closed", e);
        }
    }

    /** The first message of this type, already here or still to come. */
    public JsonNode message(String type, Predicate<JsonNode> wanted) {
        return await(found -> found.path("type").asText().equals(type) && wanted.test(found));
    }

    private JsonNode await(Predicate<JsonNode> wanted) {
        return listener.await(wanted);
    }

    private static List<JsonNode> facts(JsonNode message) {
        List<JsonNode> facts = new ArrayList<>();
        message.path("facts").forEach(facts::add);
        return facts;
    }

    /** Breaks the line without a word, as a phone in a tunnel does. */
    public void breakOff() {
        socket.abort();
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** The connection ended while something was awaited. */
    public static final class LineLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Listener implements WebSocket.Listener {

        private final List<JsonNode> messages = new ArrayList<>();
        private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
        private final StringBuilder unfinished = new StringBuilder();

        synchronized List<JsonNode> all() {
            return List.copyOf(messages);
        }

        synchronized List<JsonNode> takeAll() {
            List<JsonNode> taken = List.copyOf(messages);
            messages.clear();
            return taken;
        }

        synchronized void forgetAnswer(UUID id) {
            messages.removeIf(message -> message.path("id").asText().equals(id.toString()));
        }

        synchronized JsonNode await(Predicate<JsonNode> wanted) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (true) {
                for (JsonNode message : messages) {
                    if (wanted.test(message)) {
                        return message;
                    }
                }
                if (closeCode.isDone()) {
                    throw new LineLost();
                }
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new AssertionError("it did not come; what came: " + messages);
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence data, boolean last) {
            unfinished.append(data);
            if (last) {
                add(unfinished.toString());
                unfinished.setLength(0);
            }
            from.request(1);
            return null;
        }

        private synchronized void add(String text) {
            try {
                messages.add(JSON.readTree(text));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("no JSON: " + text, e);
            }
            notifyAll();
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closeCode.complete(code);
            wake();
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closeCode.completeExceptionally(error);
            wake();
        }

        private synchronized void wake() {
            notifyAll();
        }
    }
}

package vn.diemcau.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;

/** A moderator who listens, loses the line with the server, and comes back where it ended. */
final class Watcher implements AutoCloseable {

    private static final Executor VIRTUAL = task -> Thread.ofVirtual().start(task);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final LiveMeeting meeting;
    private final URI server;
    private final Client moderator;
    private final List<String> asked = new ArrayList<>();
    private final CompletableFuture<Void> listening;
    private long reached;
    private volatile boolean going = true;

    Watcher(LiveMeeting meeting, URI server) {
        this.meeting = meeting;
        this.server = server;
        this.moderator = meeting.moderator();
        listening = CompletableFuture.runAsync(this::listen, VIRTUAL);
    }

    private void listen() {
        while (going) {
            try {
                String ticket = LiveClient.ticket(moderator, meeting.session(), "MODERATOR");
                try (LiveClient line = LiveClient.connect(server, ticket, reached)) {
                    hear(line);
                }
            } catch (LiveClient.LineLost | CompletionException notThereYet) {
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    private void hear(LiveClient line) {
        while (true) {
            boolean last = !going || line.isLost();
            List<JsonNode> messages = line.takeMessages();
            for (JsonNode message : messages) {
                add(message);
            }
            if (last) {
                return;
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private synchronized void add(JsonNode message) {
        switch (message.path("type").asText()) {
            case "facts" -> {
                for (JsonNode fact : message.path("facts")) {
                    if (fact.path("type").asText().equals("question.changed")) {
                        asked.add(fact.path("question").path("id").asText());
                    }
                }
                reached = message.path("revision").asLong();
            }
            case "beat" -> reached = message.path("revision").asLong();
            case "resync" -> throw new AssertionError("missed more than is resumed: " + message);
            // A welcome says how far the session is, not how far who comes back has heard (C1).
            default -> {}
        }
    }

    /** The questions that were told, in order, once there are so many. */
    List<String> awaitQuestions(int count) {
        long end = System.nanoTime() + PATIENCE;
        while (told().size() < count && System.nanoTime() < end && !listening.isDone()) {
            LockSupport.parkNanos(20_000_000);
        }
        if (listening.isDone()) {
            // It listens until it is closed: whatever ended it before is why it heard no more.
            listening.join();
        }
        return told();
    }

    private synchronized List<String> told() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        going = false;
    }
}

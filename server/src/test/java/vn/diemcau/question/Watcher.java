package vn.diemcau.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;

/** A moderator who listens, loses the line with the server, and comes back where it ended. */
final class Watcher implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final LiveMeeting meeting;
    private final URI server;
    private final Client moderator;
    private final List<String> asked = new ArrayList<>();
    private final Thread listening;
    private long reached;
    private volatile boolean going = true;

    Watcher(LiveMeeting meeting, URI server) {
        this.meeting = meeting;
        this.server = server;
        this.moderator = meeting.moderator();
        listening = Thread.ofVirtual().start(this::listen);
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
        for (JsonNode fact : message.path("facts")) {
            if (fact.path("type").asText().equals("question.changed")) {
                asked.add(fact.path("question").path("id").asText());
            }
        }
        reached = Math.max(reached, message.path("revision").asLong());
    }

    /** The questions that were told, in order, once there are so many. */
    List<String> awaitQuestions(int count) {
        long end = System.nanoTime() + PATIENCE;
        while (told().size() < count && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        return told();
    }

    private synchronized List<String> told() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        going = false;
        listening.interrupt();
    }
}

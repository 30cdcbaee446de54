package vn.diemcau.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows the session over a line and acts in it, as PROTOCOL.md asks of clients:
 * resumes after a drop (R2, R4), keeps each command until it is answered and sends it again under
 * its id (M3, M4). All methods belong to the thread of the lines.
 */
abstract class Person implements Line.Listener {

    private static final long SHORTEST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    /** Close codes with which a client stops; PROTOCOL.md, E1. */
    private static final List<Integer> FINAL_CODES =
            List.of(1002, 1003, 1007, 1009, 4400, 4403, 4409, 4426);

    /** An error of the server's own that comes so often comes for ever; PROTOCOL.md, A3. */
    private static final int MOST_ERRORS = 3;

    /** A command that has not been answered, and how often the server erred over it. */
    private record Sent(String message, Command command, long at, int errors) {

        Sent failed() {
            return new Sent(message, command, at, errors + 1);
        }
    }

    /** What becomes of a command. */
    interface Command {

        void acknowledged(JsonNode result, long nanos);

        /**
         * @param code why it took no effect and will take none
         */
        void refused(String code);
    }

    final Crowd crowd;
    private final Installation.Visitor visitor;
    private final String audience;
    private final Random random = new Random();
    private final Map<String, Sent> unanswered = new LinkedHashMap<>();
    private @Nullable Line line;
    private boolean welcomed;
    private boolean stays = true;
    private boolean dropping;
    private long reached = -1;
    private int attempts;
    private long askedToConnectAt;

    Person(Crowd crowd, Installation.Visitor visitor, String audience) {
        this.crowd = crowd;
        this.visitor = visitor;
        this.audience = audience;
    }

    /** Somebody is there for the first time, with the state up to {@code revision}. */
    abstract void arrived(long revision);

    abstract void heard(Heard.Fact fact);

    /** Too much was missed: what came before {@code revision} is not told any more. */
    abstract void startsAnew(long revision);

    /** A fact came a second time. */
    abstract void heardTwice(Heard.Fact fact);

    final void connect() {
        askedToConnectAt = System.nanoTime();
        crowd.calling(
                installation ->
                        installation.livePath(visitor, crowd.sessionId(), audience)
                                + (reached < 0 ? "" : "&revision=" + reached),
                path -> crowd.lines().open(path, this),
                failed -> comeBack());
    }

    /** The line breaks without a word; a new one is sought as a phone does. */
    final void drop() {
        if (line != null) {
            dropping = true;
            line.cut();
        }
    }

    final void leave() {
        stays = false;
        if (line != null) {
            line.cut();
        }
    }

    final boolean isConnected() {
        return welcomed;
    }

    final boolean waitsForAnswers() {
        return !unanswered.isEmpty();
    }

    final long reached() {
        return reached;
    }

    final void send(String type, Map<String, ?> fields, Command command) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        message.put("id", id);
        message.putAll(fields);
        Sent sent =
                new Sent(
                        Installation.JSON.valueToTree(message).toString(),
                        command,
                        System.nanoTime(),
                        0);
        unanswered.put(id, sent);
        if (welcomed && line != null) {
            line.send(sent.message());
        }
    }

    @Override
    public final void received(Line from, ByteBuffer json) {
        Heard message = crowd.reader().read(json);
        switch (message.type()) {
            case "welcome" -> welcome(from, message.revision());
            case "facts" -> facts(message);
            case "beat" -> reached = Math.max(reached, message.revision());
            case "resync" -> resync(message.revision());
            case "ack", "refused" -> answered(message);
            default -> crowd.figures().unknownMessage();
        }
    }

    private void welcome(Line from, long revision) {
        line = from;
        welcomed = true;
        attempts = 0;
        if (reached < 0) {
            reached = revision;
            arrived(revision);
        } else {
            crowd.figures().resumed(System.nanoTime() - askedToConnectAt);
        }
        crowd.figures().connected(1);
        unanswered.values().forEach(sent -> from.send(sent.message()));
    }

    private void facts(Heard message) {
        for (Heard.Fact fact : message.facts()) {
            if (fact.revision() <= reached) {
                heardTwice(fact);
            } else {
                reached = fact.revision();
                heard(fact);
            }
        }
        reached = Math.max(reached, message.revision());
    }

    private void resync(long revision) {
        crowd.figures().resynced();
        reached = revision;
        startsAnew(revision);
    }

    private void answered(Heard message) {
        String id = message.json().path("id").asText();
        Sent sent = unanswered.get(id);
        if (sent == null) {
            // Sent over two lines, answered on both: the first one counted.
            return;
        }
        if (message.type().equals("ack")) {
            unanswered.remove(id);
            sent.command()
                    .acknowledged(message.json().path("result"), System.nanoTime() - sent.at());
            return;
        }
        String code = message.json().path("code").asText();
        crowd.figures().refused(code);
        Sent failed = code.equals("request.internal") ? sent.failed() : sent;
        if (message.json().path("temporary").asBoolean() && failed.errors() < MOST_ERRORS) {
            unanswered.put(id, failed);
            sendAgainLater(id);
            return;
        }
        unanswered.remove(id);
        sent.command().refused(code);
    }

    /** PROTOCOL.md, A3. */
    private void sendAgainLater(String id) {
        crowd.later(
                Duration.ofMillis(random.nextLong(2_000, 6_000)),
                () -> {
                    Sent sent = unanswered.get(id);
                    if (sent != null && welcomed && line != null) {
                        line.send(sent.message());
                    }
                });
    }

    @Override
    public final void closed(Line which, int code) {
        if (line != null && line != which) {
            return;
        }
        if (welcomed) {
            crowd.figures().connected(-1);
        }
        welcomed = false;
        line = null;
        if (!stays) {
            return;
        }
        if (dropping) {
            dropping = false;
            crowd.figures().dropped();
            comeBack();
            return;
        }
        crowd.figures().closed(code);
        if (FINAL_CODES.contains(code)) {
            stays = false;
            return;
        }
        comeBack();
    }

    /** PROTOCOL.md, R4. */
    private void comeBack() {
        if (!stays) {
            return;
        }
        long most =
                Math.min(
                        LONGEST_PAUSE_MILLIS, (SHORTEST_PAUSE_MILLIS * 2) << Math.min(attempts, 6));
        attempts++;
        crowd.later(
                Duration.ofMillis(random.nextLong(SHORTEST_PAUSE_MILLIS, most + 1)),
                () -> {
                    if (stays && line == null) {
                        connect();
                    }
                });
    }
}

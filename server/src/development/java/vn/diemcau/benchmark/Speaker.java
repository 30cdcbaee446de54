package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.load.Line;
import vn.diemcau.load.Lines;
import vn.diemcau.platform.Json;

/** A line that sends commands and hears their answers. */
final class Speaker implements Line.Listener {

    private final BiConsumer<Speaker, JsonNode> answered;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile @Nullable Line line;
    private volatile boolean left;

    /**
     * @param answered gets the result of each command, on the thread of the lines
     */
    Speaker(Lines lines, String path, BiConsumer<Speaker, JsonNode> answered) {
        this.answered = answered;
        lines.open(path, this);
    }

    void awaitReady() throws InterruptedException {
        ready.await();
    }

    void ask(String text) {
        send("question.ask", "\"text\":\"" + text + "\"");
    }

    void approve(String questionId) {
        send("question.approve", "\"questionId\":\"" + questionId + "\"");
    }

    void openPoll(String pollId) {
        send("poll.open", "\"pollId\":\"" + pollId + "\",\"version\":0");
    }

    void showPoll(String pollId) {
        send("poll.show", "\"pollId\":\"" + pollId + "\"");
    }

    void vote(String pollId, int place) {
        send("poll.vote", "\"pollId\":\"" + pollId + "\",\"choices\":[" + place + "]");
    }

    /**
     * @param fields as JSON, without the braces
     */
    void say(String type, String fields) {
        send(type, fields);
    }

    /** Ends the line; that it is closed is no failure then. */
    void leave() {
        left = true;
        java.util.Objects.requireNonNull(line).cut();
    }

    private void send(String type, String fields) {
        java.util.Objects.requireNonNull(line)
                .send(
                        "{\"type\":\""
                                + type
                                + "\",\"id\":\""
                                + UUID.randomUUID()
                                + "\","
                                + fields
                                + "}");
    }

    @Override
    public void received(Line line, ByteBuffer json) {
        // Only what begins like an answer is read: the rest is for those who listen.
        if (json.get(9) == 'w') {
            this.line = line;
            ready.countDown();
        } else if (json.get(9) == 'a') {
            answered.accept(this, read(json).get("result"));
        } else if (json.get(9) == 'r') {
            throw new IllegalStateException(StandardCharsets.UTF_8.decode(json).toString());
        }
    }

    private static JsonNode read(ByteBuffer json) {
        try {
            return Json.MAPPER.readTree(StandardCharsets.UTF_8.decode(json).toString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void closed(Line line, int code) {
        if (!left) {
            throw new IllegalStateException("closed with " + code);
        }
    }
}

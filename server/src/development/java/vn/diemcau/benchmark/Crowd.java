package vn.diemcau.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import vn.diemcau.load.Line;
import vn.diemcau.load.Lines;
import vn.diemcau.platform.Json;

/**
 * Many who listen to the same session. Counts what each of them gets and how long it took; a
 * message that all get is read once. For the thread of the lines, but for {@link #open} and {@link
 * #awaitDeliveries}.
 */
final class Crowd {

    /** One who listens: how many of the awaited facts came, and the sum of their revisions. */
    final class Member implements Line.Listener {

        private @Nullable Line line;
        private long facts;
        private long revisions;

        @Override
        public void received(Line from, ByteBuffer json) {
            if (startsWith(json, FACTS)) {
                take(this, json);
            } else if (startsWith(json, WELCOME)) {
                line = from;
                welcome(this);
            }
        }

        @Override
        public void closed(Line which, int code) {
            gone(code);
        }

        void cut() {
            line().cut();
        }

        void stopReading() {
            line().stopReading();
        }

        void readAgain() {
            line().readAgain();
        }

        private Line line() {
            return Objects.requireNonNull(line, "welcomed before");
        }
    }

    /** What one message of the server says, for everybody who gets the same. */
    private record Read(int facts, long revisions, List<Long> sentAt) {}

    private static final byte[] FACTS =
            "{\"type\":\"facts\",\"revision\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WELCOME =
            "{\"type\":\"welcome\"".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NUMBER = Pattern.compile("#(\\d+)#");

    /** Lines that are being opened at the same time. */
    private static final int AT_ONCE = 200;

    private final Lines lines;
    private final Clocked clocked;
    private final String factType;
    private final List<Member> members = new ArrayList<>();
    private final Map<Long, Read> read = new HashMap<>();
    private final Histogram micros = new Histogram(600_000_000L, 3);
    private long deliveries;
    private int welcomed;
    private int gone;
    private final Map<Integer, Integer> closeCodes = new HashMap<>();
    private long firstAt;
    private long lastAt;

    /**
     * @param factType the facts that are counted
     */
    Crowd(Lines lines, Clocked clocked, String factType) {
        this.lines = lines;
        this.clocked = clocked;
        this.factType = factType;
    }

    /** Opens a line a path; returns when the server has welcomed all. */
    void open(List<String> paths) throws InterruptedException {
        int before = welcomed();
        int opened = 0;
        while (welcomed() - before + gone() < paths.size()) {
            while (opened < paths.size() && opened - (welcomed() - before) - gone() < AT_ONCE) {
                lines.open(paths.get(opened++), new Member());
            }
            synchronized (this) {
                wait(20);
            }
        }
        if (gone() > 0) {
            throw new IllegalStateException(gone() + " could not connect: " + closeCodes);
        }
    }

    private void welcome(Member member) {
        members.add(member);
        synchronized (this) {
            welcomed++;
            notifyAll();
        }
    }

    private void take(Member member, ByteBuffer json) {
        Read message =
                read.computeIfAbsent(
                        revision(json) * 1_000_000 + json.remaining(), key -> read(json));
        if (message.facts() == 0) {
            return;
        }
        long now = System.nanoTime();
        for (long sentAt : message.sentAt()) {
            micros.recordValue(Math.min((now - sentAt) / 1000, 599_000_000L));
        }
        member.facts += message.facts();
        member.revisions += message.revisions();
        synchronized (this) {
            if (deliveries == 0) {
                firstAt = now;
            }
            lastAt = now;
            deliveries += message.facts();
            notifyAll();
        }
    }

    private Read read(ByteBuffer json) {
        try {
            JsonNode message =
                    Json.MAPPER.readTree(
                            StandardCharsets.UTF_8.decode(json.duplicate()).toString());
            List<Long> sentAt = new ArrayList<>();
            long revisions = 0;
            for (JsonNode fact : message.get("facts")) {
                if (!fact.get("type").asText().equals(factType)) {
                    continue;
                }
                Matcher number = NUMBER.matcher(fact.get("question").get("text").asText());
                if (number.find()) {
                    sentAt.add(clocked.sentAt(Integer.parseInt(number.group(1))));
                    revisions += fact.get("revision").asLong();
                }
            }
            return new Read(sentAt.size(), revisions, sentAt);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean startsWith(ByteBuffer json, byte[] start) {
        if (json.remaining() < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (json.get(i) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static long revision(ByteBuffer json) {
        long revision = 0;
        for (int at = FACTS.length; json.get(at) != ','; at++) {
            revision = revision * 10 + (json.get(at) - '0');
        }
        return revision;
    }

    private synchronized void gone(int code) {
        closeCodes.merge(code, 1, Integer::sum);
        gone++;
        notifyAll();
    }

    /** Forgets what was counted. Nothing may be under way. */
    synchronized void clear() {
        read.clear();
        micros.reset();
        deliveries = 0;
        members.forEach(
                member -> {
                    member.facts = 0;
                    member.revisions = 0;
                });
    }

    /** Waits until this many facts were delivered, all members together. */
    synchronized void awaitDeliveries(long count, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (deliveries < count && System.nanoTime() < deadline) {
            wait(50);
        }
        if (deliveries < count) {
            throw new IllegalStateException(deliveries + " of " + count + " were delivered");
        }
    }

    /** How many members did not get exactly the facts that the first one got. */
    long incomplete(int facts) {
        Member first = members.getFirst();
        return members.stream()
                .filter(
                        member ->
                                !member.line().isClosed()
                                        && (member.facts != facts
                                                || member.revisions != first.revisions))
                .count();
    }

    List<Member> members() {
        return members;
    }

    Histogram micros() {
        return micros;
    }

    synchronized Map<Integer, Integer> closeCodes() {
        return Map.copyOf(closeCodes);
    }

    synchronized double secondsFromFirstToLast() {
        return (lastAt - firstAt) / 1e9;
    }

    private synchronized int welcomed() {
        return welcomed;
    }

    private synchronized int gone() {
        return gone;
    }
}

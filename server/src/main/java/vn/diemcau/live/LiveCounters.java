package vn.diemcau.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** What happened on all connections of this server since it started. */
final class LiveCounters {

    private final LongAdder framesWritten = new LongAdder();
    private final LongAdder writes = new LongAdder();
    private final LongAdder messagesReceived = new LongAdder();
    private final LongAdder unknownMessages = new LongAdder();
    private final LongAdder obsoleteMessages = new LongAdder();
    private final Map<CloseCode, LongAdder> closes = new EnumMap<>(CloseCode.class);

    LiveCounters() {
        for (CloseCode code : CloseCode.values()) {
            closes.put(code, new LongAdder());
        }
    }

    void wrote(int frames) {
        framesWritten.add(frames);
        writes.increment();
    }

    void received() {
        messagesReceived.increment();
    }

    /** A command of no known kind was refused. */
    void unknown() {
        unknownMessages.increment();
    }

    /** A command of an earlier version was acknowledged without effect. */
    void obsolete() {
        obsoleteMessages.increment();
    }

    void closed(CloseCode code) {
        adder(code).increment();
    }

    long framesWritten() {
        return framesWritten.sum();
    }

    long writes() {
        return writes.sum();
    }

    long messagesReceived() {
        return messagesReceived.sum();
    }

    long unknownMessages() {
        return unknownMessages.sum();
    }

    long obsoleteMessages() {
        return obsoleteMessages.sum();
    }

    long closes(CloseCode code) {
        return adder(code).sum();
    }

    private LongAdder adder(CloseCode code) {
        return Objects.requireNonNull(closes.get(code));
    }
}

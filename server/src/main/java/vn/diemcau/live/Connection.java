package vn.diemcau.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Message;
import vn.diemcau.channel.Subscriber;
import vn.diemcau.channel.SubscriberKind;

/**
 * One client's open socket, as everybody else on the server sees it: messages go in, nobody waits.
 * A client that reads too slowly fills its own queue, loses its own connection and resumes from its
 * revision.
 */
final class Connection implements Subscriber {

    private final LiveAdmission.Admitted admitted;
    private final LiveLimits limits;
    private final LiveSettings settings;
    private final Outflow outflow;

    private volatile Set<String> scopePaths = Set.of();
    private volatile String name = "";

    // Nanoseconds of System.nanoTime().
    private volatile long heardAt = System.nanoTime();
    private long nextPingAt;

    Connection(
            LiveAdmission.Admitted admitted,
            LiveLimits limits,
            LiveSettings settings,
            Outflow outflow) {
        this.admitted = admitted;
        this.limits = limits;
        this.settings = settings;
        this.outflow = outflow;
        // Spread evenly: five thousand connections that open together are not pinged together.
        this.nextPingAt =
                heardAt + ThreadLocalRandom.current().nextLong(settings.pingEvery().toNanos());
    }

    /** Who is at the other end and what they may hear. */
    LiveTicket ticket() {
        return admitted.ticket();
    }

    /** The last revision that the client has; null where it has nothing yet. */
    @Nullable Long revision() {
        return admitted.revision();
    }

    /** Whether the client is too old to be understood. */
    boolean isOutdated() {
        return admitted.outdated();
    }

    /** How much the client may still send; for its reading thread alone. */
    LiveLimits limits() {
        return limits;
    }

    /** Where a host listens; said before it listens, and never again. */
    void listenBelow(Set<String> paths) {
        scopePaths = Set.copyOf(paths);
    }

    /** Who is at the other end, as others read it; said before it listens. */
    void call(String callersName) {
        name = callersName;
    }

    /** Empty for participants. */
    String name() {
        return name;
    }

    @Override
    public SubscriberKind kind() {
        return ticket().audience();
    }

    @Override
    public @Nullable UUID person() {
        return kind() == SubscriberKind.PARTICIPANT ? ticket().actorId() : null;
    }

    @Override
    public Set<String> scopePaths() {
        return scopePaths;
    }

    @Override
    public void deliver(Message message) {
        deliver(Frame.encoded(message.framed(Frame::encodeText)));
    }

    /**
     * Queues a frame for the client. Never waits and never throws; on a connection that is closing
     * it does nothing. Frames arrive in the order of the calls.
     */
    void deliver(Frame frame) {
        outflow.add(frame);
    }

    /** Ends the connection after what is queued already. The first call decides about the code. */
    void close(CloseCode code) {
        outflow.close(code, Frame.close(code));
    }

    /** Frames of Tyrus: pongs, and the close frame with which it answers or complains. */
    void deliverEncoded(byte[] bytes) {
        Frame frame = Frame.encoded(bytes);
        if (frame.isClose()) {
            outflow.close(frame.closeCode(), frame);
            return;
        }
        outflow.add(frame);
    }

    LiveCounters counters() {
        return outflow.counters();
    }

    Outflow outflow() {
        return outflow;
    }

    void heard() {
        heardAt = System.nanoTime();
    }

    long nanosSinceHeard() {
        return System.nanoTime() - heardAt;
    }

    /** Called by the shared timer, a few times a second: whatever takes too long ends here. */
    void tick(long now) {
        if (outflow.cutIfStuck(now)) {
            return;
        }
        if (now - heardAt > settings.silence().toNanos()) {
            close(CloseCode.UNRESPONSIVE);
            return;
        }
        if (now - nextPingAt >= 0) {
            nextPingAt = now + settings.pingEvery().toNanos();
            deliver(Frame.PING);
        }
    }
}

package vn.diemcau.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A TCP line to some server that a test can cut and mend, at an address of its own. */
public final class CuttableLine implements AutoCloseable {

    private volatile InetSocketAddress target;
    private final ServerSocket entrance;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final Set<Socket> silenced = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Break> breakAt = new AtomicReference<>();
    private volatile boolean whole = true;

    public CuttableLine(String host, int port) throws IOException {
        target = new InetSocketAddress(host, port);
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Breaks what is connected and lets nobody through until {@link #mend}. */
    public void cut() {
        whole = false;
        ends.forEach(CuttableLine::closeQuietly);
        ends.clear();
    }

    public void mend() {
        whole = true;
    }

    /** From now on the line leads to another port: the other end has come back there. */
    public void mendTo(int port) {
        target = new InetSocketAddress(target.getHostString(), port);
        mend();
    }

    /**
     * Breaks the next connection on which the caller says {@code word}, right before or right after
     * the other end has heard and answered it: the caller never learns which. Others stay.
     */
    public void breakAt(String word, Moment moment) {
        breakAt.set(new Break(word, moment));
    }

    /** When a line breaks. */
    public enum Moment {
        BEFORE_IT_ARRIVES,
        BEFORE_ITS_ANSWER
    }

    private record Break(String word, Moment moment) {}

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException ended) {
                // The entrance was closed, or the one who called is gone: nothing to carry.
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        if (!whole) {
            caller.close();
            return;
        }
        Socket called = new Socket();
        called.connect(target);
        ends.add(caller);
        ends.add(called);
        Thread.ofVirtual().start(() -> carryTo(called, caller));
        Thread.ofVirtual().start(() -> carryBack(called, caller));
    }

    private void carryTo(Socket called, Socket caller) {
        try (called;
                caller) {
            byte[] said = new byte[16_384];
            for (int n = read(caller, said); n > 0; n = read(caller, said)) {
                Break due = breakAt.get();
                if (due != null
                        && new String(said, 0, n, ISO_8859_1).contains(due.word())
                        && breakAt.compareAndSet(due, null)) {
                    if (due.moment() == Moment.BEFORE_IT_ARRIVES) {
                        return;
                    }
                    silenced.add(called);
                }
                called.getOutputStream().write(said, 0, n);
            }
        } catch (IOException cut) {
            // Both ends are closed now, which is what a cut line looks like from either side.
        }
    }

    private void carryBack(Socket called, Socket caller) {
        try (called;
                caller) {
            byte[] answered = new byte[16_384];
            for (int n = read(called, answered); n > 0; n = read(called, answered)) {
                if (silenced.remove(called)) {
                    return;
                }
                caller.getOutputStream().write(answered, 0, n);
            }
        } catch (IOException cut) {
            // As above.
        }
    }

    private static int read(Socket from, byte[] into) throws IOException {
        return from.getInputStream().read(into);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // It is closed, which is all that is wanted.
        }
    }
}

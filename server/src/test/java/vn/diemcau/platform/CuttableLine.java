package vn.diemcau.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP line to some server that a test can cut and mend, at an address of its own. */
public final class CuttableLine implements AutoCloseable {

    private final InetSocketAddress target;
    private final ServerSocket entrance;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
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
        Thread.ofVirtual().start(() -> carry(caller, called));
        Thread.ofVirtual().start(() -> carry(called, caller));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            // Both ends are closed now, which is what a cut line looks like from either side.
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // It is closed, which is all that is wanted.
        }
    }
}

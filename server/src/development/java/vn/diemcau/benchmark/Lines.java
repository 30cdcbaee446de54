package vn.diemcau.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Any number of lines on one thread. */
final class Lines implements AutoCloseable {

    private static final int LONGEST_READ = 1024 * 1024;

    private final Selector selector;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private final InetSocketAddress server;
    private volatile boolean stopped;

    Lines(InetSocketAddress server) throws IOException {
        this.server = server;
        this.selector = Selector.open();
        this.thread = Thread.ofPlatform().name("lines").start(this::run);
    }

    /** Opens a line; the listener hears what becomes of it. */
    void open(String path, Line.Listener listener) {
        execute(
                () -> {
                    try {
                        Line.open(this, selector, listener, server, path);
                    } catch (IOException failed) {
                        throw new IllegalStateException(failed);
                    }
                });
    }

    /** Runs {@code task} on the thread of the lines. */
    void execute(Runnable task) {
        if (Thread.currentThread() == thread) {
            task.run();
            return;
        }
        tasks.add(task);
        selector.wakeup();
    }

    private void run() {
        ByteBuffer scratch = ByteBuffer.allocateDirect(LONGEST_READ);
        try {
            while (!stopped) {
                selector.select(key -> ((Line) key.attachment()).ready(scratch));
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
            }
            selector.close();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        stopped = true;
        selector.wakeup();
    }
}

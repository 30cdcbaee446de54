package vn.diemcau.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Any number of lines on one thread. */
public final class Lines implements AutoCloseable {

    private static final int LONGEST_READ = 1024 * 1024;

    private final Selector selector;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private final Address server;
    private volatile boolean stopped;

    public Lines(Address server) throws IOException {
        this.server = server;
        this.selector = Selector.open();
        this.thread = Thread.ofPlatform().name("lines").daemon().start(this::run);
    }

    /** Opens a line; the listener hears what becomes of it. May be called by any thread. */
    public void open(String path, Line.Listener listener) {
        execute(() -> Line.open(this, selector, listener, server, path));
    }

    /** Runs {@code task} on the thread of the lines. */
    public void execute(Runnable task) {
        if (Thread.currentThread() == thread) {
            task.run();
            return;
        }
        tasks.add(task);
        selector.wakeup();
    }

    /** Asks the thread of the lines for something that belongs to it. */
    public <T> T ask(Callable<T> question) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(question);
        execute(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void run() {
        ByteBuffer scratch = ByteBuffer.allocateDirect(LONGEST_READ);
        ByteBuffer netScratch = ByteBuffer.allocateDirect(LONGEST_READ / 2);
        try {
            while (!stopped) {
                selector.select(key -> ((Line) key.attachment()).ready(scratch, netScratch));
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
            }
            selector.keys().forEach(key -> ((Line) key.attachment()).drop());
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

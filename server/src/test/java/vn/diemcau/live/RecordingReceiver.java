package vn.diemcau.live;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Keeps what the edge handed on; a message "fail" makes it fail. A bean only where a test adds it.
 */
class RecordingReceiver implements LiveReceiver {

    static final String MISSED = "missed %d: " + "x".repeat(500);

    private final BlockingQueue<Connection> opened = new LinkedBlockingQueue<>();
    private final BlockingQueue<Connection> closed = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    /** A client that says that it has revision 7 gets two thousand frames at once. */
    @Override
    public void opened(Connection connection) {
        if (Objects.equals(connection.revision(), 7L)) {
            IntStream.range(0, 2000)
                    .mapToObj(MISSED::formatted)
                    .map(Frame::text)
                    .forEach(connection::deliver);
        }
        opened.add(connection);
    }

    @Override
    public void received(Connection connection, String text) {
        if (text.equals("fail")) {
            throw new IllegalStateException("asked to fail");
        }
        messages.add(text);
    }

    @Override
    public void closed(Connection connection) {
        closed.add(connection);
    }

    Connection nextOpened() throws InterruptedException {
        return next(opened);
    }

    Connection nextClosed() throws InterruptedException {
        return next(closed);
    }

    String nextMessage() throws InterruptedException {
        return next(messages);
    }

    int messagesWaiting() {
        return messages.size();
    }

    void forgetAll() {
        opened.clear();
        closed.clear();
        messages.clear();
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came within 20 seconds");
        }
        return next;
    }
}

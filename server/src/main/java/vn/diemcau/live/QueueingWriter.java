package vn.diemcau.live;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataWriter;

/** Where Tyrus writes to: the connection's queue, like everybody else. */
final class QueueingWriter implements DataWriter {

    private final Connection connection;

    QueueingWriter(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void write(BufferData... buffers) {
        writeNow(buffers);
    }

    @Override
    public void write(BufferData buffer) {
        writeNow(buffer);
    }

    @Override
    public void writeNow(BufferData... buffers) {
        for (BufferData buffer : buffers) {
            writeNow(buffer);
        }
    }

    @Override
    public void writeNow(BufferData buffer) {
        byte[] bytes = new byte[buffer.available()];
        buffer.read(bytes);
        if (bytes.length > 0) {
            connection.deliverEncoded(bytes);
        }
    }
}

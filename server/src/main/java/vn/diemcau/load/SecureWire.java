package vn.diemcau.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;

/** Bytes within TLS. What is to be sent waits for the handshake. */
final class SecureWire extends Wire {

    private final SSLEngine engine;
    private final ArrayDeque<ByteBuffer> plain = new ArrayDeque<>();

    /** The beginning of a record whose rest has not come yet. */
    private byte[] kept = new byte[0];

    SecureWire(SSLEngine engine) {
        this.engine = engine;
    }

    @Override
    boolean finishConnect() throws IOException {
        if (!super.finishConnect()) {
            return false;
        }
        engine.beginHandshake();
        return true;
    }

    @Override
    int read(ByteBuffer into, ByteBuffer scratch) throws IOException {
        scratch.clear();
        scratch.put(kept);
        int received = receive(scratch);
        scratch.flip();
        boolean ended = unwrap(scratch, into) || received < 0;
        kept = new byte[scratch.remaining()];
        scratch.get(kept);
        return ended ? -1 : received;
    }

    /** Whether the other side has said that it ends. */
    private boolean unwrap(ByteBuffer records, ByteBuffer into) throws IOException {
        while (records.hasRemaining()) {
            SSLEngineResult result = engine.unwrap(records, into);
            runTasks();
            if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
                return true;
            }
            if (result.getStatus() != SSLEngineResult.Status.OK) {
                return false;
            }
            if (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
                wrap(ByteBuffer.allocate(0));
            }
        }
        return false;
    }

    private void runTasks() {
        for (Runnable task = engine.getDelegatedTask();
                task != null;
                task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    @Override
    void add(ByteBuffer bytes) throws IOException {
        plain.add(bytes);
    }

    @Override
    boolean flush() throws IOException {
        while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
            wrap(ByteBuffer.allocate(0));
        }
        if (engine.getHandshakeStatus() == HandshakeStatus.NOT_HANDSHAKING) {
            for (ByteBuffer next = plain.poll(); next != null; next = plain.poll()) {
                while (next.hasRemaining()) {
                    wrap(next);
                }
            }
        }
        return super.flush();
    }

    private void wrap(ByteBuffer bytes) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        SSLEngineResult result = engine.wrap(bytes, record);
        if (result.getStatus() != SSLEngineResult.Status.OK) {
            throw new IOException("TLS ended: " + result.getStatus());
        }
        runTasks();
        leave(record.flip());
    }
}

package vn.diemcau.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One client's WebSocket connection (RFC 6455), without a thread of its own: {@link Lines} tells it
 * when there is something to read. All methods but {@link #send}, {@link #cut} and those that stop
 * reading belong to that thread.
 */
public final class Line {

    private static final int TEXT = 0x1;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;
    private static final int PONG = 0xA;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;

    /** The line broke without a word. */
    public static final int BROKEN = 1006;

    /** What happens on a line; called by the thread of its {@link Lines}. */
    public interface Listener {

        /**
         * @param json a whole text message; valid during the call alone
         */
        void received(Line line, ByteBuffer json);

        /**
         * @param code the server's close code, the HTTP status where the upgrade was refused, or
         *     {@link #BROKEN}
         */
        void closed(Line line, int code);
    }

    private final Listener listener;
    private final Lines lines;
    private final Wire wire;
    private final String request;
    private @Nullable SelectionKey key;
    private byte[] kept = new byte[0];
    private boolean upgraded;
    private boolean closed;
    private int closeCode = BROKEN;

    private Line(Lines lines, Listener listener, Wire wire, String request) {
        this.lines = lines;
        this.listener = listener;
        this.wire = wire;
        this.request = request;
    }

    /** Begins to connect; what becomes of it, the listener hears. */
    static void open(Lines lines, Selector selector, Listener listener, Address to, String path) {
        String request =
                "GET "
                        + path
                        + " HTTP/1.1\r\nHost: "
                        + to.authority()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        Line line = new Line(lines, listener, to.wire(), request);
        try {
            line.key = line.wire.connect(selector, to, line);
        } catch (IOException | UnresolvedAddressException impossible) {
            line.end();
        }
    }

    /** Sends a text message. May be called by any thread. */
    public void send(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        lines.execute(() -> write(frame(TEXT, utf8)));
    }

    void ready(ByteBuffer scratch, ByteBuffer netScratch) {
        try {
            SelectionKey known = Objects.requireNonNull(key);
            if (known.isConnectable() && wire.finishConnect()) {
                known.interestOps(SelectionKey.OP_READ);
                write(ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1)));
            }
            if (known.isValid() && known.isWritable()) {
                flush();
            }
            if (known.isValid() && known.isReadable()) {
                read(scratch, netScratch);
            }
        } catch (IOException broken) {
            end();
        }
    }

    /** No longer reads what the server sends: a client that hangs. May be called by any thread. */
    public void stopReading() {
        interest(0);
    }

    /** Looks for what the server did while nothing was read. May be called by any thread. */
    public void readAgain() {
        interest(SelectionKey.OP_READ);
    }

    private void interest(int operations) {
        lines.execute(
                () -> {
                    if (key != null && key.isValid()) {
                        key.interestOps(operations);
                    }
                });
    }

    /** Ends the connection without a word. May be called by any thread. */
    public void cut() {
        lines.execute(this::end);
    }

    /** Ends with all the others, which nobody has to hear. */
    void drop() {
        closed = true;
        wire.close();
    }

    public boolean isClosed() {
        return closed;
    }

    private void read(ByteBuffer scratch, ByteBuffer netScratch) throws IOException {
        scratch.clear();
        scratch.put(kept);
        boolean ended = wire.read(scratch, netScratch) < 0;
        // What the handshake of TLS has to say in between.
        flush();
        scratch.flip();
        if (upgraded || takeHead(scratch)) {
            while (!closed && takeFrame(scratch)) {
                // goes on
            }
        }
        keep(scratch);
        if (ended) {
            end();
        }
    }

    private void keep(ByteBuffer rest) {
        if (rest.remaining() == 0 && kept.length == 0) {
            return;
        }
        kept = new byte[rest.remaining()];
        rest.get(kept);
    }

    private boolean takeHead(ByteBuffer in) throws IOException {
        for (int at = in.position(); at + 4 <= in.limit(); at++) {
            if (in.get(at) == '\r'
                    && in.get(at + 1) == '\n'
                    && in.get(at + 2) == '\r'
                    && in.get(at + 3) == '\n') {
                String status =
                        StandardCharsets.ISO_8859_1
                                .decode(in.slice(in.position() + 9, 3))
                                .toString();
                if (!status.equals("101")) {
                    closeCode = Integer.parseInt(status);
                    throw new IOException("refused: " + status);
                }
                in.position(at + 4);
                upgraded = true;
                return true;
            }
        }
        return false;
    }

    private boolean takeFrame(ByteBuffer in) throws IOException {
        int at = in.position();
        int left = in.remaining();
        if (left < 2) {
            return false;
        }
        int opcode = in.get(at) & 0x0f;
        long length = in.get(at + 1) & 0x7f;
        int head = 2;
        if (length == 126) {
            head = 4;
            if (left < head) {
                return false;
            }
            length = in.getShort(at + 2) & 0xffff;
        } else if (length == 127) {
            head = 10;
            if (left < head) {
                return false;
            }
            length = in.getLong(at + 2);
        }
        if (left < head + length) {
            return false;
        }
        ByteBuffer payload = in.slice(at + head, (int) length);
        in.position(at + head + (int) length);
        take(opcode, payload);
        return true;
    }

    private void take(int opcode, ByteBuffer payload) throws IOException {
        switch (opcode) {
            case TEXT -> listener.received(this, payload);
            case PING -> write(frame(PONG, bytes(payload)));
            case CLOSE -> {
                closeCode = payload.remaining() >= 2 ? payload.getShort(0) & 0xffff : 1005;
                write(frame(CLOSE, bytes(payload)));
                end();
            }
            default -> throw new IOException("unexpected opcode " + opcode);
        }
    }

    private static byte[] bytes(ByteBuffer payload) {
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        return bytes;
    }

    private void end() {
        if (closed) {
            return;
        }
        closed = true;
        wire.close();
        listener.closed(this, closeCode);
    }

    private void write(ByteBuffer bytes) {
        if (closed) {
            return;
        }
        try {
            wire.add(bytes);
            flush();
        } catch (IOException broken) {
            end();
        }
    }

    private void flush() throws IOException {
        boolean waits = !wire.flush();
        SelectionKey known = Objects.requireNonNull(key);
        boolean listens = (known.interestOps() & SelectionKey.OP_WRITE) != 0;
        if (waits && !listens) {
            known.interestOpsOr(SelectionKey.OP_WRITE);
        } else if (!waits && listens) {
            known.interestOpsAnd(~SelectionKey.OP_WRITE);
        }
    }

    /** Masked as a client has to, with zeros: nothing here is secret. */
    private static ByteBuffer frame(int opcode, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(14 + payload.length);
        frame.put((byte) (FINAL | opcode));
        if (payload.length <= 125) {
            frame.put((byte) (MASKED | payload.length));
        } else {
            frame.put((byte) (MASKED | 126)).putShort((short) payload.length);
        }
        return frame.putInt(0).put(payload).flip();
    }
}

package vn.diemcau.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diemcau.platform.Json;

/** A client on a bare socket, which can do what well-behaved ones cannot. */
final class RawClient implements Closeable {

    /** A frame from the server. */
    record Received(int opcode, ByteBuffer payload) {

        String text() {
            return StandardCharsets.UTF_8.decode(payload.duplicate()).toString();
        }
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final int TIMEOUT_MILLIS = 20_000;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final String answer;
    private boolean answersPings = true;
    private int pings;

    private RawClient(int port, String target, Map<String, String> headers) throws IOException {
        // Small, so that a client that stops reading is noticed after little data.
        socket.setReceiveBufferSize(16 * 1024);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
        headers.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
        send((request + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        answer = readAnswer();
    }

    /** Sends the handshake, with these headers added or replaced; an empty value leaves one out. */
    static RawClient request(int port, String target, Map<String, String> changed)
            throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "127.0.0.1:" + port);
        headers.put("Upgrade", "websocket");
        headers.put("Connection", "keep-alive, Upgrade");
        headers.put("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        headers.put("Sec-WebSocket-Version", "13");
        headers.putAll(changed);
        headers.values().removeIf(String::isEmpty);
        return new RawClient(port, target, headers);
    }

    static RawClient connect(int port, String target) throws IOException {
        RawClient client = request(port, target, Map.of());
        if (client.status() != 101) {
            throw new IllegalStateException(client.answer);
        }
        return client;
    }

    /** The status line and the headers of the answer; where it was refused, its body too. */
    String answer() {
        return answer;
    }

    int status() {
        return Integer.parseInt(answer.substring(9, 12));
    }

    RawClient thatAnswersNoPings() {
        answersPings = false;
        return this;
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    void sendText(String text) throws IOException {
        send(ClientFrame.of(true, ClientFrame.TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The next frame that is no ping. */
    Received next() throws IOException {
        Received received = readFrame();
        while (received.opcode() == ClientFrame.PING) {
            pings++;
            if (answersPings) {
                send(ClientFrame.of(true, ClientFrame.PONG, received.payload().array()));
            }
            received = readFrame();
        }
        return received;
    }

    /** How often the server has pinged while {@link #next} read. */
    int pings() {
        return pings;
    }

    /** The next text message. */
    String nextText() throws IOException {
        Received received = next();
        while (received.opcode() != ClientFrame.TEXT) {
            received = next();
        }
        return received.text();
    }

    /** The text messages that are whole within the next so many bytes. */
    List<JsonNode> textsWithin(int bytes) throws IOException {
        ByteBuffer read = ByteBuffer.wrap(in.readNBytes(bytes));
        List<JsonNode> texts = new ArrayList<>();
        while (read.remaining() >= 4) {
            int opcode = read.get() & 0x0f;
            int code = read.get() & 0x7f;
            int length = code == 126 ? read.getShort() & 0xffff : code;
            if (read.remaining() < length) {
                break;
            }
            byte[] payload = new byte[length];
            read.get(payload);
            if (opcode == ClientFrame.TEXT) {
                texts.add(Json.MAPPER.readTree(payload));
            }
        }
        return texts;
    }

    /** Reads a byte now and then until this client is closed. */
    void readDripByDrip() {
        try {
            while (socket.getInputStream().read() != -1) {
                LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException closed) {
            // By the test, which has seen enough.
        }
    }

    /** Reads to the server's close frame, answers it, and sees the server close the socket. */
    int closeCode() throws IOException {
        Received received = next();
        while (received.opcode() != ClientFrame.CLOSE) {
            received = next();
        }
        send(ClientFrame.of(true, ClientFrame.CLOSE, received.payload().array()));
        if (in.read() != -1) {
            throw new IllegalStateException("something follows the close frame");
        }
        return received.payload().getShort(0) & 0xffff;
    }

    /** Reads on until the server has cut the connection. */
    void readToTheEnd() throws IOException {
        try {
            int read = in.read();
            while (read != -1) {
                read = in.read();
            }
        } catch (SocketException e) {
            // Reset: that is an end too.
        }
    }

    /** Breaks off without a word, as a phone in a tunnel or a killed program does. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Received readFrame() throws IOException {
        int opcode = in.readUnsignedByte() & 0x0f;
        int code = in.readUnsignedByte();
        long length =
                switch (code) {
                    case 126 -> in.readUnsignedShort();
                    case 127 -> in.readLong();
                    default -> code;
                };
        return new Received(opcode, ByteBuffer.wrap(in.readNBytes((int) length)));
    }

    private String readAnswer() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(in.readUnsignedByte());
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(text);
        if (!length.find()) {
            return text;
        }
        byte[] body = in.readNBytes(Integer.parseInt(length.group(1)));
        return text + new String(body, StandardCharsets.UTF_8);
    }
}

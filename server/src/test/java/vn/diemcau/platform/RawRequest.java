package vn.diemcau.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

/** Bytes on a socket, for what no HTTP client would send. */
record RawRequest(int port) {

    private static final int PATIENCE_MILLIS = 30_000;

    /** What came back until the connection was closed. */
    record RawAnswer(String text) {

        boolean isEmpty() {
            return text.isEmpty();
        }

        int status() {
            return Integer.parseInt(text.substring(9, 12));
        }
    }

    RawAnswer send(byte[] bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            return new RawAnswer(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (SocketException closedOnUs) {
            // Refusing to read on is an answer too.
            return new RawAnswer("");
        } catch (IOException e) {
            throw new IllegalStateException("the product does not answer", e);
        }
    }
}

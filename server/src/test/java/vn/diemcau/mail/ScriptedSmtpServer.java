package vn.diemcau.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * An SMTP server that answers as a test tells it, for what a well-behaved one never does: refuse,
 * put off, or vanish between two lines.
 */
final class ScriptedSmtpServer implements AutoCloseable {

    /** Closes the line instead of answering. */
    static final String VANISH = "";

    private static final String END_OF_CONTENT = ".";

    private final ServerSocket socket;
    private final Function<String, String> answers;
    final List<String> taken = new CopyOnWriteArrayList<>();
    final List<Socket> connections = new CopyOnWriteArrayList<>();

    /**
     * @param answers the answer to a command line ({@code .} for the end of the content); null for
     *     the usual one
     */
    ScriptedSmtpServer(Function<String, String> answers) throws IOException {
        this.answers = answers;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.add(connection);
                Thread.startVirtualThread(() -> talk(connection));
            }
        } catch (IOException closed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
            OutputStream out = connection.getOutputStream();
            say(out, "220 test");
            String line = in.readLine();
            boolean goesOn = true;
            while (line != null && goesOn) {
                goesOn = answer(line, in, out);
                line = goesOn ? in.readLine() : null;
            }
        } catch (IOException ended) {
            // The other side may end the line at any moment.
            connections.remove(connection);
        }
    }

    private boolean answer(String line, BufferedReader in, OutputStream out) throws IOException {
        String scripted = answers.apply(line);
        if (VANISH.equals(scripted)) {
            return false;
        }
        String answer = scripted != null ? scripted : usual(line);
        say(out, answer);
        if (!answer.startsWith("354")) {
            return !answer.startsWith("221");
        }
        StringBuilder content = new StringBuilder();
        String text = in.readLine();
        while (text != null && !text.equals(END_OF_CONTENT)) {
            content.append(text).append('\n');
            if (VANISH.equals(answers.apply("content"))) {
                return false;
            }
            text = in.readLine();
        }
        String verdict = answers.apply(END_OF_CONTENT);
        if (verdict == null || verdict.startsWith("250") || VANISH.equals(verdict)) {
            taken.add(content.toString());
        }
        if (VANISH.equals(verdict)) {
            return false;
        }
        say(out, verdict != null ? verdict : "250 taken");
        return true;
    }

    private static String usual(String line) {
        String command = line.length() < 4 ? line : line.substring(0, 4);
        return switch (command) {
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}

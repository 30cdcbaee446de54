package vn.diemcau.development;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server that takes everything, forgets it and counts it by recipient. It keeps nothing, so
 * what is measured is the product: GreenMail keeps every mail in memory.
 */
public final class SmtpSink implements AutoCloseable {

    private static final byte[] END = "\r\n.\r\n".getBytes(US_ASCII);

    private final ServerSocket socket;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicLong mails = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    public SmtpSink() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many mails it has taken; counted before it says so. */
    public long mails() {
        return mails.get();
    }

    public long bytes() {
        return bytes.get();
    }

    /** How often each recipient got a mail. */
    public Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    private void accept() {
        try {
            while (true) {
                Socket line = socket.accept();
                Thread.ofVirtual().start(() -> serve(line));
            }
        } catch (IOException closed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            InputStream in = new BufferedInputStream(line.getInputStream(), 65_536);
            OutputStream out = line.getOutputStream();
            say(out, "220 sink");
            String recipient = "";
            for (String command = readLine(in); command != null; command = readLine(in)) {
                String verb = command.toUpperCase(Locale.ROOT);
                if (verb.startsWith("RCPT TO:")) {
                    recipient = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
                }
                if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    if (!readContent(in)) {
                        return;
                    }
                    taken.merge(recipient, 1, Integer::sum);
                    mails.incrementAndGet();
                }
                say(out, verb.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException cut) {
            // Whoever sends may be killed at any moment.
            return;
        }
    }

    /** False where the line broke within the content: then nothing was taken. */
    private boolean readContent(InputStream in) throws IOException {
        int matched = 2;
        long read = 0;
        while (matched < END.length) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            read++;
            matched = next == END[matched] ? matched + 1 : next == '\r' ? 1 : 0;
        }
        bytes.addAndGet(read);
        return true;
    }

    private static @Nullable String readLine(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return text.toString().strip();
            }
            text.append((char) next);
        }
        return null;
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package vn.diemcau.video;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands in for a video server: knows BigBlueButton's calls and checks their signatures as it is
 * documented, or behaves badly.
 */
final class StandInServer implements AutoCloseable {

    static final String SECRET = "639259d4-9dd8-4b25-bf01-95f9567eaf4b";

    /** How it behaves. */
    enum Mood {
        WELL,
        /** Sends the head and never the rest. */
        NEVER_ENDING,
        SILENT,
        A_PAGE,
        HUGE,
        CUT_OFF,
        ENTITIES,
        ELSEWHERE,
        BROKEN
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> running = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;

    StandInServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void behaves(Mood wanted) {
        mood = wanted;
    }

    /** Somebody has entered the meeting. */
    void runs(String meeting) {
        running.add(meeting);
    }

    /** The calls that came, without their queries. */
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        try (exchange) {
            switch (mood) {
                case WELL -> send(exchange, 200, wellBehaved(exchange));
                case NEVER_ENDING -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write('<');
                    exchange.getResponseBody().flush();
                    untilTheEnd();
                }
                case SILENT -> untilTheEnd();
                case A_PAGE ->
                        send(exchange, 200, "<!DOCTYPE html><html><body>502 Bad Gateway</html>");
                case HUGE -> send(exchange, 200, "<response>" + " ".repeat(1_000_000));
                case CUT_OFF -> send(exchange, 200, "<response><returncode>SUCCESS</return");
                case ENTITIES ->
                        send(
                                exchange,
                                200,
                                "<!DOCTYPE response [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>"
                                        + "<response><returncode>SUCCESS</returncode>"
                                        + "<createTime>&file;</createTime><running>true</running>"
                                        + "</response>");
                case ELSEWHERE -> {
                    exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
                    send(exchange, 302, "");
                }
                case BROKEN -> send(exchange, 500, "");
            }
        }
    }

    private String wellBehaved(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        String call = path.substring(path.lastIndexOf('/') + 1);
        if (!path.startsWith("/bigbluebutton/api/")) {
            return "<html></html>";
        }
        int at = query.lastIndexOf("&checksum=");
        String signed = query.substring(0, at);
        if (!query.substring(at + "&checksum=".length())
                .equals(Checksum.SHA256.of(call, signed, SECRET))) {
            return said("FAILED", "<messageKey>checksumError</messageKey>");
        }
        String meeting = signed.replaceAll(".*meetingID=([^&]*).*", "$1");
        return switch (call) {
            case "create" ->
                    said(
                            "SUCCESS",
                            "<meetingID>"
                                    + meeting
                                    + "</meetingID><createTime>1531155809613</createTime>");
            case "isMeetingRunning" ->
                    said("SUCCESS", "<running>" + running.contains(meeting) + "</running>");
            case "end" ->
                    running.remove(meeting)
                            ? said("SUCCESS", "<messageKey>sentEndMeetingRequest</messageKey>")
                            : said("FAILED", "<messageKey>notFound</messageKey>");
            default -> said("FAILED", "<messageKey>unsupportedRequest</messageKey>");
        };
    }

    private static String said(String code, String more) {
        return "<response><returncode>" + code + "</returncode>" + more + "</response>";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean none = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none ? -1 : bytes.length);
        if (!none) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void untilTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

package vn.diemcau.development;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves the caught mails to a browser on this machine. The mails hold links that let people in, so
 * requests that another site could have a browser make are refused: a foreign {@code Host} means
 * that some name was pointed at this address.
 */
final class MailWebServer implements AutoCloseable {

    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self';"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final MailRoutes routes;

    private MailWebServer(HttpServer server, CaughtMails mails) {
        this.server = server;
        this.routes = new MailRoutes(mails);
    }

    /**
     * @param port 0 for any free one
     */
    static MailWebServer start(int port, CaughtMails mails) throws IOException {
        HttpServer server;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException taken) {
            throw new StartRefusal("The mail catcher's page cannot listen on port " + port, taken);
        }
        MailWebServer web = new MailWebServer(server, mails);
        server.setExecutor(web.threads);
        server.createContext("/", web::answer);
        server.start();
        return web;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answerFor(exchange));
        }
    }

    private MailAnswer answerFor(HttpExchange exchange) throws IOException {
        if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
            return MailAnswer.plain(421, "This address is not known here.");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return MailAnswer.plain(405, "Only GET is answered here.");
        }
        return routes.answer(MailRequest.of(exchange));
    }

    private boolean isOurs(@Nullable String host) {
        return host != null && Set.of("localhost:" + port(), "127.0.0.1:" + port()).contains(host);
    }

    private static void send(HttpExchange exchange, MailAnswer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", PAGE_POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(
                answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}

package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.WebSocketHandshakeException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.channel.SubscriberKind;

/** Who gets a connection; everybody else gets an HTTP answer that says why not. */
@LiveServer
class LiveAdmissionIT {

    @Inject private RecordingReceiver receiver;
    @Inject private LiveConnections connections;
    private final List<RawClient> clients = new ArrayList<>();

    @BeforeEach
    void forget() {
        receiver.forgetAll();
    }

    @AfterEach
    void disconnect() throws Exception {
        for (RawClient client : clients) {
            client.close();
            receiver.nextClosed();
        }
        clients.clear();
        assertThat(connections.count()).isZero();
    }

    /** Rule O2. */
    @Test
    void aTicketOpensAConnectionThatKnowsWhoItIs() throws Exception {
        RawClient client = connect("/live?ticket=" + LiveEdge.ticket() + "&revision=42");
        Connection connection = receiver.nextOpened();

        assertThat(connection.ticket().session()).isEqualTo(LiveEdge.SESSION);
        assertThat(connection.ticket().actorId()).isEqualTo(LiveEdge.ACTOR);
        assertThat(connection.kind()).isEqualTo(SubscriberKind.PARTICIPANT);
        assertThat(connection.person()).isEqualTo(LiveEdge.ACTOR);
        assertThat(connection.revision()).isEqualTo(42);
        connection.deliver(Frame.text("chào"));
        assertThat(client.nextText()).isEqualTo("chào");
    }

    @Test
    void anOrdinaryClientIsServed() throws Exception {
        ListeningClient client = ListeningClient.connect(LiveEdge.port(), LiveEdge.target());
        receiver.nextOpened().deliver(Frame.text("chào"));
        client.send("xin chào");

        assertThat(client.nextText()).isEqualTo("chào");
        assertThat(receiver.nextMessage()).isEqualTo("xin chào");
        client.close();
        receiver.nextClosed();
    }

    /** Rule O2. */
    @Test
    void aRequestWithoutATicketIsRefusedBeforeTheUpgrade() throws IOException {
        assertRefused("/live", 401, "live.ticket_invalid");
        assertRefused("/live?ticket=", 401, "live.ticket_invalid");
        assertRefused("/live?ticket=nonsense", 401, "live.ticket_invalid");
    }

    @Test
    void anExpiredTicketIsRefused() throws IOException {
        String expired = issuedAgo(TestTickets.KEY, Duration.ofSeconds(61));
        assertRefused("/live?ticket=" + expired, 401, "live.ticket_invalid");

        String fresh = issuedAgo(TestTickets.KEY, Duration.ofSeconds(1));
        connect("/live?ticket=" + fresh);
    }

    @Test
    void aForgedTicketIsRefused() throws IOException {
        String forged = issuedAgo("another key", Duration.ZERO);
        assertRefused("/live?ticket=" + forged, 401, "live.ticket_invalid");
    }

    /** Rule O2. */
    @Test
    void aForeignPageIsRefusedEvenWithATicket() throws IOException {
        for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1")) {
            Map<String, String> headers = Map.of("Origin", origin);
            assertRefused(LiveEdge.target(), headers, 403, "request.foreign_origin");
        }
    }

    @Test
    void ourOwnPagesAreLetIn() throws IOException {
        String called = "http://127.0.0.1:" + LiveEdge.port();
        for (String origin : List.of("http://diemcau.example", called)) {
            Map<String, String> headers = Map.of("Origin", origin);
            RawClient client = RawClient.request(LiveEdge.port(), LiveEdge.target(), headers);
            clients.add(client);
            assertThat(client.status()).isEqualTo(101);
        }
    }

    @Test
    void aRevisionThatIsNoneIsRefused() throws IOException {
        for (String revision : List.of("", "x", "-1", "1.5", "9999999999999999999")) {
            String target = "/live?ticket=" + LiveEdge.ticket() + "&revision=" + revision;
            assertRefused(target, 400, "live.revision_invalid");
        }
    }

    @Test
    void aRequestThatIsNoHandshakeIsRefused() throws IOException {
        List<Map<String, String>> wrong =
                List.of(
                        Map.of("Upgrade", "", "Connection", ""),
                        Map.of("Connection", "close"),
                        Map.of("Sec-WebSocket-Version", "8"),
                        Map.of("Sec-WebSocket-Version", ""),
                        Map.of("Sec-WebSocket-Key", "short"),
                        Map.of("Sec-WebSocket-Key", ""));
        for (Map<String, String> headers : wrong) {
            assertRefused(LiveEdge.target(), headers, 400, "live.not_a_websocket");
        }
    }

    /** Rule O2. */
    @Test
    void aFullServerRefusesFurtherConnections() throws Exception {
        for (int i = 0; i < 25; i++) {
            connect("/live?ticket=" + LiveEdge.ticketOf(new UUID(20, i)));
            receiver.nextOpened();
        }
        assertRefused(LiveEdge.target(), 503, "live.full");
    }

    /** Rule L5. */
    @Test
    void beyondTenConnectionsOfOneSignInTheOneThatWasSilentLongestGivesWay() throws Exception {
        for (int i = 0; i < 10; i++) {
            connect(LiveEdge.target());
            receiver.nextOpened();
        }
        // The first one says something; so the second has been silent longest.
        clients.getFirst().sendText("tôi vẫn đây");
        assertThat(receiver.nextMessage()).isEqualTo("tôi vẫn đây");

        RawClient eleventh = connect(LiveEdge.target());
        receiver.nextOpened().deliver(Frame.text("chào"));

        assertThat(eleventh.nextText()).isEqualTo("chào");
        RawClient.Received goodbye = clients.get(1).next();
        assertThat(goodbye.payload().getShort(0) & 0xffff).isEqualTo(4409);
        assertThat(goodbye.text()).endsWith("live.too_many_connections");
        clients.remove(1).close();
        receiver.nextClosed();
    }

    /** Rule L5. */
    @Test
    void aSignInThatOpensFasterThanItsOldConnectionsEndIsRefused() throws Exception {
        for (int i = 0; i < 10; i++) {
            connect(LiveEdge.target());
        }
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            RawClient client = RawClient.request(LiveEdge.port(), LiveEdge.target(), Map.of());
            if (client.status() == 101) {
                clients.add(client);
                continue;
            }
            assertThat(client.status()).isEqualTo(429);
            client.close();
            refused++;
        }
        assertThat(refused).isPositive();
    }

    @Test
    void anOrdinaryClientSeesTheStatusOfTheRefusal() {
        assertThatThrownBy(() -> ListeningClient.connect(LiveEdge.port(), "/live"))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(401));
    }

    private RawClient connect(String target) throws IOException {
        RawClient client = RawClient.connect(LiveEdge.port(), target);
        clients.add(client);
        return client;
    }

    private static void assertRefused(String target, int status, String code) throws IOException {
        assertRefused(target, Map.of(), status, code);
    }

    private static void assertRefused(
            String target, Map<String, String> headers, int status, String code)
            throws IOException {
        try (RawClient client = RawClient.request(LiveEdge.port(), target, headers)) {
            assertThat(client.status()).as(client.answer()).isEqualTo(status);
            assertThat(client.answer())
                    .containsIgnoringCase("content-type: application/problem+json")
                    .containsIgnoringCase("x-request-id: ")
                    .contains("\"code\":\"" + code + "\"");
        }
    }

    private static String issuedAgo(String key, Duration ago) {
        Clock then = Clock.offset(Clock.systemUTC(), ago.negated());
        return LiveEdge.ticketFrom(TestTickets.signedWith(key, then));
    }
}

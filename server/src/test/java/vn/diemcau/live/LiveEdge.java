package vn.diemcau.live;

import io.helidon.microprofile.server.ServerCdiExtension;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Who;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;

/** The running server as tests reach it. */
final class LiveEdge {

    static final SessionId SESSION = new SessionId(new UUID(10, 11));
    static final UUID ACTOR = new UUID(12, 13);
    static final UUID LOGIN = new UUID(14, 15);

    private LiveEdge() {}

    static int port() {
        return CDI.current().getBeanManager().getExtension(ServerCdiExtension.class).port();
    }

    static String ticket() {
        return ticketFrom(CDI.current().select(LiveTickets.class).get());
    }

    /** A ticket of this sign-in. */
    static String ticketOf(UUID login) {
        return ticketFrom(CDI.current().select(LiveTickets.class).get(), login);
    }

    static String ticketFrom(LiveTickets tickets) {
        return ticketFrom(tickets, LOGIN);
    }

    static String ticketFrom(LiveTickets tickets, UUID login) {
        return tickets.issue(
                SESSION,
                SubscriberKind.PARTICIPANT,
                Actor.Kind.PARTICIPANT,
                ACTOR,
                Set.of(Who.PARTICIPANT),
                login);
    }

    static String target() {
        return "/live?ticket=" + ticket() + "&revision=0";
    }

    static RawClient connect() throws IOException {
        return RawClient.connect(port(), target());
    }
}

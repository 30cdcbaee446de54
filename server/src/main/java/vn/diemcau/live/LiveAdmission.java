package vn.diemcau.live;

import io.helidon.common.uri.UriQuery;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.diemcau.channel.Protocol;
import vn.diemcau.platform.HttpEdge;
import vn.diemcau.platform.PlatformError;

/** Decides about a live connection before anything is upgraded. */
@ApplicationScoped
class LiveAdmission {

    static final String PATH = "/live";

    /**
     * @param revision the last revision that the client has; null where it has nothing yet
     * @param outdated whether the client speaks a version that is not spoken any more: no browser
     *     tells its page the status of a refused upgrade, so it learns of it by the close code
     */
    record Admitted(LiveTicket ticket, @Nullable Long revision, boolean outdated) {}

    private final LiveTickets tickets;
    private final HttpEdge edge;
    private final LiveConnections connections;

    @Inject
    LiveAdmission(LiveTickets tickets, HttpEdge edge, LiveConnections connections) {
        this.tickets = tickets;
        this.edge = edge;
        this.connections = connections;
    }

    /** Who may connect; refuses everybody else. */
    Admitted admit(UriQuery query, Headers headers) {
        requireOurPage(headers);
        LiveTicket ticket =
                query.first("ticket")
                        .asOptional()
                        .flatMap(tickets::verify)
                        .orElseThrow(LiveError.TICKET_INVALID::refusal);
        Long revision = query.contains("revision") ? revision(query.get("revision")) : null;
        boolean outdated = Protocol.isTooOld(protocol(query));
        connections.requireRoom(ticket);
        return new Admitted(ticket, revision, outdated);
    }

    /** Programs that are no browser send no Origin and cannot be made to act for somebody else. */
    private void requireOurPage(Headers headers) {
        if (!headers.contains(HeaderNames.ORIGIN)) {
            return;
        }
        String called =
                headers.contains(HeaderNames.HOST) ? headers.get(HeaderNames.HOST).get() : "";
        if (!edge.isOurs(headers.get(HeaderNames.ORIGIN).get(), called)) {
            throw PlatformError.FOREIGN_ORIGIN.refusal();
        }
    }

    /** Who does not say it speaks the first version. */
    private static int protocol(UriQuery query) {
        String text = query.first("protocol").orElse("1");
        if (!text.matches("[0-9]{1,9}")) {
            throw LiveError.PROTOCOL_INVALID.refusal();
        }
        return Integer.parseInt(text);
    }

    private static long revision(String text) {
        // At most 18 digits: always a long.
        if (!text.matches("[0-9]{1,18}")) {
            throw LiveError.REVISION_INVALID.refusal();
        }
        return Long.parseLong(text);
    }
}

package vn.diemcau.live;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.identity.Actor;

/**
 * What a signed ticket states about whoever opens a live connection with it. The ticket is fetched
 * over HTTP, where the cookies are checked; the socket itself knows no cookies.
 *
 * @param sessionId the session (part of an event) that is listened to
 * @param audience what the connection is to the session: the name of a kind of subscriber
 * @param actorKind what {@code actorId} names
 * @param actorId who acts in commands and audit rows
 * @param scopePaths the paths of a host's own bridge points; empty for everybody else
 * @param loginSessionId the sign-in behind it: when that ends, the connection ends
 * @param listensOnly whether nothing may be sent: somebody who sees what {@code audience} sees
 *     without being one of them
 * @param expiresAt until when a connection can be opened with it; an open one lives on
 */
record LiveTicket(
        UUID sessionId,
        String audience,
        Actor.Kind actorKind,
        UUID actorId,
        Set<String> scopePaths,
        UUID loginSessionId,
        boolean listensOnly,
        Instant expiresAt) {

    LiveTicket {
        scopePaths = Set.copyOf(scopePaths);
    }
}

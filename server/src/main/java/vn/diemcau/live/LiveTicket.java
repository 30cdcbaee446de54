package vn.diemcau.live;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Who;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;

/**
 * What a signed ticket states about whoever opens live connections with it. The ticket is fetched
 * over HTTP, where the cookies are checked; the socket itself knows no cookies.
 *
 * @param session the session (part of an event) that is listened to
 * @param audience what the connection hears
 * @param actorKind what {@code actorId} names
 * @param actorId who acts in commands and audit rows
 * @param roles what this person is to the session, whatever they listen as: decides what they may
 *     send
 * @param loginSessionId the sign-in behind it: when that ends, the connections end
 * @param expiresAt until when connections can be opened with it; open ones live on
 */
record LiveTicket(
        SessionId session,
        SubscriberKind audience,
        Actor.Kind actorKind,
        UUID actorId,
        Set<Who> roles,
        UUID loginSessionId,
        Instant expiresAt) {

    LiveTicket {
        roles = Set.copyOf(roles);
    }
}

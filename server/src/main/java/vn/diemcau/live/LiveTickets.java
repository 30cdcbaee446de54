package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.diemcau.access.Who;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.SigningKeys;
import vn.diemcau.platform.SigningPurpose;

/**
 * Issues and verifies the tickets with which live connections are opened: the statement and its
 * signature, both base64url, joined by a dot. Nothing is stored, so the upgrade needs no database
 * and any server verifies what another issued.
 */
@ApplicationScoped
class LiveTickets {

    /** Long enough for a slow line to open a connection, short enough to be worthless in a log. */
    static final Duration LIFETIME = Duration.ofSeconds(60);

    /** Longer than any of ours; nothing longer is worth looking at. */
    private static final int LONGEST_TICKET = 1_000;

    private final UnaryOperator<byte[]> signature;
    private final Clock clock;

    @Inject
    LiveTickets(SigningKeys keys, Clock clock) {
        this(statement -> keys.sign(SigningPurpose.LIVE_TICKETS, statement), clock);
    }

    /**
     * @param signature makes the signature of a statement, which nobody else can make
     */
    LiveTickets(UnaryOperator<byte[]> signature, Clock clock) {
        this.signature = signature;
        this.clock = clock;
    }

    /** A ticket to be used within a minute; the parameters as in {@link LiveTicket}. */
    String issue(
            SessionId session,
            SubscriberKind audience,
            Actor.Kind actorKind,
            UUID actorId,
            Set<Who> roles,
            UUID loginSessionId) {
        LiveTicket ticket =
                new LiveTicket(
                        session,
                        audience,
                        actorKind,
                        actorId,
                        roles,
                        loginSessionId,
                        clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.MILLIS));
        byte[] statement = LiveTicketCodec.encode(ticket);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(statement)
                + "."
                + base64.encodeToString(signature.apply(statement));
    }

    /** What the ticket states, if it was issued by us and has not expired. */
    Optional<LiveTicket> verify(String ticket) {
        int dot = ticket.indexOf('.');
        if (dot < 0 || ticket.length() > LONGEST_TICKET) {
            return Optional.empty();
        }
        Optional<byte[]> statement = decoded(ticket.substring(0, dot));
        Optional<byte[]> claimed = decoded(ticket.substring(dot + 1));
        if (statement.isEmpty() || claimed.isEmpty()) {
            return Optional.empty();
        }
        // isEqual takes the same time wherever the first difference is.
        if (!MessageDigest.isEqual(signature.apply(statement.get()), claimed.get())) {
            return Optional.empty();
        }
        return LiveTicketCodec.decode(statement.get())
                .filter(stated -> clock.instant().isBefore(stated.expiresAt()));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

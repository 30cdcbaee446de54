package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Who;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;

class LiveTicketsTest {

    private static final Instant NOW = Instant.parse("2023-08-15T01:00:00Z");
    private static final SessionId SESSION = new SessionId(new UUID(1, 2));
    private static final UUID ACTOR = new UUID(3, 4);
    private static final UUID LOGIN = new UUID(5, 6);

    @Test
    void aTicketStatesWhatItWasIssuedFor() {
        String ticket = issue(Set.of(Who.MODERATOR, Who.ORGANIZER));

        assertThat(at(NOW).verify(ticket))
                .contains(
                        new LiveTicket(
                                SESSION,
                                SubscriberKind.STAGE,
                                Actor.Kind.ACCOUNT,
                                ACTOR,
                                Set.of(Who.MODERATOR, Who.ORGANIZER),
                                LOGIN,
                                NOW.plusSeconds(60)));
    }

    @Test
    void aTicketEndsAfterAMinute() {
        String ticket = issue(Set.of());

        assertThat(at(NOW.plus(Duration.ofMillis(59_999))).verify(ticket)).isPresent();
        assertThat(at(NOW.plusSeconds(60)).verify(ticket)).isEmpty();
    }

    @Test
    void aTicketThatWasChangedAnywhereIsRefused() {
        String ticket = issue(Set.of());

        for (int i = 0; i < ticket.length(); i++) {
            char other = ticket.charAt(i) == 'A' ? 'Q' : 'A';
            String forged = ticket.substring(0, i) + other + ticket.substring(i + 1);
            assertThat(at(NOW).verify(forged)).as("changed at %d", i).isEmpty();
        }
    }

    @Test
    void aTicketOfAnotherKeyIsRefused() {
        LiveTickets others = new LiveTickets(message -> signed("another key", message), clock(NOW));

        assertThat(others.verify(issue(Set.of()))).isEmpty();
    }

    @Test
    void whatIsNoTicketIsRefused() {
        for (String text : new String[] {"", ".", "a.b", "%%%.%%%", "x".repeat(100_000), "…"}) {
            assertThat(at(NOW).verify(text)).isEmpty();
        }
    }

    /** What a newer server may know. */
    @Test
    void aStatementAboutAnAudienceThatWeDoNotKnowStatesNothing() {
        LiveTicket ticket = at(NOW).verify(issue(Set.of())).orElseThrow();
        byte[] statement = LiveTicketCodec.encode(ticket);
        assertThat(LiveTicketCodec.decode(statement)).contains(ticket);

        byte[] other =
                new String(statement, StandardCharsets.ISO_8859_1)
                        .replace("STAGE", "STALL")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(LiveTicketCodec.decode(other)).isEmpty();
    }

    private static String issue(Set<Who> roles) {
        return at(NOW).issue(
                        SESSION, SubscriberKind.STAGE, Actor.Kind.ACCOUNT, ACTOR, roles, LOGIN);
    }

    private static LiveTickets at(Instant time) {
        return new LiveTickets(message -> signed("a key", message), clock(time));
    }

    private static byte[] signed(String key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Clock clock(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }
}

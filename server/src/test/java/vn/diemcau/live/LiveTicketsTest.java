package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import vn.diemcau.identity.Actor;

class LiveTicketsTest {

    private static final Instant NOW = Instant.parse("2023-08-15T01:00:00Z");
    private static final UUID SESSION = new UUID(1, 2);
    private static final UUID ACTOR = new UUID(3, 4);
    private static final UUID LOGIN = new UUID(5, 6);

    @Test
    void aTicketStatesWhatItWasIssuedFor() {
        String ticket = issue(Set.of("/45/", "/46/461/"));

        assertThat(at(NOW).verify(ticket))
                .contains(
                        new LiveTicket(
                                SESSION,
                                "HOST",
                                Actor.Kind.ACCOUNT,
                                ACTOR,
                                Set.of("/45/", "/46/461/"),
                                LOGIN,
                                false,
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
    void aTicketThatOnlyListensSaysSo() {
        String ticket = at(NOW).issueToListen(SESSION, "STAGE", Actor.Kind.ACCOUNT, ACTOR, LOGIN);

        assertThat(at(NOW).verify(ticket))
                .hasValueSatisfying(stated -> assertThat(stated.listensOnly()).isTrue());
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

    @Test
    void aTicketThatFitsNoRequestIsNotIssued() {
        Set<String> paths =
                IntStream.range(0, 100)
                        .mapToObj(i -> "/45/461/point-%d/".formatted(i))
                        .collect(Collectors.toSet());

        assertThatThrownBy(() -> issue(paths)).hasMessageContaining("too many paths");
    }

    private static String issue(Set<String> paths) {
        return at(NOW).issue(SESSION, "HOST", Actor.Kind.ACCOUNT, ACTOR, paths, LOGIN);
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

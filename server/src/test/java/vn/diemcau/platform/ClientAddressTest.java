package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final InetAddress NGINX = InetAddress.ofLiteral("127.0.0.1");
    private static final InetAddress CLIENT = InetAddress.ofLiteral("203.0.113.7");

    @Test
    void withoutAProxyOfOursNothingInTheHeaderIsBelieved() {
        ClientAddress addresses = new ClientAddress(Optional.empty());
        assertThat(addresses.client(CLIENT, List.of("198.51.100.1"))).isEqualTo(CLIENT);
    }

    @Test
    void behindAProxyOfOursTheLastHopIsTheClientWhateverTheClientPutBefore() {
        ClientAddress addresses = new ClientAddress(Optional.of("127.0.0.1"));
        assertThat(addresses.client(NGINX, List.of("198.51.100.1", " 203.0.113.7")))
                .isEqualTo(CLIENT);
    }

    @Test
    void aChainOfOurProxiesIsFollowedToItsEnd() {
        ClientAddress addresses = new ClientAddress(Optional.of("127.0.0.1, 10.0.0.1"));
        assertThat(addresses.client(NGINX, List.of("203.0.113.7", "10.0.0.1"))).isEqualTo(CLIENT);
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        ClientAddress addresses = new ClientAddress(Optional.of("127.0.0.1"));
        assertThat(addresses.client(NGINX, List.of("evil.example"))).isEqualTo(NGINX);
        assertThat(addresses.client(NGINX, List.of(""))).isEqualTo(NGINX);
    }

    @Test
    void aProxyThatIsNoAddressKeepsTheProductFromStarting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientAddress(Optional.of("nginx")));
    }
}

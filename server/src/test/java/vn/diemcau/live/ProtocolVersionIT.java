package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Who;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.Protocol;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What becomes of clients that are older or newer than the server. */
@ProductTest
class ProtocolVersionIT {

    /** Rule V1. */
    @Test
    void whoSpeaksThisVersionOrSaysNothingIsWelcome(Product product) throws IOException {
        for (String version : new String[] {"", "&protocol=1", "&protocol=" + Protocol.VERSION}) {
            try (RawClient client = RawClient.connect(product.port(), target(product, version))) {
                assertThat(client.nextText()).contains("welcome", "\"protocol\":1");
            }
        }
    }

    /** Rules V2, E1. */
    @Test
    void whoSpeaksAVersionThatIsNotSpokenAnyMoreIsToldToRenewItself(Product product)
            throws IOException {
        String tooOld = "&protocol=" + (Protocol.OLDEST - 1);
        try (RawClient client = RawClient.connect(product.port(), target(product, tooOld))) {
            RawClient.Received first = client.next();
            assertThat(first.opcode()).isEqualTo(ClientFrame.CLOSE);
            assertThat(first.payload().getShort(0)).isEqualTo((short) 4426);
            assertThat(first.text()).endsWith("live.protocol_outdated");
        }
    }

    /** Rule V3. */
    @Test
    void whoIsNewerThanTheServerLearnsWhatItSpeaks(Product product) throws IOException {
        String newer = "&protocol=" + (Protocol.VERSION + 1);
        try (RawClient client = RawClient.connect(product.port(), target(product, newer))) {
            assertThat(client.nextText()).contains("welcome", "\"protocol\":" + Protocol.VERSION);
        }
    }

    /** Rule V1. */
    @Test
    void aVersionThatIsNoNumberOpensNothing(Product product) throws IOException {
        for (String version : new String[] {"&protocol=", "&protocol=one", "&protocol=-1"}) {
            try (RawClient client =
                    RawClient.request(product.port(), target(product, version), Map.of())) {
                assertThat(client.status()).isEqualTo(400);
                assertThat(client.answer()).contains("live.protocol_invalid");
            }
        }
    }

    private static String target(Product product, String version) {
        String ticket =
                product.bean(LiveTickets.class)
                        .issue(
                                new SessionId(Ids.next()),
                                SubscriberKind.PARTICIPANT,
                                Actor.Kind.PARTICIPANT,
                                Ids.next(),
                                Set.of(Who.PARTICIPANT),
                                product.callers().loginSession());
        return "/live?ticket=" + ticket + version;
    }
}

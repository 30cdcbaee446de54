package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What clients send that no ordinary client sends. */
@ProductTest
class LiveCommandsIT {

    /** Rule M5. */
    @Test
    void whatCannotBeAnsweredEndsTheConnection(Product product) throws IOException {
        try (RawClient client = connect(product, SubscriberKind.PARTICIPANT)) {
            client.nextText();
            client.sendText("{\"type\":\"question.ask\",\"text\":\"không có id\"}");
            assertThat(client.closeCode()).isEqualTo(4400);
        }
    }

    /** Rules M2, M6, M7. */
    @Test
    void eachCommandIsAnsweredWithItsIdWhateverIsWrongWithIt(Product product) throws IOException {
        try (RawClient client = connect(product, SubscriberKind.MODERATOR)) {
            client.nextText();
            assertThat(answer(client, "question.fly")).contains("live.unknown_message");
            assertThat(answer(client, "question.ask")).contains("request.malformed");
            assertThat(answer(client, "question.vote")).contains("request.malformed");
            assertThat(product.bean(LiveConnections.class).counters().unknownMessages())
                    .isPositive();
        }
    }

    /** Rules M1, M2. */
    @Test
    void anIdIsAnsweredAsItWasWrittenAndAnUnusualOneIsNone(Product product) throws IOException {
        try (RawClient client = connect(product, SubscriberKind.MODERATOR)) {
            client.nextText();
            String capitals = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
            client.sendText("{\"type\":\"question.fly\",\"id\":\"" + capitals + "\"}");
            assertThat(client.nextText()).contains("\"id\":\"" + capitals + "\"");
            client.sendText("{\"type\":\"question.fly\",\"id\":\"1-1-1-1-1\"}");
            assertThat(client.closeCode()).isEqualTo(4400);
        }
    }

    /** Rule L2. */
    @Test
    void aClientThatSendsFasterThanAPersonIsRefusedForTheMomentAndStays(Product product)
            throws IOException {
        try (RawClient client = connect(product, SubscriberKind.MODERATOR)) {
            client.nextText();
            for (int i = 0; i < 40; i++) {
                client.sendText("{\"type\":\"question.fly\",\"id\":\"" + UUID.randomUUID() + "\"}");
            }
            int tooFast = 0;
            for (int i = 0; i < 40; i++) {
                String answer = client.nextText();
                tooFast +=
                        answer.contains("live.too_fast") && answer.contains("\"temporary\":true")
                                ? 1
                                : 0;
            }
            assertThat(tooFast).isBetween(1, 12);
        }
    }

    private static String answer(RawClient client, String type) throws IOException {
        String id = UUID.randomUUID().toString();
        client.sendText("{\"type\":\"" + type + "\",\"id\":\"" + id + "\"}");
        String answer = client.nextText();
        assertThat(answer).contains("\"type\":\"refused\"", id);
        return answer;
    }

    private static RawClient connect(Product product, SubscriberKind kind) throws IOException {
        String ticket =
                product.bean(LiveTickets.class)
                        .issue(
                                new SessionId(Ids.next()),
                                kind,
                                Actor.Kind.PARTICIPANT,
                                Ids.next(),
                                Set.of(),
                                product.callers().loginSession());
        return RawClient.connect(product.port(), "/live?ticket=" + ticket);
    }
}

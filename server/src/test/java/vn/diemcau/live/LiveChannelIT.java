package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.diemcau.audit.Actor;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.ChannelId;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Figures;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** The whole way: from a change in a session's channel to the sockets of those who may see it. */
@ProductTest
class LiveChannelIT {

    record Said(String type, String text) {}

    private final ChannelId channel = new ChannelId(Ids.next());

    @Test
    void whatIsToldInAChannelReachesThoseWhoMaySeeIt(Product product) throws IOException {
        try (RawClient participant = connect(product, SubscriberKind.PARTICIPANT, "");
                RawClient moderator = connect(product, SubscriberKind.MODERATOR, "")) {
            assertThat(participant.nextText()).contains("\"type\":\"welcome\"", "\"revision\":0");
            assertThat(moderator.nextText()).contains("\"type\":\"welcome\"");

            tell(product, "chỉ điều hành", SubscriberKind.MODERATOR);
            tell(product, "mọi người", SubscriberKind.PARTICIPANT, SubscriberKind.MODERATOR);

            assertThat(moderator.nextText()).contains("chỉ điều hành");
            assertThat(moderator.nextText()).contains("mọi người");
            assertThat(participant.nextText())
                    .contains("mọi người", "\"revision\":2")
                    .doesNotContain("chỉ điều hành");
        }
    }

    /** Rules O3, R2. */
    @Test
    void aClientThatWasAwayGetsWhatItMissed(Product product) throws IOException {
        try (RawClient before = connect(product, SubscriberKind.PARTICIPANT, "")) {
            assertThat(before.nextText()).contains("welcome");
            tell(product, "một", SubscriberKind.PARTICIPANT);
            assertThat(before.nextText()).contains("một");
        }
        tell(product, "hai", SubscriberKind.PARTICIPANT);

        try (RawClient after = connect(product, SubscriberKind.PARTICIPANT, "&revision=1")) {
            assertThat(after.nextText()).contains("welcome", "\"revision\":2");
            assertThat(after.nextText()).contains("hai").doesNotContain("một");
        }
    }

    @Test
    void theConnectionsAreAmongTheFigures(Product product) throws Exception {
        try (RawClient client = connect(product, SubscriberKind.STAGE, "")) {
            assertThat(client.nextText()).contains("welcome");
            Figures.awaitAmongThem(
                    product,
                    "live_connections\\{[^}]*} 1\\.0",
                    "live_closes\\{[^}]*code=\"4508\"[^}]*} 0\\.0");
        }
    }

    private void tell(Product product, String text, SubscriberKind first, SubscriberKind... more) {
        product.bean(Channels.class)
                .submit(
                        channel,
                        facts -> {
                            facts.tell(Audience.of(first, more), new Said("test.said", text));
                            return text;
                        });
    }

    private RawClient connect(Product product, SubscriberKind kind, String revision)
            throws IOException {
        String target = "/live?ticket=" + ticket(product, kind) + revision;
        return RawClient.connect(product.port(), target);
    }

    private String ticket(Product product, SubscriberKind audience) {
        return product.bean(LiveTickets.class)
                .issue(
                        new SessionId(channel.value()),
                        audience,
                        Actor.Kind.PARTICIPANT,
                        Ids.next(),
                        Set.of(),
                        product.callers().loginSession());
    }
}

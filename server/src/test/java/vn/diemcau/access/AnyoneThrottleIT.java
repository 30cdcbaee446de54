package vn.diemcau.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest(settings = "anyone.requests-per-address-and-minute=40")
class AnyoneThrottleIT {

    @Test
    void aProgramIsSlowedDownAtEveryDoorThatNeedsNoAccountAndWhoIsSignedInIsNot(Product product) {
        Client stranger = product.anonymous();
        for (int i = 0; i < 40; i++) {
            stranger.get("join/ZZZZZZZZ/qr").refused(404, "event.session_not_found");
        }
        Answer refused = stranger.get("join/ZZZZZZZZ/qr");
        refused.refused(429, "access.too_many_requests");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        for (String door : new String[] {"feedback/look", "links/look", "links/enter"}) {
            stranger.post(door, Map.of("token", "x")).refused(429, "access.too_many_requests");
        }
        product.as(Role.ORGANIZER).get("events").ok();
    }
}

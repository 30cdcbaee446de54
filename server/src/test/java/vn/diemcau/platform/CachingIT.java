package vn.diemcau.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What a browser may keep: machines in offices are used by many. */
@ProductTest
class CachingIT {

    @Test
    void answersOfTheApiAreKeptNowhere(Product product) {
        Client organizer = product.as(Role.ORGANIZER);
        assertThat(caching(organizer.get("me"))).isEqualTo("no-store");
        assertThat(caching(organizer.get("events"))).isEqualTo("no-store");
        assertThat(caching(organizer.get("accounts"))).isEqualTo("no-store");
        assertThat(caching(organizer.get("nothing/here"))).isEqualTo("no-store");
    }

    @Test
    void theQrCodeIsTheSameForEverybodyAndMayBeKept(Product product) {
        Client organizer = product.as(Role.ORGANIZER);
        String session = new Meeting(organizer).publishedSession("Mã QR");
        String code = organizer.get("sessions/" + session).ok().path("joinCode").asText();
        assertThat(caching(product.anonymous().get("join/" + code + "/qr")))
                .isEqualTo("public, max-age=86400");
        assertThat(caching(product.anonymous().get("join/ZZZZZZZZ/qr"))).isEqualTo("no-store");
    }

    private static String caching(Answer answer) {
        return String.join("; ", answer.headers().allValues("Cache-Control"));
    }
}

package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.mail.MailBacklog;
import vn.diemcau.mail.Outbox;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** What happens to letters that have not left: here none ever does. */
@ProductTest(settings = "mail.connections=0")
class WaitingLettersIT {

    private final Product product;
    private final Party party;

    WaitingLettersIT(Product product) {
        this.product = product;
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        party.province("Quảng Trị", "so.quangtri@demo.example");
        party.invite().ok();
    }

    private MailBacklog backlog() {
        return product.bean(Outbox.class).backlog();
    }

    private String delivery() {
        return party.list("").path("items").get(0).path("delivery").asText();
    }

    @Test
    void aLetterThatIsWithdrawnInTimeIsTakenBackWithoutAWord() {
        long before = backlog().queued();
        party.organizer.post("invitations/" + party.onlyInvitation() + "/withdraw").ok();

        assertThat(delivery()).isEqualTo("DISCARDED");
        assertThat(backlog().queued()).isEqualTo(before - 1);
    }

    @Test
    void sendingAgainReplacesTheLetterThatWaits() {
        long before = backlog().queued();
        party.organizer.post("invitations/" + party.onlyInvitation() + "/resend").ok();

        assertThat(delivery()).isEqualTo("QUEUED");
        assertThat(backlog().queued()).isEqualTo(before);
        assertThat(party.progress().path("queued").asInt()).isEqualTo(1);
    }

    @Test
    void aPointWithoutAnAddressCannotBeSentAnotherLetter() {
        String invitation = party.onlyInvitation();
        String point = party.list("").path("items").get(0).path("pointId").asText();
        int version = party.organizer.get("bridge-points/" + point).ok().path("version").asInt();
        party.organizer
                .put("bridge-points/" + point, Map.of("version", version, "name", "Quảng Trị"))
                .ok();

        party.organizer
                .post("invitations/" + invitation + "/resend")
                .refused(409, "invitation.no_address");
        assertThat(delivery()).isEqualTo("QUEUED");
    }
}

package vn.diemcau.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class TemplatesIT {

    private final Product product;
    private final Client organizer;
    private final String event;
    private final String path;

    TemplatesIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        Meeting meeting = new Meeting(organizer);
        this.event = meeting.draft("Mẫu thư " + Ids.next());
        this.path = "sessions/" + meeting.session(event) + "/letter-templates";
    }

    private Answer save(Client by, String subject, String body, @Nullable Integer version) {
        Map<String, Object> written = new HashMap<>();
        written.put("kind", "INVITATION");
        written.put("language", "vi");
        written.put("subject", subject);
        written.put("body", body);
        written.put("version", version);
        return by.put(path, written);
    }

    private JsonNode invitation() {
        return organizer.get(path).ok().path("templates").get(0);
    }

    @Test
    void theProductsOwnWordsHoldUntilOrganizersWriteOthersAndHoldAgainAfterwards() {
        assertThat(organizer.get(path).ok().path("templates")).hasSize(10);
        String before = invitation().path("subject").asText();
        assertThat(invitation().path("version").isNull()).isTrue();

        JsonNode saved =
                save(organizer, "Mời họp: {{chuong_trinh}}", "Kính mời **{{nguoi_nhan}}**", null)
                        .ok();

        assertThat(saved.path("changedBy").asText()).isNotEmpty();
        assertThat(invitation().path("subject").asText()).isEqualTo("Mời họp: {{chuong_trinh}}");
        organizer.post(path + "/reset", Map.of("kind", "INVITATION", "language", "vi")).ok();
        assertThat(invitation().path("subject").asText()).isEqualTo(before);
    }

    @Test
    void whatCannotBeALetterIsRefusedWhenItIsSavedAndTheWordsBeforeItStay() {
        save(organizer, "Mời", "Kính gửi {{nguoi_nhan}}", null).ok();
        save(organizer, "Mời", "Kính gửi\n{{ho_va_ten}}", 0).refused(400, "template.unknown_field");
        save(organizer, "Mời", "<script>alert(1)</script>", 0).refused(400, "template.html");
        save(organizer, "Mời", "ă".repeat(8001), 0).refused(400, "request.invalid_fields");
        assertThat(invitation().path("body").asText()).isEqualTo("Kính gửi {{nguoi_nhan}}");
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        save(organizer, "Mời", "Một", null).ok();
        save(organizer, "Mời", "Hai", null).refused(409, "request.stale");
        save(organizer, "Mời", "Hai", 0).ok();
        save(organizer, "Mời", "Ba", 0).refused(409, "request.stale");
        assertThat(invitation().path("body").asText()).isEqualTo("Hai");
    }

    @Test
    void onlyWhoOrganizesTheEventReadsOrWritesItsTemplates() {
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        Client host = product.as(Role.HOST, ScopeKind.BRIDGE_POINT, Ids.next());
        Map<String, String> reset = Map.of("kind", "INVITATION", "language", "vi");
        stranger.get(path).refused(404, "event.session_not_found");
        save(stranger, "Mời", "Một", null).refused(404, "event.session_not_found");
        stranger.post(path + "/reset", reset).refused(404, "event.session_not_found");
        host.get(path).refused(403, "access.not_allowed");
        product.anonymous().get(path).refused(401, "access.not_signed_in");
        product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.fromString(event)).get(path).ok();
    }

    @Test
    void anAbandonedDraftTakesItsTemplatesAlong() {
        save(organizer, "Mời", "Một", null).ok();
        organizer.delete("events/" + event).ok();
    }
}

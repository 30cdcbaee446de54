package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Words that are being written, looked at as somebody will get them. */
@ProductTest
class LetterTrialsIT {

    private final Product product;
    private final Letterbox letters;
    private final Party party;
    private final String point;

    LetterTrialsIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.party = Party.draft(product, "Gặp gỡ nhà giáo");
        this.point = party.province("Quảng Trị", "so.quangtri@demo.example");
    }

    private Map<String, Object> tried(String kind, String body) {
        return new HashMap<>(
                Map.of(
                        "kind",
                        kind,
                        "language",
                        "vi",
                        "subject",
                        "Mời họp: {{chuong_trinh}}",
                        "body",
                        body));
    }

    private String path(String what) {
        return "sessions/" + party.session + "/letters/" + what;
    }

    @Test
    void whatIsBeingWrittenIsShownAsTheChosenRecipientGetsItAndNothingIsSent() {
        Map<String, Object> tried = tried("INVITATION", "Thưa **{{nguoi_nhan}}**");
        tried.put("inviteeKind", "POINT");
        tried.put("inviteeId", point);

        JsonNode sample = party.organizer.post(path("preview"), tried).ok();

        assertThat(sample.path("to").asText()).isEqualTo("so.quangtri@demo.example");
        assertThat(sample.path("letter").path("subject").asText())
                .isEqualTo("Mời họp: Gặp gỡ nhà giáo");
        assertThat(sample.path("letter").path("html").asText())
                .contains("<strong>Điều phối viên Quảng Trị</strong>")
                .contains("Trả lời giấy mời");
        assertThat(letters.all()).isEmpty();
    }

    @Test
    void aWithdrawalHasNoWayToAnswerAndAnUpdateKnowsAnEarlierTime() {
        JsonNode withdrawal =
                party.organizer.post(path("preview"), tried("WITHDRAWAL", "Tiếc")).ok();
        assertThat(withdrawal.path("letter").path("html").asText()).doesNotContain("/reply#");
        JsonNode update =
                party.organizer
                        .post(path("preview"), tried("UPDATE", "Trước: {{thoi_gian_cu}}"))
                        .ok();
        assertThat(update.path("letter").path("text").asText())
                .contains("Trước: Thứ Hai, 14/08/2023, 08:00 – 11:30");
    }

    @Test
    void whatCouldNotBeSavedIsNotShownEither() {
        party.organizer
                .post(path("preview"), tried("INVITATION", "Thưa {{ai}}"))
                .refused(400, "template.unknown_field");
        party.organizer
                .post(path("test"), tried("INVITATION", "<script>alert(1)</script>"))
                .refused(400, "template.html");
    }

    @Test
    void aTestGoesToWhoeverWritesAndToNobodyElse() throws Exception {
        String to =
                party.organizer
                        .post(path("test"), tried("INVITATION", "Thưa {{nguoi_nhan}}"))
                        .ok()
                        .path("to")
                        .asText();

        assertThat(product.mail().waitForIncomingEmail(30_000, 1)).isTrue();
        MimeMessage[] messages = product.mail().getReceivedMessages();
        assertThat(messages).hasSize(1);
        assertThat(messages[0].getAllRecipients()[0].toString()).contains(to);
        assertThat(messages[0].getSubject()).isEqualTo("[Thử] Mời họp: Gặp gỡ nhà giáo");
        Letterbox.Received received = letters.all().getFirst();
        assertThat(received.calendarType()).contains("method=REQUEST");
        assertThat(received.calendar().replace("\r\n ", ""))
                .contains("mailto:" + to)
                .doesNotContain("so.quangtri@demo.example")
                .doesNotContain("Điều phối viên Quảng Trị");
    }

    @Test
    void onlyWhoOrganizesTheEventTriesItsLetters() {
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        Client host = product.as(Role.HOST, ScopeKind.BRIDGE_POINT, Ids.next());
        for (String what : new String[] {"preview", "test"}) {
            Map<String, Object> tried = tried("INVITATION", "Thưa {{nguoi_nhan}}");
            stranger.post(path(what), tried).refused(404, "event.session_not_found");
            host.post(path(what), tried).refused(403, "access.not_allowed");
            product.anonymous().post(path(what), tried).refused(401, "access.not_signed_in");
        }
    }
}

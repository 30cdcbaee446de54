package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class WithdrawingIT {

    private final Product product;
    private final Letterbox letters;
    private final Party party;
    private final String point;

    WithdrawingIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        this.point = party.province("Quảng Trị", "so.quangtri@demo.example");
    }

    private Letterbox.Received invited() {
        party.invite().ok();
        return letters.await(1).getFirst();
    }

    private vn.diemcau.testing.Answer look(Letterbox.Received letter) {
        return product.anonymous()
                .post("invitation-replies/look", Map.of("token", letter.replyToken()));
    }

    private vn.diemcau.testing.Answer enter(Client host, Letterbox.Received letter) {
        return host.post("links/enter", Map.of("token", letter.hostToken()));
    }

    private JsonNode listed() {
        return party.list("").path("items").get(0);
    }

    @Test
    void withdrawingTellsTheInvitedTakesTheEntryOutOfTheCalendarAndEndsTheLinks() {
        Letterbox.Received first = invited();
        Client host = product.anonymous();
        enter(host, first).ok();

        party.organizer.post("invitations/" + party.onlyInvitation() + "/withdraw").ok();

        Letterbox.Received second = letters.await(2, "Thu hồi giấy mời: ");
        assertThat(second.calendarType()).contains("method=CANCEL");
        assertThat(second.entry("UID")).isEqualTo(first.entry("UID"));
        assertThat(Integer.parseInt(second.entry("SEQUENCE")))
                .isGreaterThan(Integer.parseInt(first.entry("SEQUENCE")));
        look(first).refused(409, "invitation.withdrawn");
        enter(product.anonymous(), first).refused(404, "link.ended");
        host.get("bridge-points/mine").refused(401, "access.not_signed_in");
        assertThat(listed().path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(listed().path("withdrawnAt").isTextual()).isTrue();
        assertThat(party.progress().path("notices").path("sent").asInt()).isOne();
        party.organizer
                .post("invitations/" + party.onlyInvitation() + "/withdraw")
                .refused(409, "invitation.already_withdrawn");
    }

    @Test
    void aWithdrawnInvitationCanBeSentAgain() {
        Letterbox.Received first = invited();
        String invitation = party.onlyInvitation();
        party.organizer.post("invitations/" + invitation + "/withdraw").ok();
        letters.await(2);

        party.organizer.post("invitations/" + invitation + "/resend").ok();

        Letterbox.Received third = letters.await(3).get(2);
        assertThat(third.calendarType()).contains("method=REQUEST");
        assertThat(third.entry("UID")).isEqualTo(first.entry("UID"));
        look(third).ok();
        assertThat(listed().path("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void sendingAgainKeepsTheAnswerAndBothLinks() {
        Letterbox.Received first = invited();
        product.anonymous()
                .post(
                        "invitation-replies",
                        Map.of("token", first.replyToken(), "answer", "ACCEPTED"))
                .ok();

        party.organizer.post("invitations/" + party.onlyInvitation() + "/resend").ok();

        Letterbox.Received second = letters.await(2).get(1);
        for (Letterbox.Received letter : List.of(first, second)) {
            assertThat(look(letter).ok().path("reply").asText()).isEqualTo("ACCEPTED");
        }
        assertThat(Integer.parseInt(second.entry("SEQUENCE")))
                .isGreaterThan(Integer.parseInt(first.entry("SEQUENCE")));
    }

    @Test
    void whereTheAddressWasWrongItsLinksEndWithTheNewLetter() {
        Letterbox.Received wrong = invited();
        party.contact(point, "so.moi@demo.example");

        party.organizer.post("invitations/" + party.onlyInvitation() + "/resend").ok();

        Letterbox.Received right =
                letters.await(2).stream()
                        .filter(letter -> letter.to().equals("so.moi@demo.example"))
                        .findFirst()
                        .orElseThrow();
        look(right).ok();
        look(wrong).refused(404, "link.ended");
        enter(product.anonymous(), wrong).refused(404, "link.ended");
    }

    @Test
    void whenTheEventIsCancelledAllWhoWereInvitedAreTold() {
        party.province("Hà Giang", "so.hagiang@demo.example");
        party.invite().ok();
        Letterbox.Received first = letters.await(2).getFirst();

        party.cancelEvent();

        List<Letterbox.Received> cancellations =
                letters.await(4).stream()
                        .filter(letter -> letter.subject().startsWith("Hủy buổi họp: "))
                        .toList();
        assertThat(cancellations.stream().map(Letterbox.Received::to))
                .containsExactlyInAnyOrder("so.quangtri@demo.example", "so.hagiang@demo.example");
        assertThat(cancellations)
                .allSatisfy(letter -> assertThat(letter.calendarType()).contains("method=CANCEL"));
        look(first).refused(409, "invitation.event_is_cancelled");
        party.organizer
                .post("invitations/" + party.onlyInvitation() + "/resend")
                .refused(409, "invitation.event_is_cancelled");
    }

    @Test
    void whenOneSessionIsCancelledThoseInvitedToItAloneAreTold() {
        Letterbox.Received letter = invited();
        String other = party.addSession("Buổi vẫn diễn ra");

        party.organizer.post("sessions/" + party.session + "/cancel").ok();

        Letterbox.Received cancellation = letters.await(2).get(1);
        assertThat(cancellation.subject()).startsWith("Hủy buổi họp: ");
        assertThat(cancellation.calendarType()).contains("method=CANCEL");
        assertThat(cancellation.entry("UID")).isEqualTo(letter.entry("UID"));
        look(letter).refused(409, "invitation.session_is_cancelled");
        party.invite().refused(409, "invitation.session_is_cancelled");
        party.organizer
                .post("invitations/" + party.onlyInvitation() + "/resend")
                .refused(409, "invitation.session_is_cancelled");
        for (String step : List.of("open", "cancel", "reopen")) {
            party.organizer
                    .post("sessions/" + party.session + "/" + step)
                    .refused(409, "event.session_wrong_state");
        }
        party.organizer.post("sessions/" + other + "/open").ok();
        party.organizer
                .post("sessions/" + other + "/cancel")
                .refused(409, "event.session_wrong_state");
    }

    @Test
    void anInvitationThatFailsKeepsNoOtherOneFromBeingWithdrawn() {
        invited();
        party.breakInvitations(product);
        party.province("Hà Giang", "so.hagiang@demo.example");
        party.invite().ok();
        letters.await(2);

        party.cancelEvent();

        assertThat(letters.await(3, "Hủy buổi họp: ").to()).isEqualTo("so.hagiang@demo.example");
        party.mendInvitations(product, "so.quangtri@demo.example");
        letters.await(4);
    }

    @Test
    void theListIsSearchedWithoutAccentsAndFilteredByAnswerAndDelivery() {
        party.province("Điện Biên", "so.dienbien@demo.example");
        party.invite().ok();
        Letterbox.Received letter = letters.await(2).getFirst();
        product.anonymous()
                .post(
                        "invitation-replies",
                        Map.of("token", letter.replyToken(), "answer", "ACCEPTED"))
                .ok();

        assertThat(names("?q=dien+bien")).containsExactly("Điện Biên");
        assertThat(names("?reply=ACCEPTED")).hasSize(1);
        assertThat(names("?reply=NOT_YET")).hasSize(1);
        assertThat(names("?reply=DECLINED")).isEmpty();
        assertThat(names("?level=PROVINCE&size=1")).containsExactly("Điện Biên");
        assertThat(names("?delivery=FAILED")).isEmpty();
        assertThat(party.progress().path("notAnswered").asInt()).isEqualTo(1);
    }

    private List<String> names(String query) {
        return party.list(query).path("items").findValuesAsText("pointName");
    }
}

package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Mailbox;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Whoever accepts gets the pass by mail. */
@ProductTest
class PassMailIT {

    private final Product product;
    private final Letterbox letters;
    private final Guests guests;
    private final String address = Guests.address();
    private final String token;

    PassMailIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.guests = new Guests(product, Party.announced(product, "Gặp gỡ nhà giáo"));
        String allotment =
                guests.allot(guests.group("Giáo viên"), guests.office("Sở Giáo dục", null));
        guests.named(allotment, "Nguyễn Thị Hoa", address);
        guests.inviteAll(false);
        this.token = letters.await(1).getFirst().replyToken();
    }

    private String code() {
        return product.anonymous()
                .post("invitation-replies/pass", Map.of("token", token))
                .ok()
                .path("code")
                .asText();
    }

    private List<?> passStates() {
        Database database = product.bean(Database.class);
        return database.read(
                () ->
                        database.current()
                                .createNativeQuery(
                                        "select state from mail where kind = 'invitation-pass'"
                                                + " and recipient_address = :address order by id",
                                        String.class)
                                .setParameter("address", address)
                                .getResultList());
    }

    @Test
    void whoAcceptsGetsTheQrCodeInOneMailThatSaysTimePlaceAndCode() {
        guests.answers(token, "ACCEPTED").ok();

        MimeMessage mail = product.mailbox(address).await(2);
        String text = Mailbox.content(mail, "text/plain");
        assertThat(text)
                .contains("Kính gửi: Nguyễn Thị Hoa")
                .contains(code())
                .contains("Thứ Ba, 15/08/2023, 08:00 – 11:30")
                .contains("Trụ sở Bộ Giáo dục và Đào tạo")
                .contains("/reply#");
        assertThat(Mailbox.content(mail, "text/html"))
                .contains("src=\"cid:pass@diemcau\"")
                .contains(code());
    }

    @Test
    void whoChangesTheAnswerToAndFroGetsNoSecondPass() {
        guests.answers(token, "ACCEPTED").ok();
        product.mailbox(address).await(2);
        guests.answers(token, "DECLINED").ok();
        guests.answers(token, "ACCEPTED").ok();
        guests.answers(token, "ACCEPTED").ok();

        assertThat(passStates()).hasSize(1);
    }

    @Test
    void aPassThatBecameAnotherOneIsSentAgainOnceItIsAcceptedAgain() {
        guests.answers(token, "ACCEPTED").ok();
        product.mailbox(address).await(2);
        Database database = product.bean(Database.class);
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(
                                        "update delegate set pass_serial = pass_serial + 1"
                                                + " where session_id = :session")
                                .setParameter("session", UUID.fromString(guests.party.session))
                                .executeUpdate());

        guests.answers(token, "ACCEPTED").ok();

        MimeMessage second = product.mailbox(address).await(3);
        assertThat(Mailbox.content(second, "text/plain")).contains(code());
        assertThat(passStates()).hasSize(2);
    }

    @Test
    void aPassThatDidNotLeaveIsSeenByTheOrganizerAndGoesAlongWithTheNextLetter() {
        guests.answers(token, "ACCEPTED").ok();
        letters.settle();
        Database database = product.bean(Database.class);
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(
                                        "update mail set state = 'FAILED', failure = 'PUT_OFF_TOO_OFTEN',"
                                                + " settled_at = now(6)"
                                                + " where kind = 'invitation-pass'"
                                                + " and recipient_address = :address")
                                .setParameter("address", address)
                                .executeUpdate());

        JsonNode failed = guests.party.list("?passFailed=true");
        assertThat(failed.path("items").findValuesAsText("passDelivery")).containsExactly("FAILED");
        assertThat(passesFailed()).isEqualTo(1);

        guests.party
                .organizer
                .post("invitations/" + guests.party.onlyInvitation() + "/resend")
                .ok();

        assertThat(passStates()).hasSize(2);
        assertThat(passesFailed()).isZero();
        guests.party
                .organizer
                .post("invitations/" + guests.party.onlyInvitation() + "/resend")
                .ok();
        assertThat(passStates()).hasSize(2);
    }

    private int passesFailed() {
        return guests.party.progress().path("passesFailed").asInt();
    }

    @Test
    void noPassLeavesWhereTheAnswerIsAnotherOrTheAddressIsDead() {
        guests.answers(token, "TENTATIVE").ok();
        guests.answers(token, "DECLINED").ok();
        Database database = product.bean(Database.class);
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(
                                        """
                                        insert into undeliverable_address
                                        (id, address, kind, reason, failures, since, last_at)
                                        values (:id, :address, 'HARD', 'NO_SUCH_MAILBOX', 1, :now, :now)
                                        """)
                                .setParameter("id", Ids.next())
                                .setParameter("address", address)
                                .setParameter("now", Instant.parse("2023-08-01T00:00:00Z"))
                                .executeUpdate());
        guests.answers(token, "ACCEPTED").ok();

        assertThat(passStates()).isEmpty();
        assertThat(code()).startsWith("DC1.");
    }
}

package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.mail.MailBacklog;
import vn.diemcau.mail.Outbox;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
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
    void anAuthorizationThatFollowsTheLetterIsTakenBackWithIt() {
        Guests guests = new Guests(product, party);
        String office = guests.office("Sở Giáo dục", null);
        Client staff =
                product.as(
                        Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, UUID.fromString(office));
        String original =
                guests.named(
                        guests.allot(guests.group("Giáo viên"), office),
                        "Nguyễn Thị Hoa",
                        Guests.address());
        guests.inviteAll(false);
        String address = Guests.address();
        Map<String, String> signatory =
                Map.of("signatoryName", "Lê Thị Ký", "signatoryPosition", "Giám đốc");
        Map<String, Object> sent =
                Map.of(
                        "person",
                        Map.of("name", "Trần Văn Thay", "email", address),
                        "signatory",
                        signatory);
        String substitute =
                staff.post("delegates/" + original + "/substitute", sent).ok().path("id").asText();
        assertThat(mailsTo(address)).isEqualTo("invitation QUEUED");

        String register = "organizations/" + office + "/documents";
        Map<String, String> asked = new HashMap<>(signatory);
        asked.put("delegateId", substitute);
        for (int again = 0; again < 2; again++) {
            String issued = staff.get(register).ok().path("items").get(0).path("id").asText();
            staff.post("documents/" + issued + "/void", Map.of("reason", "Sai")).ok();
            staff.post(register + "/authorizations", asked).ok();
        }
        assertThat(mailsTo(address))
                .isEqualTo("invitation QUEUED, authorization DISCARDED, authorization QUEUED");

        staff.post("delegates/" + substitute + "/withdrawal", Map.of()).ok();
        assertThat(mailsTo(address))
                .isEqualTo(
                        "invitation DISCARDED, authorization DISCARDED, authorization DISCARDED");
    }

    private String mailsTo(String address) {
        Database database = product.bean(Database.class);
        return database.read(
                () ->
                        database.current()
                                .createNativeQuery(
                                        "select group_concat(kind, ' ', state order by id separator ', ')"
                                                + " from mail where recipient_address = :address",
                                        String.class)
                                .setParameter("address", address)
                                .getSingleResult()
                                .toString());
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

    @Test
    void anUncertainLetterIsSentAgainAsItIsAndOnceHoweverOftenOneAsks() {
        leaveUncertain();
        assertThat(party.list("?delivery=UNCERTAIN").path("total").asInt()).isEqualTo(1);
        long before = backlog().queued();

        decide("send-again").ok();
        decide("send-again").ok();

        assertThat(delivery()).isEqualTo("QUEUED");
        assertThat(backlog().queued()).isEqualTo(before + 1);
        assertThat(audited("invitation.letter_sent_again")).isEqualTo(1);
        decide("count-as-sent").refused(409, "invitation.letter_not_uncertain");
    }

    @Test
    void whoeverMayHaveTheFirstCopyHearsOfItsWithdrawalThoughTheSecondNeverLeft() {
        leaveUncertain();
        decide("send-again").ok();

        party.organizer.post("invitations/" + party.onlyInvitation() + "/withdraw").ok();

        assertThat(delivery()).isEqualTo("QUEUED");
    }

    @Test
    void anUncertainLetterIsCountedAsSent() {
        leaveUncertain();
        long before = backlog().queued();

        decide("count-as-sent").ok();
        decide("count-as-sent").ok();

        assertThat(delivery()).isEqualTo("SENT");
        assertThat(party.progress().path("uncertain").asInt()).isZero();
        assertThat(backlog().queued()).isEqualTo(before);
        assertThat(audited("invitation.letter_counted_as_sent")).isEqualTo(1);
        decide("send-again").refused(409, "invitation.letter_not_uncertain");
    }

    @Test
    void nothingIsDecidedAboutALetterThatIsNotUncertainNorByStrangersNorForACancelledEvent() {
        decide("count-as-sent").refused(409, "invitation.letter_not_uncertain");
        leaveUncertain();
        Client elsewhere = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        for (String decision : new String[] {"send-again", "count-as-sent"}) {
            elsewhere
                    .post("invitations/" + party.onlyInvitation() + "/letter/" + decision)
                    .refused(404, "invitation.not_found");
        }
        party.cancelEvent();
        decide("send-again").refused(409, "invitation.event_is_cancelled");
    }

    /** What a crash leaves between the last byte and the note of the answer. */
    private void leaveUncertain() {
        update(
                """
                update mail set state = 'UNCERTAIN', failure = 'INTERRUPTED', settled_at = now(6)
                where id = (select mail_id from invitation where id = :id)
                """);
    }

    private void update(String sql) {
        Database database = product.bean(Database.class);
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(sql)
                                .setParameter("id", UUID.fromString(party.onlyInvitation()))
                                .executeUpdate());
    }

    private long audited(String action) {
        Database database = product.bean(Database.class);
        return database.read(
                () ->
                        (Long)
                                database.current()
                                        .createNativeQuery(
                                                "select count(*) from audit_entry where subject_id = :id and action = :action",
                                                Long.class)
                                        .setParameter("id", UUID.fromString(party.onlyInvitation()))
                                        .setParameter("action", action)
                                        .getSingleResult());
    }

    private Answer decide(String decision) {
        return party.organizer.post(
                "invitations/" + party.onlyInvitation() + "/letter/" + decision);
    }
}

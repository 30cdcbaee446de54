package vn.diemcau.invitation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;
import vn.diemcau.typeset.QrPicture;

/** Official letters go along with the mails, and the invited find them on their page. */
@ProductTest
class EnclosedDocumentIT {

    private final Letterbox letters;
    private final Guests guests;
    private final Client anybody;
    private final Client staff;
    private final String office;
    private final String allotment;
    private final String delegate;

    EnclosedDocumentIT(Product product) {
        this.letters = new Letterbox(product);
        this.guests = new Guests(product, Party.announced(product, "Gặp gỡ nhà giáo"));
        this.anybody = product.anonymous();
        this.office = guests.office("Sở Giáo dục", null);
        this.staff =
                product.as(
                        Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, UUID.fromString(office));
        this.allotment = guests.allot(guests.group("Giáo viên"), office);
        this.delegate = guests.named(allotment, "Nguyễn Thị Hoa", Guests.address());
    }

    private JsonNode preview() {
        return guests.party
                .organizer
                .post(
                        guests.party.path() + "/preview",
                        Map.of("selection", Map.of("allDelegates", true), "language", "vi"))
                .ok();
    }

    private JsonNode look(String token) {
        return anybody.post("invitation-replies/look", Map.of("token", token)).ok();
    }

    private Answer document(String token, String id) {
        return anybody.post("invitation-replies/documents/" + id, Map.of("token", token));
    }

    @Test
    void theIssuedLetterGoesAlongWhereTheOrganizerWantsIt() {
        assertThat(preview().path("withoutDocument").asInt()).isEqualTo(1);
        guests.issuesLetter();
        assertThat(preview().path("withoutDocument").asInt()).isZero();
        guests.named(allotment, "Trần Văn Muộn", Guests.address());
        assertThat(preview().path("withoutDocument").asInt()).isEqualTo(1);

        guests.inviteAll(true);

        assertThat(letters.await(2))
                .extracting(letter -> letter.enclosed().toString())
                .containsExactlyInAnyOrder("[01-GM-SGDDT.pdf]", "[]");
    }

    @Test
    void withoutBeingAskedForNothingGoesAlongButThePageGivesTheLetter() {
        String issued = guests.issuesLetter();
        guests.inviteAll(false);
        Letterbox.Received letter = letters.await(1).getFirst();
        assertThat(letter.enclosed()).isEmpty();

        JsonNode listed = look(letter.replyToken()).path("documents");
        assertThat(listed.findValuesAsText("id")).containsExactly(issued);
        assertThat(listed.get(0).path("number").asText()).isEqualTo("01/GM-SGDĐT");
        Answer saved = document(letter.replyToken(), issued);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(new String(saved.bytes(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whatWasIssuedBeforeTheTimeChangedIsSaidToBeOutdated() {
        String issued = guests.issuesLetter();
        guests.inviteAll(false);
        String token = letters.await(1).getFirst().replyToken();
        assertThat(look(token).path("documents").get(0).path("outdated").asBoolean()).isFalse();
        assertThat(outdated(issued)).isFalse();

        guests.party.change(
                Map.of("startsAt", "2098-08-16T01:00:00Z", "endsAt", "2098-08-16T04:30:00Z"));

        assertThat(look(token).path("documents").get(0).path("outdated").asBoolean()).isTrue();
        assertThat(outdated(issued)).isTrue();
        assertThat(
                        guests.party
                                .organizer
                                .get("events/" + guests.party.event + "/documents/register")
                                .ok()
                                .path("items")
                                .findValuesAsText("outdated"))
                .containsExactly("true");
        String anew = guests.issuesLetter();
        assertThat(outdated(anew)).isFalse();
    }

    private boolean outdated(String document) {
        return guests.party
                .organizer
                .get("documents/" + document)
                .ok()
                .path("outdated")
                .asBoolean();
    }

    @Test
    void whoHasNoneOfTheirOwnHasTheLetterThatAskedTheirOrganization() {
        String asking = guests.issuesSummons(office);
        String elsewhere = guests.office("Sở khác", null);
        String other = guests.allot(guests.group("Cán bộ"), elsewhere);
        guests.named(other, "Trần Văn Khác", Guests.address());
        assertThat(preview().path("withoutDocument").asInt()).isEqualTo(1);

        guests.inviteAll(true);

        for (Letterbox.Received letter : letters.await(2)) {
            boolean isTheirs = letter.text().contains("Nguyễn Thị Hoa");
            assertThat(letter.enclosed()).hasToString(isTheirs ? "[01-SGDDT.pdf]" : "[]");
            assertThat(look(letter.replyToken()).path("documents").findValuesAsText("id"))
                    .isEqualTo(isTheirs ? List.of(asking) : List.of());
            assertThat(document(letter.replyToken(), asking).status())
                    .isEqualTo(isTheirs ? 200 : 404);
        }
    }

    @Test
    void theSignedScanIsWhatTheInvitedSeeAtOnceAndAVoidedLetterIsNoMore() {
        String issued = guests.issuesLetter();
        guests.inviteAll(false);
        String token = letters.await(1).getFirst().replyToken();
        byte[] signed = QrPicture.png("chữ ký");
        guests.party.organizer.call("PUT", "documents/" + issued + "/files/scan", signed).ok();

        Answer saved = document(token, issued);
        assertThat(saved.bytes()).isEqualTo(signed);
        assertThat(saved.headers().firstValue("Content-Type")).hasValue("image/png");
        guests.party
                .organizer
                .post("documents/" + issued + "/void", Map.of("reason", "Hoãn họp"))
                .ok();
        document(token, issued).refused(404, "invitation.document_gone");
        assertThat(look(token).path("documents")).isEmpty();
    }

    @Test
    void nobodyGetsADocumentThatIsNotTheirsOrAfterTheWithdrawal() {
        String issued = guests.issuesLetter();
        guests.named(allotment, "Trần Văn Muộn", Guests.address());
        guests.inviteAll(false);
        letters.await(2);
        for (Letterbox.Received letter : letters.all()) {
            boolean isTheirs = letter.text().contains("Nguyễn Thị Hoa");
            assertThat(document(letter.replyToken(), issued).status())
                    .isEqualTo(isTheirs ? 200 : 404);
            document(letter.replyToken(), Ids.next().toString())
                    .refused(404, "invitation.document_gone");
            if (isTheirs) {
                guests.party.organizer.post("delegates/" + delegate + "/withdrawal", Map.of()).ok();
                document(letter.replyToken(), issued).refused(409, "invitation.withdrawn");
            }
        }
        letters.await(3);
    }

    @Test
    void aSubstituteGetsTheAuthorizationWithTheInvitationAndLaterOnesAfterIt() {
        guests.inviteAll(false);
        String token = letters.await(1).getFirst().replyToken();
        anybody.post(
                        "invitation-replies/substitute",
                        Map.of(
                                "token",
                                token,
                                "person",
                                Map.of("name", "Trần Văn Thay", "email", Guests.address())))
                .ok();
        String substitute =
                guests.party
                        .organizer
                        .get("sessions/" + guests.party.session + "/delegates?state=PROPOSED")
                        .ok()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asText();
        staff.post(
                        "delegates/" + substitute + "/confirmation",
                        Map.of("signatoryName", "Lê Thị Ký", "signatoryPosition", "Giám đốc"))
                .ok();

        Letterbox.Received letter =
                letters.await(3).stream()
                        .filter(sent -> sent.text().contains("Kính gửi: Trần Văn Thay"))
                        .findFirst()
                        .orElseThrow();
        assertThat(letter.enclosed()).singleElement().asString().contains("GUQ");
        assertThat(look(letter.replyToken()).path("documents").findValuesAsText("kind"))
                .containsExactly("AUTHORIZATION");

        String register = "organizations/" + office + "/documents";
        String first = staff.get(register).ok().path("items").get(0).path("id").asText();
        staff.post("documents/" + first + "/void", Map.of("reason", "Sai người ký")).ok();
        staff.post(
                        register + "/authorizations",
                        Map.of(
                                "delegateId",
                                substitute,
                                "signatoryName",
                                "Lê Thị Ký",
                                "signatoryPosition",
                                "Giám đốc"))
                .ok();

        Letterbox.Received later = letters.await(4, "Giấy ủy quyền: ");
        assertThat(later.to()).isEqualTo(letter.to());
        assertThat(later.text()).contains("02/GUQ").contains("dự họp thay Nguyễn Thị Hoa");
        assertThat(later.enclosed()).singleElement().asString().startsWith("02-GUQ");
        assertThat(look(letter.replyToken()).path("maySubstitute").asBoolean()).isFalse();
        assertThat(look(later.replyToken()).path("documents").findValuesAsText("kind"))
                .containsExactly("AUTHORIZATION");
    }
}

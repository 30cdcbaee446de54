package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.mail.UndeliverableAddresses;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Delegates are invited by name, answer for themselves, and may send somebody else. */
@ProductTest
class InvitedDelegateIT {

    private static final String ADDRESS = "co.hoa@demo.example";
    private static final Map<String, String> SIGNATORY =
            Map.of("signatoryName", "Lê Thị Ký", "signatoryPosition", "Giám đốc");

    private final Product product;
    private final Letterbox letters;
    private final Party party;
    private final Client guest;
    private final String office;
    private final String group;
    private final String allotment;
    private final String delegate;

    InvitedDelegateIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        this.guest = product.anonymous();
        this.office =
                id(
                        party.organizer.post(
                                "organizations",
                                Map.of(
                                        "name", "Sở Giáo dục " + Ids.next(),
                                        "kind", "PROVINCIAL_OFFICE",
                                        "phone", "0233 3 000 000",
                                        "address", "Số 1 Hùng Vương")));
        this.group =
                party.organizer
                        .post(
                                "sessions/" + party.session + "/delegate-groups",
                                Map.of(
                                        "groups",
                                        List.of(
                                                Map.of(
                                                        "name",
                                                        "Giáo viên tiêu biểu",
                                                        "placeKind",
                                                        "MAIN_POINT")),
                                        "beginning",
                                        false))
                        .ok()
                        .get(0)
                        .path("id")
                        .asText();
        party.organizer
                .post(
                        "delegate-groups/" + group + "/allotments",
                        Map.of("quota", 5, "organizations", List.of(office), "own", false))
                .ok();
        this.allotment =
                party.organizer
                        .get("sessions/" + party.session + "/allotments?group=" + group)
                        .ok()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asText();
        this.delegate = name("Nguyễn Thị Hoa", ADDRESS);
    }

    private static String id(vn.diemcau.testing.Answer answer) {
        return answer.ok().path("id").asText();
    }

    private String name(String name, @Nullable String email) {
        Map<String, Object> person = new HashMap<>(Map.of("name", name, "position", "Giáo viên"));
        if (email != null) {
            person.put("email", email);
        }
        return id(party.organizer.post("allotments/" + allotment + "/delegates", person));
    }

    private JsonNode invite(Map<String, Object> selection) {
        return party.organizer
                .post(party.path(), Map.of("selection", selection, "language", "vi"))
                .ok();
    }

    private Letterbox.Received invited() {
        assertThat(invite(Map.of("allDelegates", true)).path("invited").asInt()).isEqualTo(1);
        return letters.await(1).getFirst();
    }

    private JsonNode answer(Letterbox.Received letter, String answer) {
        return guest.post(
                        "invitation-replies",
                        Map.of("token", letter.replyToken(), "answer", answer))
                .ok();
    }

    @Test
    void aDelegateIsInvitedByNameOnceAndStandsOnTheListWithGroupAndUnit() {
        Letterbox.Received letter = invited();

        assertThat(letter.to()).isEqualTo(ADDRESS);
        assertThat(letter.text())
                .contains("Kính gửi: Nguyễn Thị Hoa, Giáo viên, Sở Giáo dục")
                .contains("trân trọng kính mời ông/bà tham dự")
                .doesNotContain("/enter#");
        assertThat(letter.entry("LOCATION")).contains("Trụ sở Bộ Giáo dục và Đào tạo");
        assertThat(invite(Map.of("groups", List.of(group))).path("invited").asInt()).isZero();
        assertThat(invite(Map.of("units", List.of(office))).path("invited").asInt()).isZero();
        JsonNode listed = party.list("?kind=DELEGATE&group=" + group + "&unit=" + office);
        assertThat(listed.path("items").findValuesAsText("recipientName"))
                .containsExactly("Nguyễn Thị Hoa");
        assertThat(party.list("?kind=POINT").path("total").asInt()).isZero();
        assertThat(party.list("?group=" + Ids.next()).path("total").asInt()).isZero();
    }

    @Test
    void whoComesGetsThePassAndWhoDoesNotGetsNone() {
        Letterbox.Received letter = invited();
        Map<String, String> token = Map.of("token", letter.replyToken());
        guest.post("invitation-replies/pass", token).refused(409, "invitation.not_accepted");
        guest.post("invitation-replies/host-entry", token).refused(409, "invitation.wrong_kind");

        JsonNode page = answer(letter, "ACCEPTED");

        assertThat(page.path("kind").asText()).isEqualTo("DELEGATE");
        assertThat(page.path("groupName").asText()).isEqualTo("Giáo viên tiêu biểu");
        String code = guest.post("invitation-replies/pass", token).ok().path("code").asText();
        assertThat(code).startsWith("DC1.");
        answer(letter, "DECLINED");
        guest.post("invitation-replies/pass", token).refused(409, "invitation.not_accepted");
    }

    @Test
    void aSubstituteIsNamedOnThePageConfirmedByTheUnitAndInvitedInstead() {
        Letterbox.Received letter = invited();

        JsonNode page =
                guest.post(
                                "invitation-replies/substitute",
                                Map.of(
                                        "token",
                                        letter.replyToken(),
                                        "person",
                                        Map.of(
                                                "name", "Trần Văn Thay",
                                                "email", "thay@demo.example")))
                        .ok();
        assertThat(page.path("substitute").asText()).isEqualTo("Trần Văn Thay");
        assertThat(page.path("substituteUnreachable").asBoolean()).isFalse();
        assertThat(page.path("maySubstitute").asBoolean()).isTrue();
        assertThat(letters.all()).hasSize(1);
        String substitute =
                party.organizer
                        .get("sessions/" + party.session + "/delegates?state=PROPOSED")
                        .ok()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asText();
        party.organizer.post("delegates/" + substitute + "/confirmation", SIGNATORY).ok();

        Letterbox.Received taken = letters.await(3, "Người đi thay được chấp thuận: ");
        assertThat(taken.to()).isEqualTo(ADDRESS);
        assertThat(taken.calendarType()).contains("method=CANCEL");
        assertThat(letters.all())
                .anySatisfy(
                        sent -> {
                            assertThat(sent.to()).isEqualTo("thay@demo.example");
                            assertThat(sent.text()).contains("Kính gửi: Trần Văn Thay");
                        });
        vn.diemcau.testing.Answer replaced =
                guest.post("invitation-replies/look", Map.of("token", letter.replyToken()));
        replaced.refused(409, "invitation.replaced");
        assertThat(replaced.json().path("params").path("name").asText()).isEqualTo("Trần Văn Thay");
        String substitutes =
                letters.all().stream()
                        .filter(sent -> sent.to().equals("thay@demo.example"))
                        .findFirst()
                        .orElseThrow()
                        .replyToken();
        assertThat(
                        guest.post("invitation-replies/look", Map.of("token", substitutes))
                                .ok()
                                .path("maySubstitute")
                                .asBoolean())
                .isFalse();
        guest.post(
                        "invitation-replies/substitute",
                        Map.of("token", substitutes, "person", Map.of("name", "Lê Văn Thay Tiếp")))
                .refused(409, "delegate.is_substitute");
    }

    @Test
    void whoWasInvitedInEnglishReadsInEnglishWhatBecameOfTheProposal() {
        party.organizer
                .post(
                        party.path(),
                        Map.of("selection", Map.of("allDelegates", true), "language", "en"))
                .ok();
        Letterbox.Received letter = letters.await(1).getFirst();
        guest.post(
                        "invitation-replies/substitute",
                        Map.of(
                                "token",
                                letter.replyToken(),
                                "person",
                                Map.of("name", "Trần Văn Không")))
                .ok();
        assertThat(
                        guest.post("invitation-replies/look", Map.of("token", letter.replyToken()))
                                .ok()
                                .path("substituteUnreachable")
                                .asBoolean())
                .isTrue();
        String substitute =
                party.organizer
                        .get("sessions/" + party.session + "/delegates?state=PROPOSED")
                        .ok()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asText();

        party.organizer.post("delegates/" + substitute + "/refusal", Map.of()).ok();

        assertThat(letters.await(2, "Your substitute was not accepted").to()).isEqualTo(ADDRESS);
    }

    @Test
    void whoseAddressIsDeadGetsNoMailAboutTheSubstitute() {
        Letterbox.Received letter = invited();
        Party.comesBack(product, ADDRESS);

        party.organizer.post("delegates/" + proposed(letter) + "/refusal", Map.of()).ok();
        party.organizer.post("delegates/" + proposed(letter) + "/confirmation", SIGNATORY).ok();

        letters.settle();
        assertThat(letters.await(2).stream().map(Letterbox.Received::to))
                .containsExactly(ADDRESS, "thay@demo.example");
        product.bean(UndeliverableAddresses.class).clear(ADDRESS);
    }

    private String proposed(Letterbox.Received letter) {
        guest.post(
                        "invitation-replies/substitute",
                        Map.of(
                                "token",
                                letter.replyToken(),
                                "person",
                                Map.of("name", "Trần Văn Thay", "email", "thay@demo.example")))
                .ok();
        return party.organizer
                .get("sessions/" + party.session + "/delegates?state=PROPOSED")
                .ok()
                .path("items")
                .get(0)
                .path("id")
                .asText();
    }

    @Test
    void whoNamedADelegateReadsTheAnswerAndNobodyElseDoes() {
        Client staff =
                product.as(
                        Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, UUID.fromString(office));
        String uninvited = name("Trần Văn Chưa Mời", null);
        String replies =
                "allotments/"
                        + allotment
                        + "/replies?delegate="
                        + delegate
                        + "&delegate="
                        + uninvited;
        assertThat(staff.get(replies).ok()).isEmpty();
        Letterbox.Received letter = invited();
        assertThat(staff.get(replies).ok().findValues("reply"))
                .allMatch(JsonNode::isNull)
                .hasSize(1);

        guest.post(
                        "invitation-replies",
                        Map.of("token", letter.replyToken(), "answer", "DECLINED", "note", "Ốm"))
                .ok();

        JsonNode said = staff.get(replies).ok();
        assertThat(said.findValuesAsText("delegateId")).containsExactly(delegate);
        assertThat(said.findValuesAsText("reply")).containsExactly("DECLINED");
        assertThat(said.findValuesAsText("note")).containsExactly("Ốm");
        product.as(Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, Ids.next())
                .get(replies)
                .refused(404, "delegate.allotment_not_found");
    }

    @Test
    void whoHasNoPointOfTheirOwnToSitAtIsCountedBeforehand() {
        assertThat(preview().path("withoutPoint").asInt()).isZero();
        JsonNode was =
                party.organizer.get("sessions/" + party.session + "/delegate-groups").ok().get(0);
        party.organizer
                .put(
                        "delegate-groups/" + group,
                        Map.of(
                                "name", was.path("name").asText(),
                                "placeKind", "OWN_POINT",
                                "version", was.path("version").asInt()))
                .ok();

        assertThat(preview().path("withoutPoint").asInt()).isOne();
    }

    private JsonNode preview() {
        return party.organizer
                .post(
                        party.path() + "/preview",
                        Map.of("selection", Map.of("allDelegates", true), "language", "vi"))
                .ok();
    }

    @Test
    void aDelegateWhoIsTakenBackLosesTheInvitation() {
        Letterbox.Received letter = invited();
        party.organizer.post("delegates/" + delegate + "/withdrawal", Map.of()).ok();

        assertThat(letters.await(2, "Thu hồi giấy mời: ").to()).isEqualTo(ADDRESS);
        guest.post("invitation-replies/look", Map.of("token", letter.replyToken()))
                .refused(409, "invitation.withdrawn");
        party.organizer
                .post("invitations/" + party.onlyInvitation() + "/resend")
                .refused(409, "invitation.nobody_there");
    }

    @Test
    void whoeverIsWithdrawnWhileTheLettersAreWrittenGetsNone() {
        SessionId session = new SessionId(UUID.fromString(party.session));
        SendInvitations everybody =
                new SendInvitations(
                        Selection.ofAllDelegates(), Language.VIETNAMESE, null, null, null, null);
        Caller.SignedIn organizer =
                new Caller.SignedIn(
                        Ids.next(),
                        Ids.next(),
                        null,
                        "",
                        List.of(new Grant(Role.ORGANIZER, ScopeKind.SYSTEM, null)));
        Database database = product.bean(Database.class);

        assertThatThrownBy(
                        () ->
                                database.write(
                                        () -> {
                                            // What this transaction has read stays as it was.
                                            Invitees invitees = product.bean(Invitees.class);
                                            assertThat(
                                                            invitees.listUninvited(
                                                                    session,
                                                                    everybody.selection(),
                                                                    null,
                                                                    10))
                                                    .hasSize(1);
                                            party.organizer
                                                    .post(
                                                            "delegates/" + delegate + "/withdrawal",
                                                            Map.of())
                                                    .ok();
                                            return product.bean(Inviting.class)
                                                    .invite(organizer, session, everybody);
                                        }))
                .hasMessage("request.stale");

        assertThat(party.list("?kind=DELEGATE").path("total").asInt()).isZero();
        assertThat(invite(Map.of("allDelegates", true)).path("invited").asInt()).isZero();
    }

    @Test
    void whoHasNoAddressStandsOnTheListWithTelephoneAndAddress() {
        name("Phạm Văn Không", null);
        invited();
        JsonNode items =
                party.organizer
                        .get("sessions/" + party.session + "/unreached?kind=DELEGATE")
                        .ok()
                        .path("items");
        assertThat(items.findValuesAsText("name")).containsExactly("Phạm Văn Không");
        assertThat(items.get(0).path("phone").asText()).isEqualTo("0233 3 000 000");
        assertThat(items.get(0).path("postalAddress").asText()).isEqualTo("Số 1 Hùng Vương");
    }

    @Test
    void twoWhoUseOneLinkSeeTheSameAnswerAndTheLastOneCounts() {
        Letterbox.Received letter = invited();
        answer(letter, "ACCEPTED");
        JsonNode seen =
                product.anonymous()
                        .post("invitation-replies/look", Map.of("token", letter.replyToken()))
                        .ok();
        assertThat(seen.path("reply").asText()).isEqualTo("ACCEPTED");
        assertThat(seen.path("repliedAt").asText()).isNotEmpty();
        answer(letter, "TENTATIVE");
        assertThat(party.progress().path("tentative").asInt()).isEqualTo(1);
        assertThat(party.progress().path("accepted").asInt()).isZero();
    }
}

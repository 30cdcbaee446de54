package vn.diemcau.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.checkin.Reception.Telephone;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.PassCodes;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Token;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Doors: who makes and closes them, and what a telephone at one may read. */
@ProductTest
class DoorIT {

    private final Product product;
    private Reception reception;

    DoorIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        reception = new Reception(product);
    }

    @Test
    void aDoorsLinkLetsOneTelephoneInAndOthersToo() {
        JsonNode link = reception.door("Cửa chính, máy 1");
        JsonNode looked =
                product.anonymous().post("links/look", Map.of("token", Reception.token(link))).ok();
        assertThat(looked.path("label").asText()).startsWith("Cửa chính, máy 1 – ");

        JsonNode view = reception.telephone(link).client.get("door").ok();

        assertThat(view.path("name").asText()).isEqualTo("Cửa chính, máy 1");
        assertThat(view.path("session").path("id").asText()).isEqualTo(reception.session);
        assertThat(Instant.parse(view.path("until").asText())).isAfter(Instant.now());
        assertThat(link.path("url").asText()).contains("/door/#");
    }

    @Test
    void aNewLinkLeavesInWhoIsInAndEndsTheUnusedOne() {
        JsonNode first = reception.door("Cửa chính");
        String door = first.path("doorId").asText();
        Telephone phone = reception.telephone(first);
        JsonNode second = reception.organizer.post("doors/" + door + "/link").ok();
        JsonNode third = reception.organizer.post("doors/" + door + "/link").ok();

        phone.client.get("door").ok();
        reception.telephone(third).client.get("door").ok();
        product.anonymous()
                .post("links/enter", Map.of("token", Reception.token(second)))
                .refused(404, "link.unknown");
    }

    @Test
    void aClosedDoorThrowsItsTelephonesOutAndTheirNotesComeInByAnother() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        JsonNode link = reception.door("Cửa chính");
        Telephone phone = reception.telephone(link);
        phone.lets(lan, Instant.now());
        reception.organizer.post("doors/" + phone.door + "/revoke").ok();

        phone.sends().refused(401, "access.not_signed_in");
        reception
                .organizer
                .post("doors/" + phone.door + "/link")
                .refused(409, "checkin.door_revoked");
        phone.client
                .post(
                        "links/enter",
                        Map.of("token", Reception.token(reception.door("Cửa chính mới"))))
                .ok();
        assertThat(phone.syncs().get(0).path("outcome").asText()).isEqualTo("IN");
        JsonNode doors = reception.organizer.get("sessions/" + reception.session + "/doors").ok();
        assertThat(doors.get(0).path("admissions").asInt()).isEqualTo(1);
        assertThat(doors.get(0).path("revokedAt").isNull()).isFalse();
    }

    @Test
    void telephonesStayInWhenTheSessionIsPostponed() {
        JsonNode link = reception.door("Cửa chính");
        Telephone phone = reception.telephone(link);
        JsonNode closed = reception.door("Cửa đã đóng");
        reception.organizer.post("doors/" + closed.path("doorId").asText() + "/revoke").ok();

        reception.movesTo("2099-03-10T01:00:00Z", "2099-03-10T04:00:00Z");

        String end = "2099-03-11T17:00:00Z";
        assertThat(phone.client.get("door").ok().path("until").asText()).isEqualTo(end);
        assertThat(
                        product.anonymous()
                                .post("links/look", Map.of("token", Reception.token(link)))
                                .ok()
                                .path("expiresAt")
                                .asText())
                .isEqualTo(end);
        product.anonymous()
                .post("links/look", Map.of("token", Reception.token(closed)))
                .refused(404, "link.ended");
    }

    @Test
    void theDoorsOfACancelledSessionEnd() {
        JsonNode link = reception.door("Cửa chính");
        Telephone phone = reception.telephone(link);
        phone.client.get("door").ok();

        reception.organizer.post("sessions/" + reception.session + "/cancel").ok();

        phone.client.get("door").refused(401, "access.not_signed_in");
        product.anonymous()
                .post("links/look", Map.of("token", Reception.token(link)))
                .refused(404, "link.ended");
    }

    @Test
    void theListHasHashesAndNeitherCodesNorAddresses() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        String code = product.bean(PassCodes.class).codeOf(DelegateId.fromString(lan)).value();
        Telephone phone = reception.telephone("Cửa chính");

        String text = phone.client.get("door/people").text();

        assertThat(text)
                .contains("Nguyễn Thị Lan", new Token(code).hash())
                .doesNotContain(code)
                .doesNotContain("email");
    }

    @Test
    void theListKnowsWhatEachAnsweredAndWhichPassesWereReplaced() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        reception.invited(lan, "DECLINED");
        PassCodes passes = product.bean(PassCodes.class);
        String old = passes.codeOf(DelegateId.fromString(lan)).hash();
        Telephone phone = reception.telephone("Cửa chính");
        JsonNode digests = phone.news(0).path("digests");

        reception.organizer.post("delegates/" + lan + "/pass").ok();
        JsonNode now = phone.looksAnew().path("digests");

        JsonNode part =
                phone.client
                        .get("door/people?parts=" + lan.substring(lan.length() - 1))
                        .ok()
                        .path(lan.substring(lan.length() - 1));
        JsonNode person = part.path("people").get(0);
        assertThat(person.path("answered").asText()).isEqualTo("DECLINED");
        assertThat(person.path("former").get(0).asText()).isEqualTo(old);
        assertThat(person.path("hash").asText())
                .isEqualTo(passes.codeOf(DelegateId.fromString(lan)).hash())
                .isNotEqualTo(old);
        assertThat(now).isNotEqualTo(digests);
    }

    @Test
    void aDelegateMoreChangesOneSixteenthOfTheList() {
        reception.delegate("Nguyễn Thị Lan");
        Telephone phone = reception.telephone("Cửa chính");
        JsonNode before = phone.news(0).path("digests");
        String added = reception.delegate("Trần Văn Nam");
        JsonNode after = phone.looksAnew().path("digests");

        String part = added.substring(added.length() - 1);
        assertThat(before).hasSize(16);
        before.fieldNames()
                .forEachRemaining(
                        name ->
                                assertThat(after.path(name).equals(before.path(name)))
                                        .isEqualTo(!name.equals(part)));
        JsonNode fetched = phone.client.get("door/people?parts=" + part).ok();
        assertThat(fetched).hasSize(1);
        assertThat(fetched.path(part).path("digest").asText()).isEqualTo(after.path(part).asText());
    }

    @Test
    void whoseInvitationWasTakenBackIsNotInvitedAnyMore() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        reception.invited(lan, "ACCEPTED");
        Telephone phone = reception.telephone("Cửa chính");
        JsonNode before = phone.news(0).path("digests");

        reception.sql(
                "UPDATE invitation SET state = 'WITHDRAWN', withdrawn_at = NOW(6) WHERE delegate_id = ?",
                lan);

        assertThat(phone.looksAnew().path("digests")).isNotEqualTo(before);
        JsonNode people = phone.client.get("door/people").ok();
        assertThat(people.findValuesAsText("state")).containsExactly("WITHDRAWN");
        assertThat(people.findValuesAsText("answered")).containsExactly("TAKEN_BACK");
    }

    @Test
    void aDelegateWhoWasWithdrawnStaysKnownAsOneWhoWas() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Telephone phone = reception.telephone("Cửa chính");
        JsonNode before = phone.looksAnew().path("digests");

        reception.organizer.post("delegates/" + lan + "/withdrawal", Map.of("reason", "Ốm")).ok();

        assertThat(phone.looksAnew().path("digests")).isNotEqualTo(before);
        JsonNode people = phone.client.get("door/people").ok();
        assertThat(people.findValuesAsText("state")).containsExactly("WITHDRAWN");
        phone.lets(lan, Instant.now());
        assertThat(phone.syncs().get(0).path("outcome").asText())
                .as("whoever stood in the room is recorded")
                .isEqualTo("IN");
    }

    @Test
    void whoeverIsReplacedIsListedWithTheSubstitute() {
        String lan = reception.delegate("Nguyễn Thị Lan");
        Map<String, Object> sent =
                Map.of(
                        "person",
                        Map.of("name", "Trần Văn Thay"),
                        "signatory",
                        Map.of("signatoryName", "Lê Thị Ký", "signatoryPosition", "Vụ trưởng"));
        reception.organizer.post("delegates/" + lan + "/substitute", sent).ok();
        Telephone phone = reception.telephone("Cửa chính");

        JsonNode people = phone.client.get("door/people").ok();

        assertThat(people.findValuesAsText("name"))
                .containsExactlyInAnyOrder("Nguyễn Thị Lan", "Trần Văn Thay");
        assertThat(people.findValues("replacedBy").stream().filter(JsonNode::isTextual))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo("Trần Văn Thay");
    }

    @Test
    void telephonesThatLookOneAfterTheOtherLookAtTheSameList() {
        reception.delegate("Nguyễn Thị Lan");
        SessionId session = SessionId.fromString(reception.session);
        DoorLists lists = product.bean(DoorLists.class);

        DoorList first = lists.recent(session);

        assertThat(lists.recent(session)).isSameAs(first);
        assertThat(lists.asOfNow(session)).isNotSameAs(first).isEqualTo(first);
    }

    @Test
    void nobodyElseMakesDoorsOrReadsTheList() {
        JsonNode link = reception.door("Cửa chính");
        Client phone = reception.telephone(link).client;
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        String door = link.path("doorId").asText();

        stranger.get("sessions/" + reception.session + "/doors")
                .refused(404, "event.session_not_found");
        stranger.post("sessions/" + reception.session + "/doors", Map.of("name", "x"))
                .refused(404, "event.session_not_found");
        stranger.post("doors/" + door + "/link").refused(404, "checkin.door_not_found");
        stranger.post("doors/" + door + "/revoke").refused(404, "checkin.door_not_found");
        stranger.get("sessions/" + reception.session + "/checkin")
                .refused(404, "event.session_not_found");
        stranger.get("sessions/" + reception.session + "/checkin/list.xlsx")
                .refused(404, "event.session_not_found");
        phone.get("sessions/" + reception.session + "/doors").refused(403, "access.not_allowed");
        phone.get("sessions/" + reception.session + "/checkin/delegates")
                .refused(403, "access.not_allowed");
        reception.organizer.get("door").refused(403, "access.not_allowed");
        product.as(Role.DOOR_STAFF, ScopeKind.SESSION, UUID.fromString(reception.session))
                .get("door/people")
                .refused(404, "checkin.door_not_found");
    }

    @Test
    void aTelephoneSendsForDoorsOfItsSessionOnly() {
        Reception other = new Reception(product);
        String lan = other.delegate("Nguyễn Thị Lan");
        Telephone foreign = other.telephone("Cửa khác");
        foreign.lets(lan, Instant.now());
        Telephone phone = reception.telephone("Cửa chính");

        Telephone mixed = new Telephone(phone.client, foreign.door);
        mixed.lets(lan, Instant.now());
        mixed.sends().refused(404, "checkin.door_not_found");
    }

    @Test
    void aDoorLeadsIntoARoomOfItsOwnSession() {
        String point = reception.point("Quảng Trị");
        JsonNode link =
                reception
                        .organizer
                        .post(
                                "sessions/" + reception.session + "/doors",
                                Map.of("name", "Hội trường", "bridgePointId", point))
                        .ok();
        JsonNode view = reception.telephone(link).client.get("door").ok();
        assertThat(view.path("pointName").asText()).isEqualTo("Quảng Trị");
        assertThat(view.path("pointId").asText()).isEqualTo(point);

        String foreign = new Reception(product).point("Hà Giang");
        reception
                .organizer
                .post(
                        "sessions/" + reception.session + "/doors",
                        Map.of("name", "Hội trường", "bridgePointId", foreign))
                .refused(400, "checkin.point_unknown");
    }
}

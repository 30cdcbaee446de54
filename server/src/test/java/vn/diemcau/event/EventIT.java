package vn.diemcau.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class EventIT {

    private final Product product;
    private final Client organizer;
    private final Meeting meeting;

    EventIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.meeting = new Meeting(organizer);
    }

    @Test
    void aDraftIsMadeChangedAndDeleted() {
        String id = meeting.draft("Hội nghị thử");
        JsonNode event = organizer.get("events/" + id).ok();
        assertThat(event.path("state").asText()).isEqualTo("DRAFT");
        JsonNode changed =
                organizer
                        .put(
                                "events/" + id,
                                Map.of(
                                        "version",
                                        event.path("version").asInt(),
                                        "title",
                                        "Hội nghị đã sửa",
                                        "kind",
                                        "WORKSHOP"))
                        .ok();
        assertThat(changed.path("title").asText()).isEqualTo("Hội nghị đã sửa");
        assertThat(changed.path("leadOrganization").isNull()).isTrue();
        meeting.session(id);
        organizer.delete("events/" + id).ok();
        organizer.get("events/" + id).refused(404, "event.not_found");
    }

    @Test
    void aStaleChangeIsRefused() {
        String id = meeting.draft("Sự kiện hai người sửa");
        int version = organizer.get("events/" + id).ok().path("version").asInt();
        Map<String, Object> edit =
                Map.of("version", version, "title", "Lần một", "kind", "WORKSHOP");
        organizer.put("events/" + id, edit).ok();
        organizer.put("events/" + id, edit).refused(409, "request.stale");
    }

    @Test
    void nothingIsAnnouncedWithoutALeadASessionAndItsPlace() {
        String id =
                organizer
                        .post("events", Map.of("title", "Chưa đủ", "kind", "TRAINING"))
                        .ok()
                        .path("id")
                        .asText();
        organizer.post("events/" + id + "/publish").refused(409, "event.needs_lead");
        JsonNode event = organizer.get("events/" + id).ok();
        organizer
                .put(
                        "events/" + id + "/organizations",
                        Map.of(
                                "version", event.path("version").asInt(),
                                "organizations",
                                        List.of(
                                                Map.of(
                                                        "part",
                                                        "LEAD",
                                                        "organizationId",
                                                        meeting.organization("Cục chủ trì")))))
                .ok();
        organizer.post("events/" + id + "/publish").refused(409, "event.needs_session");
        Map<String, Object> session = Meeting.sessionBody();
        session.remove("place");
        String sessionId =
                organizer.post("events/" + id + "/sessions", session).ok().path("id").asText();
        organizer.post("events/" + id + "/publish").refused(409, "event.needs_place");
        session.put("place", "Hội trường");
        session.put("version", 0);
        organizer.put("sessions/" + sessionId, session).ok();
        assertThat(organizer.post("events/" + id + "/publish").ok().path("state").asText())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void anAnnouncedEventKeepsWhatItsAnnouncementNeeded() {
        String id = meeting.draft("Đã công bố");
        meeting.session(id);
        int version = organizer.post("events/" + id + "/publish").ok().path("version").asInt();

        organizer
                .put(
                        "events/" + id,
                        Map.of("title", "Không ai chủ trì", "kind", "TRAINING", "version", version))
                .refused(409, "event.needs_lead");
        organizer
                .put(
                        "events/" + id + "/organizations",
                        Map.of("organizations", List.of(), "version", version))
                .refused(409, "event.needs_lead");
        Map<String, Object> withoutPlace = Meeting.sessionBody();
        withoutPlace.remove("place");
        organizer
                .post("events/" + id + "/sessions", withoutPlace)
                .refused(409, "event.needs_place");

        JsonNode kept = organizer.get("events/" + id).ok();
        assertThat(kept.path("title").asText()).isEqualTo("Đã công bố");
        assertThat(kept.path("version").asInt()).isEqualTo(version);
        assertThat(kept.path("sessions")).hasSize(1);
    }

    @Test
    void eachStateLetsOnlyItsOwnNextStatesFollow() {
        String session = meeting.publishedSession("Đủ các trạng thái");
        String id = organizer.get("sessions/" + session).ok().path("eventId").asText();
        organizer.delete("events/" + id).refused(409, "event.not_draft");
        organizer.post("events/" + id + "/publish").refused(409, "event.wrong_state");
        organizer.post("events/" + id + "/close").refused(409, "event.wrong_state");
        organizer.post("sessions/" + session + "/close").refused(409, "event.session_wrong_state");
        organizer.post("sessions/" + session + "/reopen").refused(409, "event.session_wrong_state");

        JsonNode live = organizer.post("sessions/" + session + "/open").ok();
        assertThat(live.path("state").asText()).isEqualTo("LIVE");
        assertThat(live.path("eventState").asText()).isEqualTo("LIVE");
        organizer.post("sessions/" + session + "/open").refused(409, "event.session_wrong_state");
        organizer.post("events/" + id + "/cancel").refused(409, "event.wrong_state");
        organizer.post("events/" + id + "/close").refused(409, "event.session_still_live");

        organizer.post("sessions/" + session + "/close").ok();
        organizer.post("sessions/" + session + "/reopen").ok();
        organizer.post("sessions/" + session + "/close").ok();
        assertThat(organizer.post("events/" + id + "/close").ok().path("state").asText())
                .isEqualTo("CLOSED");
        organizer.post("sessions/" + session + "/reopen").refused(409, "event.not_announced");
        Map<String, Object> edit = Meeting.sessionBody();
        edit.put("version", organizer.get("sessions/" + session).ok().path("version").asInt());
        organizer.put("sessions/" + session, edit).refused(409, "event.not_editable");
    }

    @Test
    void aSessionOfADraftOrOfACancelledEventDoesNotOpen() {
        String draft = meeting.session(meeting.draft("Còn là dự thảo"));
        organizer.post("sessions/" + draft + "/open").refused(409, "event.not_announced");
        String announced = meeting.publishedSession("Bị huỷ");
        String event = organizer.get("sessions/" + announced).ok().path("eventId").asText();
        organizer.post("events/" + event + "/cancel").ok();
        organizer.post("sessions/" + announced + "/open").refused(409, "event.not_announced");
    }

    @Test
    void unitsAndCommitteeAreReplacedAsAWhole() {
        String id = meeting.draft("Có ban tổ chức");
        String union = meeting.organization("Công đoàn thử");
        JsonNode event = organizer.get("events/" + id).ok();
        JsonNode withOrganizations =
                organizer
                        .put(
                                "events/" + id + "/organizations",
                                Map.of(
                                        "version",
                                        event.path("version").asInt(),
                                        "organizations",
                                        List.of(
                                                Map.of(
                                                        "part",
                                                        "LEAD",
                                                        "organizationId",
                                                        meeting.organization("Cục thử")),
                                                Map.of(
                                                        "part",
                                                        "COORDINATING",
                                                        "organizationId",
                                                        union,
                                                        "task",
                                                        "Ghi âm"))))
                        .ok();
        assertThat(withOrganizations.path("organizations").findValuesAsText("name"))
                .containsExactly("Cục thử", "Công đoàn thử");
        assertThat(withOrganizations.path("version").asInt())
                .isGreaterThan(event.path("version").asInt());
        JsonNode withCommittee =
                organizer
                        .put(
                                "events/" + id + "/committee",
                                Map.of(
                                        "version",
                                        withOrganizations.path("version").asInt(),
                                        "members",
                                        List.of(
                                                Map.of(
                                                        "part", "ORGANIZING",
                                                        "role", "Trưởng ban",
                                                        "personName", "Nguyễn (thử)",
                                                        "organizationId", union))))
                        .ok();
        assertThat(
                        withCommittee
                                .path("committee")
                                .get(0)
                                .path("organization")
                                .path("name")
                                .asText())
                .isEqualTo("Công đoàn thử");
        organizer
                .put(
                        "events/" + id + "/organizations",
                        Map.of(
                                "version",
                                event.path("version").asInt(),
                                "organizations",
                                List.of()))
                .refused(409, "request.stale");
        organizer
                .put(
                        "events/" + id + "/organizations",
                        Map.of(
                                "version",
                                withCommittee.path("version").asInt(),
                                "organizations",
                                List.of(
                                        Map.of(
                                                "part",
                                                "LEAD",
                                                "organizationId",
                                                UUID.randomUUID()))))
                .refused(400, "directory.organization_unknown");
    }

    @Test
    void whoHasAPartInAnEventSeesItAndCannotChangeIt() {
        String mine = meeting.draft("Sự kiện của tôi");
        String foreign = meeting.draft("Sự kiện của người khác");
        Client moderator = product.as(Role.MODERATOR, ScopeKind.EVENT, UUID.fromString(mine));
        assertThat(moderator.get("events").ok().path("items").findValuesAsText("title"))
                .containsExactly("Sự kiện của tôi");
        assertThat(moderator.get("events/" + mine).ok().path("mayEdit").asBoolean()).isFalse();
        moderator.get("events/" + foreign).refused(404, "event.not_found");
        moderator.post("events/" + mine + "/publish").refused(403, "access.not_allowed");
        moderator
                .get("sessions/" + meeting.session(foreign))
                .refused(404, "event.session_not_found");
    }

    @Test
    void theOrganizerOfOneEventChangesThatOneAlone() {
        String mine = meeting.draft("Sự kiện được giao");
        String foreign = meeting.draft("Sự kiện không được giao");
        Client one = product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.fromString(mine));
        one.post("events/" + mine + "/sessions", Meeting.sessionBody()).ok();
        one.post("events/" + foreign + "/sessions", Meeting.sessionBody())
                .refused(404, "event.not_found");
        one.delete("events/" + foreign).refused(404, "event.not_found");
        one.post("events", Map.of("title", "Sự kiện mới", "kind", "WORKSHOP"))
                .refused(403, "access.not_allowed");
        product.as(Role.ADMINISTRATOR).get("events").refused(403, "access.not_allowed");
    }

    @Test
    void whoOrganizesOneEventDoesNotChooseItsLead() {
        String event = meeting.draft("Sự kiện có đơn vị chủ trì");
        String lead = meeting.organization("Sở chủ trì");
        String another = meeting.organization("Bộ khác");
        organizer.put("events/" + event, ledBy(event, lead)).ok();
        Client one = product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.fromString(event));

        one.put("events/" + event, ledBy(event, another)).refused(403, "event.lead_fixed");
        one.put(
                        "events/" + event + "/organizations",
                        Map.of(
                                "version",
                                version(event),
                                "organizations",
                                List.of(Map.of("part", "LEAD", "organizationId", another))))
                .refused(403, "event.lead_fixed");

        one.put("events/" + event, ledBy(event, lead)).ok();
        organizer.put("events/" + event, ledBy(event, another)).ok();
    }

    private Map<String, Object> ledBy(String event, String lead) {
        return Map.of(
                "version",
                version(event),
                "title",
                "Sự kiện có đơn vị chủ trì",
                "kind",
                "WORKSHOP",
                "leadOrganizationId",
                lead);
    }

    private int version(String event) {
        return organizer.get("events/" + event).ok().path("version").asInt();
    }

    @Test
    void theListIsSearchedAndFilteredWithoutAccents() {
        meeting.draft("Lễ tri ân nhà tài trợ Đắk Lắk");
        JsonNode found =
                organizer
                        .get("events?q=tri+an+nha+tai+tro+dak&state=DRAFT&kind=MINISTERIAL_MEETING")
                        .ok();
        assertThat(found.path("items").findValuesAsText("title"))
                .containsExactly("Lễ tri ân nhà tài trợ Đắk Lắk");
        assertThat(organizer.get("events?q=tri+an+nha&state=LIVE").ok().path("total").asInt())
                .isZero();
    }

    @Test
    void hostileInputIsRefusedOrKeptAsText() {
        assertThat(meeting.draft("<img src=x onerror=alert(1)>")).isNotEmpty();
        organizer
                .post("events", Map.of("title", "t".repeat(10_000), "kind", "WORKSHOP"))
                .refused(400, "request.invalid_fields");
        organizer
                .post("events", Map.of("title", "t", "kind", "PARTY"))
                .refused(400, "request.wrong_type");
        organizer.post("events", "{\"title\":").refused(400, "request.malformed");
        organizer.get("events/khong-phai-id").refused(404, "request.not_found");
        String id = meeting.draft("Thời gian sai");
        Map<String, Object> session = Meeting.sessionBody();
        session.put("endsAt", session.get("startsAt"));
        organizer
                .post("events/" + id + "/sessions", session)
                .refused(400, "event.ends_before_start");
        session.put("endsAt", "+999999999-12-31T23:59:59Z");
        organizer
                .post("events/" + id + "/sessions", session)
                .refused(400, "event.time_out_of_range");
        session.put("startsAt", "2027-11-20T01:00:00Z");
        session.put("endsAt", "2027-11-21T01:00:01Z");
        assertThat(
                        organizer
                                .post("events/" + id + "/sessions", session)
                                .refused(400, "event.session_too_long")
                                .json()
                                .at("/params/hours")
                                .asInt())
                .isEqualTo(24);
        session.put("endsAt", "2027-11-21T01:00:00Z");
        organizer.post("events/" + id + "/sessions", session).ok();
    }
}

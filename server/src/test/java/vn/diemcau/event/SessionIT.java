package vn.diemcau.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class SessionIT {

    private final Product product;
    private final Client organizer;
    private final Meeting meeting;

    SessionIT(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.meeting = new Meeting(organizer);
    }

    @Test
    void aRescheduledSessionKeepsItsJoinCodeAndMovesItsAgenda() {
        String id = meeting.publishedSession("Dời lịch");
        JsonNode before =
                agenda(id, List.of(item("Khai mạc", 0, 15), item("Trao đổi", 15, 60))).ok();
        Map<String, Object> moved = Meeting.sessionBody();
        moved.put("startsAt", "2023-08-16T02:00:00Z");
        moved.put("endsAt", "2023-08-16T05:00:00Z");
        moved.put("version", before.path("version").asInt());
        JsonNode after = organizer.put("sessions/" + id, moved).ok();
        assertThat(after.path("joinCode").asText())
                .isEqualTo(before.path("joinCode").asText())
                .hasSize(8);
        assertThat(after.path("agenda").findValuesAsText("startsAt"))
                .containsExactly("2023-08-16T02:00:00Z", "2023-08-16T02:15:00Z");
    }

    @Test
    void agendaItemsKeepTheirIdentityWhenTheAgendaIsWrittenAgain() {
        String id = meeting.publishedSession("Chương trình");
        JsonNode first = agenda(id, List.of(item("Một", 0, 10), item("Hai", 10, 10))).ok();
        Map<String, Object> kept = item("Hai, đã sửa", 0, 20);
        kept.put("id", first.path("agenda").get(1).path("id").asText());
        JsonNode second = agenda(id, List.of(kept, item("Ba", 20, 5))).ok();
        assertThat(second.path("agenda").get(0).path("id"))
                .isEqualTo(first.path("agenda").get(1).path("id"));
        assertThat(second.path("agenda").findValuesAsText("title"))
                .containsExactly("Hai, đã sửa", "Ba");
        assertThat(organizer.get("sessions/" + id).ok()).isEqualTo(second);
        assertThat(second.path("version").asInt()).isGreaterThan(first.path("version").asInt());
    }

    @Test
    void anAgendaThatRunsBackwardsOrNamesAForeignItemIsRefused() {
        String id = meeting.publishedSession("Chương trình sai");
        agenda(id, List.of(item("Một", 30, 10), item("Hai", 10, 10)))
                .refused(400, "event.agenda_out_of_order");
        Map<String, Object> foreign = item("Của buổi khác", 0, 10);
        foreign.put(
                "id",
                agenda(meeting.publishedSession("Buổi khác"), List.of(item("Một", 0, 10)))
                        .ok()
                        .path("agenda")
                        .get(0)
                        .path("id")
                        .asText());
        agenda(id, List.of(foreign)).refused(400, "event.agenda_item_unknown");
        agenda(id, List.of(item("Quá dài", 0, 100_000))).refused(400, "request.invalid_fields");
    }

    @Test
    void theJoinCodeTellsEverybodyWhatTheSessionIsAndNothingMore() {
        String id = meeting.publishedSession("Mở cửa");
        String code = organizer.get("sessions/" + id).ok().path("joinCode").asText();
        JsonNode seen =
                product.anonymous()
                        .get(
                                "join/"
                                        + code.substring(0, 4).toLowerCase(java.util.Locale.ROOT)
                                        + "-"
                                        + code.substring(4))
                        .ok();
        assertThat(seen.path("sessionId").asText()).isEqualTo(id);
        assertThat(seen.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "sessionId",
                        "eventTitle",
                        "eventState",
                        "number",
                        "title",
                        "startsAt",
                        "endsAt",
                        "place",
                        "form",
                        "state",
                        "rehearsal");
    }

    @Test
    void theJoinCodeOfADraftLeadsNowhere() {
        String id = meeting.session(meeting.draft("Chưa công bố"));
        String code = organizer.get("sessions/" + id).ok().path("joinCode").asText();
        product.anonymous().get("join/" + code).refused(404, "event.session_not_found");
        product.anonymous().get("join/%C4%91%F0%9F%98%80").refused(404, "event.session_not_found");
    }

    @Test
    void theQrCodeIsADrawing() {
        String id = meeting.publishedSession("Mã QR");
        vn.diemcau.testing.Answer answer = organizer.get("sessions/" + id + "/join-code");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(answer.text()).startsWith("<svg").contains("viewBox");
    }

    @Test
    void otherFeaturesAreToldWhetherASessionIsOpen() {
        SessionService sessions = product.bean(SessionService.class);
        SessionId id = SessionId.fromString(meeting.publishedSession("Đang diễn ra"));
        assertThat(sessions.get(id).state()).isEqualTo(SessionState.PLANNED);
        organizer.post("sessions/" + id.value() + "/open").ok();
        assertThat(sessions.get(id).state()).isEqualTo(SessionState.LIVE);
    }

    @Test
    void onlySessionsOfDraftsAreDeleted() {
        String announced = meeting.publishedSession("Không xoá được");
        organizer.delete("sessions/" + announced).refused(409, "event.not_draft");
        String draft = meeting.session(meeting.draft("Xoá được"));
        agenda(draft, List.of(item("Một", 0, 10))).ok();
        organizer.delete("sessions/" + draft).ok();
        organizer.get("sessions/" + draft).refused(404, "event.session_not_found");
    }

    private vn.diemcau.testing.Answer agenda(String session, List<Map<String, Object>> items) {
        int version = organizer.get("sessions/" + session).ok().path("version").asInt();
        return organizer.put(
                "sessions/" + session + "/agenda", Map.of("version", version, "items", items));
    }

    private static Map<String, Object> item(String title, int startMinute, int minutes) {
        return new HashMap<>(
                Map.of("title", title, "startMinute", startMinute, "minutes", minutes));
    }
}

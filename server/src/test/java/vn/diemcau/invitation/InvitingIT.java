package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class InvitingIT {

    private final Product product;
    private final Letterbox letters;

    InvitingIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
    }

    @Test
    void eachPointWithAnAddressGetsOneLetterAndTheOthersAreNamed() {
        Party party = Party.announced(product, "Bộ trưởng gặp gỡ nhà giáo");
        party.province("Quảng Trị", "so.quangtri@demo.example");
        party.province("Hà Giang", "so.hagiang@demo.example");
        party.province("Điện Biên", null);

        JsonNode sent = party.invite().ok();

        assertThat(sent.path("invited").asInt()).isEqualTo(2);
        assertThat(sent.path("leftOut").asInt()).isEqualTo(1);
        assertThat(sent.path("next").isNull()).isTrue();
        Letterbox.Received letter =
                letters.await(2).stream()
                        .filter(received -> received.to().equals("so.quangtri@demo.example"))
                        .findFirst()
                        .orElseThrow();
        assertThat(letter.subject()).isEqualTo("Giấy mời: Bộ trưởng gặp gỡ nhà giáo – Buổi 1");
        assertThat(letter.text())
                .startsWith("GIẤY MỜI DỰ HỌP TRỰC TIẾP KẾT HỢP TRỰC TUYẾN")
                .contains("Kính gửi: Điều phối viên Quảng Trị, Quảng Trị")
                .contains("Thời gian: Thứ Ba, 15/08/2023, 08:00 – 11:30 (giờ Việt Nam)")
                .contains("Điểm cầu trung tâm: Trụ sở Bộ Giáo dục và Đào tạo");
        assertThat(letter.html()).contains("/reply#" + letter.replyToken()).contains("/enter#");
        assertThat(letter.calendarType()).contains("method=REQUEST");
        assertThat(letter.entry("DTSTART")).isEqualTo("TZID=Asia/Ho_Chi_Minh:20230815T080000");
        assertThat(letter.entry("ATTENDEE")).contains("mailto:so.quangtri@demo.example");
    }

    @Test
    void aPointWithoutAHostIsInvitedThroughItsOrganization() {
        Party party = Party.announced(product, "Qua đơn vị");
        String organization =
                party.organizer
                        .post(
                                "organizations",
                                Map.of(
                                        "name", "Trường Đại học Huế",
                                        "kind", "UNIVERSITY",
                                        "email", "vanphong@daihoc.example"))
                        .ok()
                        .path("id")
                        .asText();
        party.organizer
                .post(
                        "sessions/" + party.session + "/bridge-points",
                        Map.of(
                                "level", "UNIVERSITY",
                                "name", "Đại học Huế",
                                "organizationId", organization))
                .ok();

        party.organizer
                .post(
                        party.path(),
                        Map.of(
                                "selection", Map.of("levels", List.of("UNIVERSITY")),
                                "language", "en",
                                "message", "Please come\nearly <b>"))
                .ok();

        Letterbox.Received letter = letters.await(1).getFirst();
        assertThat(letter.to()).isEqualTo("vanphong@daihoc.example");
        assertThat(letter.subject()).startsWith("Invitation: ");
        assertThat(letter.text())
                .contains("Trường Đại học Huế")
                .contains("> Please come\n> early <b>");
        assertThat(letter.html()).contains("early &lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void invitingTwiceMailsNobodyTwiceAndAPointThatWasAddedLaterIsInvitedAlone() {
        Party party = Party.announced(product, "Hai lần");
        party.province("Quảng Trị", "so.quangtri@demo.example");
        party.invite().ok();
        letters.await(1);

        assertThat(party.invite().ok().path("invited").asInt()).isZero();
        party.province("Hà Giang", "so.hagiang@demo.example");
        assertThat(party.invite().ok().path("invited").asInt()).isEqualTo(1);

        assertThat(letters.await(2).stream().map(Letterbox.Received::to))
                .containsExactlyInAnyOrder("so.quangtri@demo.example", "so.hagiang@demo.example");
    }

    @Test
    void twoOrganizersWhoInviteAtOnceSendEachLetterOnce() throws Exception {
        Party party = Party.announced(product, "Cùng lúc");
        IntStream.range(0, 30)
                .forEach(i -> party.province("Tỉnh " + i, "so" + i + "@demo.example"));
        Client other = product.as(Role.ORGANIZER);
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers =
                    List.of(
                            both.submit(() -> party.invite()),
                            both.submit(() -> party.invite(other)));
            int invited = 0;
            for (Future<Answer> answer : answers) {
                invited += answer.get().ok().path("invited").asInt();
            }
            assertThat(invited).isEqualTo(30);
        }
        assertThat(letters.await(30).stream().map(Letterbox.Received::to)).doesNotHaveDuplicates();
    }

    @Test
    void manyPointsAreInvitedPartByPart() {
        Party party = Party.announced(product, "Rất nhiều điểm cầu");
        IntStream.range(0, 310)
                .forEach(i -> party.province("Tỉnh " + i, "so" + i + "@demo.example"));

        JsonNode first = party.invite().ok();
        assertThat(first.path("invited").asInt()).isEqualTo(300);
        Map<String, Object> rest = new java.util.HashMap<>(Party.provinces());
        rest.put("batchId", first.path("batchId").asText());
        rest.put("after", first.path("next").asText());
        JsonNode second = party.organizer.post(party.path(), rest).ok();

        assertThat(second.path("invited").asInt()).isEqualTo(10);
        assertThat(second.path("next").isNull()).isTrue();
        letters.await(310);
        assertThat(party.progress().path("invited").asInt()).isEqualTo(310);
    }

    @Test
    void aPreviewShowsWhoIsLeftOutAndTheLetterAndSendsNothing() {
        Party party = Party.draft(product, "Xem trước");
        party.province("Quảng Trị", "so.quangtri@demo.example");
        party.province("Điện Biên", null);

        JsonNode preview = party.preview();

        assertThat(preview.path("obstacle").asText()).isEqualTo("invitation.event_is_draft");
        assertThat(preview.path("counts").path("selected").asInt()).isEqualTo(2);
        assertThat(preview.path("counts").path("willBeInvited").asInt()).isEqualTo(1);
        assertThat(preview.path("counts").path("withoutAddress").asInt()).isEqualTo(1);
        JsonNode items = preview.path("recipients").path("items");
        assertThat(items.findValuesAsText("pointName")).containsExactly("Điện Biên", "Quảng Trị");
        assertThat(items.findValuesAsText("fate")).containsExactly("NO_ADDRESS", "WILL_BE_INVITED");
        assertThat(preview.path("sample").path("to").asText())
                .isEqualTo("so.quangtri@demo.example");
        assertThat(preview.path("sample").path("letter").path("html").asText())
                .contains("Giấy mời")
                .contains("Quảng Trị");
        assertThat(party.list("").path("total").asInt()).isZero();
        assertThat(letters.all()).isEmpty();
    }

    @Test
    void nothingIsSentFromADraftNorForWhatIsOver() {
        Party draft = Party.draft(product, "Bản nháp");
        draft.province("Quảng Trị", "so.quangtri@demo.example");
        draft.invite().refused(409, "invitation.event_is_draft");

        Party cancelled = Party.announced(product, "Đã hủy");
        cancelled.province("Quảng Trị", "so.quangtri@demo.example");
        cancelled.cancelEvent();
        cancelled.invite().refused(409, "invitation.event_is_cancelled");

        Party closed = Party.announced(product, "Đã xong");
        closed.province("Quảng Trị", "so.quangtri@demo.example");
        closed.organizer.post("sessions/" + closed.session + "/open").ok();
        closed.organizer.post("sessions/" + closed.session + "/close").ok();
        closed.invite().refused(409, "invitation.session_is_closed");

        assertThat(letters.all()).isEmpty();
    }

    @Test
    void nobodySelectedIsSaidClearly() {
        Party party = Party.announced(product, "Không chọn ai");
        party.organizer
                .post(party.path(), Map.of("selection", Map.of(), "language", "vi"))
                .refused(400, "invitation.nobody_selected");
        party.organizer
                .post(party.path(), Map.of("language", "vi"))
                .refused(400, "request.invalid_fields");
    }

    @Test
    void onlyWhoOrganizesTheEventSeesOrSendsAnything() {
        Party party = Party.announced(product, "Của ai");
        String point = party.province("Quảng Trị", "so.quangtri@demo.example");
        party.invite().ok();
        String invitation = party.onlyInvitation();
        String otherEvent = new Meeting(party.organizer).draft("Sự kiện khác");
        Client stranger =
                product.as(Role.ORGANIZER, ScopeKind.EVENT, java.util.UUID.fromString(otherEvent));
        Client host =
                product.as(Role.HOST, ScopeKind.BRIDGE_POINT, java.util.UUID.fromString(point));

        stranger.get(party.path()).refused(404, "event.session_not_found");
        stranger.get(party.path() + "/progress").refused(404, "event.session_not_found");
        stranger.post(party.path(), Party.provinces()).refused(404, "event.session_not_found");
        stranger.post(party.path() + "/preview", Party.provinces())
                .refused(404, "event.session_not_found");
        for (String action : List.of("resend", "withdraw")) {
            String path = "invitations/" + invitation + "/" + action;
            stranger.post(path).refused(404, "invitation.not_found");
            host.post(path).refused(403, "access.not_allowed");
            product.anonymous().post(path).refused(401, "access.not_signed_in");
        }
        host.get(party.path()).refused(403, "access.not_allowed");
        product.anonymous().get(party.path()).refused(401, "access.not_signed_in");
    }
}

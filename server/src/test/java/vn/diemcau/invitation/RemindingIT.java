package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Those who have not answered for good are asked once more. */
@ProductTest
class RemindingIT {

    private final Product product;
    private final Letterbox letters;
    private final Party party;

    RemindingIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        party.province("Quảng Trị", "so.quangtri@demo.example");
        party.province("Hà Giang", "so.hagiang@demo.example");
        party.province("Điện Biên", "so.dienbien@demo.example");
        party.invite().ok();
        letters.await(3);
    }

    private String reminders() {
        return "sessions/" + party.session + "/invitation-reminders";
    }

    private Map<String, Object> body(List<String> answers, boolean force) {
        Map<String, Object> body = new HashMap<>();
        body.put("whom", Map.of("answers", answers));
        body.put("force", force);
        body.put("batchId", Ids.next().toString());
        return body;
    }

    private JsonNode preview(List<String> answers) {
        Map<String, Object> body = body(answers, false);
        body.remove("batchId");
        return party.organizer.post(reminders() + "/preview", body).ok();
    }

    private JsonNode remind(Map<String, Object> body) {
        return party.organizer.post(reminders(), body).ok();
    }

    private void answer(String to, String answer) {
        String token =
                letters.all().stream()
                        .filter(letter -> letter.to().equals(to))
                        .findFirst()
                        .orElseThrow()
                        .replyToken();
        product.anonymous()
                .post("invitation-replies", Map.of("token", token, "answer", answer))
                .ok();
    }

    private List<String> reminded() {
        return letters.all().stream()
                .filter(letter -> letter.subject().startsWith("Nhắc trả lời giấy mời: "))
                .map(Letterbox.Received::to)
                .toList();
    }

    @Test
    void thoseWhoHaveNotAnsweredAndThoseInDoubtAreRemindedAndNobodyElse() {
        answer("so.quangtri@demo.example", "ACCEPTED");
        answer("so.hagiang@demo.example", "TENTATIVE");

        JsonNode preview = preview(List.of("NOT_YET", "TENTATIVE"));
        assertThat(preview.path("counts").path("fresh").asInt()).isEqualTo(2);
        assertThat(preview.path("recipients").path("items").findValuesAsText("pointName"))
                .containsExactly("Điện Biên", "Hà Giang");
        assertThat(remind(body(List.of("TENTATIVE"), false)).path("reminded").asInt()).isEqualTo(1);
        letters.await(4);
        assertThat(reminded()).containsExactly("so.hagiang@demo.example");

        assertThat(remind(body(List.of("NOT_YET", "TENTATIVE"), false)).path("reminded").asInt())
                .isEqualTo(1);
        letters.await(5);
        assertThat(reminded())
                .containsExactlyInAnyOrder("so.hagiang@demo.example", "so.dienbien@demo.example");
    }

    @Test
    void nobodyIsRemindedTwiceWithinADayUnlessItIsForcedAndThenOnceForEachTimeItIsAsked() {
        assertThat(remind(body(List.of("NOT_YET"), false)).path("reminded").asInt()).isEqualTo(3);
        letters.await(6);
        assertThat(remind(body(List.of("NOT_YET"), false)).path("reminded").asInt()).isZero();
        JsonNode preview = preview(List.of("NOT_YET"));
        assertThat(preview.path("counts").path("lately").asInt()).isEqualTo(3);

        Map<String, Object> forced = body(List.of("NOT_YET"), true);
        assertThat(remind(forced).path("reminded").asInt()).isEqualTo(3);
        assertThat(remind(forced).path("reminded").asInt()).isZero();
        letters.await(9);
    }

    @Test
    void aReminderLeavesTheAnswerInTheCalendarAsItIs() {
        Letterbox.Received invited = letters.all().getFirst();
        answer(invited.to(), "TENTATIVE");

        remind(body(List.of("TENTATIVE"), false));

        Letterbox.Received reminder = letters.await(4, "Nhắc trả lời giấy mời: ");
        assertThat(reminder.entry("UID")).isEqualTo(invited.entry("UID"));
        assertThat(reminder.entry("SEQUENCE")).isEqualTo(invited.entry("SEQUENCE"));
        assertThat(invited.calendar()).contains("PARTSTAT=NEEDS-ACTION");
        assertThat(reminder.calendar()).contains("PARTSTAT=TENTATIVE");
    }

    @Test
    void aReminderCarriesTimePlaceAndTheWayToAnswer() {
        party.organizer
                .put(
                        "sessions/" + party.session + "/letter-templates",
                        Map.of(
                                "kind",
                                "REMINDER",
                                "language",
                                "vi",
                                "subject",
                                "Nhắc trả lời giấy mời: {{buoi_hop}}",
                                "body",
                                "Mong {{nguoi_nhan}} **sớm** trả lời."))
                .ok();

        remind(body(List.of("NOT_YET"), false));

        Letterbox.Received letter = letters.await(6).get(3);
        assertThat(letter.subject()).isEqualTo("Nhắc trả lời giấy mời: Buổi 1");
        assertThat(letter.text())
                .contains("Mong Điều phối viên ")
                .contains("Thời gian: Thứ Ba, 15/08/2023, 08:00 – 11:30")
                .contains("Điểm cầu trung tâm: Trụ sở Bộ Giáo dục và Đào tạo")
                .contains("/reply#");
        assertThat(letter.html()).contains("<strong>sớm</strong>");
    }

    @Test
    void whoeverWasToldOtherwiseIsToldOfTheChangeInsteadOfBeingReminded() {
        party.change(Map.of("place", "Trường Đại học Sư phạm Hà Nội"));

        assertThat(remind(body(List.of("NOT_YET"), false)).path("reminded").asInt()).isEqualTo(3);

        assertThat(letters.await(6).stream().map(Letterbox.Received::subject))
                .filteredOn(subject -> subject.startsWith("Thay đổi thời gian, địa điểm: "))
                .hasSize(3);
        assertThat(letters.all().getLast().text()).contains("Trường Đại học Sư phạm Hà Nội");
        assertThat(reminded()).isEmpty();
        assertThat(party.progress().path("update").path("waiting").asInt()).isZero();
    }

    @Test
    void oneProvinceAloneCanBeReminded() {
        Map<String, Object> body = body(List.of("NOT_YET"), false);
        body.put("whom", Map.of("answers", List.of("NOT_YET"), "province", Ids.next().toString()));
        assertThat(remind(body).path("reminded").asInt()).isZero();
        body.put("whom", Map.of("answers", List.of()));
        party.organizer.post(reminders(), body).refused(400, "request.invalid_fields");
    }

    @Test
    void onlyWhoOrganizesTheEventReminds() {
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, Ids.next());
        Client host = product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(party.session));
        for (String path : List.of(reminders(), reminders() + "/preview")) {
            Map<String, Object> body = body(List.of("NOT_YET"), true);
            if (path.endsWith("preview")) {
                body.remove("batchId");
            }
            stranger.post(path, body).refused(404, "event.session_not_found");
            host.post(path, body).refused(403, "access.not_allowed");
            product.anonymous().post(path, body).refused(401, "access.not_signed_in");
        }
        assertThat(reminded()).isEmpty();
    }
}

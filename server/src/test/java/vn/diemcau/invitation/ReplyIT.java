package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class ReplyIT {

    private final Product product;
    private final Letterbox letters;
    private final Party party;
    private final String point;
    private final Client recipient;

    ReplyIT(Product product) {
        this.product = product;
        this.letters = new Letterbox(product);
        this.party = Party.announced(product, "Gặp gỡ nhà giáo");
        this.point = party.province("Quảng Trị", "so.quangtri@demo.example");
        this.recipient = product.anonymous();
    }

    private Letterbox.Received invited() {
        party.invite().ok();
        return letters.await(1).getFirst();
    }

    private Answer look(String token) {
        return recipient.post("invitation-replies/look", Map.of("token", token));
    }

    private Answer answer(String token, String answer, @Nullable String note) {
        Map<String, Object> body = new HashMap<>(Map.of("token", token, "answer", answer));
        if (note != null) {
            body.put("note", note);
        }
        return recipient.post("invitation-replies", body);
    }

    /** As the page says it that showed {@code page}. */
    private Answer answerOn(JsonNode page, String token, String answer) {
        Map<String, Object> seen = new HashMap<>();
        for (String field : List.of("repliedAt", "startsAt", "endsAt", "place", "pointName")) {
            JsonNode shown = page.path(field);
            seen.put(field, shown.isNull() ? null : shown.asText());
        }
        return recipient.post(
                "invitation-replies", Map.of("token", token, "answer", answer, "seen", seen));
    }

    private JsonNode listed() {
        return party.list("").path("items").get(0);
    }

    @Test
    void lookingShowsTheInvitationAndChangesNothing() {
        Letterbox.Received letter = invited();

        JsonNode page = look(letter.replyToken()).ok();

        assertThat(page.path("eventTitle").asText()).isEqualTo("Gặp gỡ nhà giáo");
        assertThat(page.path("pointName").asText()).isEqualTo("Quảng Trị");
        assertThat(page.path("startsAt").asText()).isEqualTo("2023-08-15T01:00:00Z");
        assertThat(page.path("mayAnswer").asBoolean()).isTrue();
        assertThat(page.path("reply").isNull()).isTrue();
        assertThat(listed().path("reply").isNull()).isTrue();
    }

    @Test
    void theOrganizerSeesTheAnswerArriveAndTheLastOneCounts() {
        String token = invited().replyToken();

        answer(token, "ACCEPTED", "Có 25 người dự").ok();
        assertThat(listed().path("reply").asText()).isEqualTo("ACCEPTED");
        assertThat(listed().path("replyNote").asText()).isEqualTo("Có 25 người dự");
        assertThat(party.progress().path("accepted").asInt()).isEqualTo(1);

        JsonNode page = answer(token, "DECLINED", null).ok();
        assertThat(page.path("reply").asText()).isEqualTo("DECLINED");
        assertThat(page.path("note").isNull()).isTrue();
        assertThat(party.progress().path("accepted").asInt()).isZero();
        assertThat(party.progress().path("declined").asInt()).isEqualTo(1);
        assertThat(party.progress().path("notAnswered").asInt()).isZero();
    }

    @Test
    void anAnswerNeverReplacesOneThatItsGiverDidNotSee() {
        String token = invited().replyToken();
        JsonNode page = look(token).ok();
        JsonNode colleagues = answerOn(page, token, "ACCEPTED").ok();

        answerOn(page, token, "DECLINED").refused(409, "invitation.changed_meanwhile");

        assertThat(listed().path("reply").asText()).isEqualTo("ACCEPTED");
        JsonNode present = look(token).ok();
        assertThat(present.path("repliedAt")).isEqualTo(colleagues.path("repliedAt"));
        answerOn(present, token, "DECLINED").ok();
        assertThat(listed().path("reply").asText()).isEqualTo("DECLINED");
    }

    @Test
    void anAnswerWhoseReceiptWasLostMayBeSentAgain() {
        String token = invited().replyToken();
        JsonNode page = look(token).ok();
        answerOn(page, token, "ACCEPTED").ok();
        answerOn(page, token, "ACCEPTED").ok();
        assertThat(listed().path("reply").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void anAnswerToATimeThatNoLongerHoldsIsKnownAsSuchUntilItIsConfirmed() {
        String token = invited().replyToken();
        JsonNode before = look(token).ok();
        assertThat(answerOn(before, token, "ACCEPTED").ok().path("answeredFor").isNull()).isTrue();
        assertThat(party.progress().path("answersOutdated").asInt()).isZero();

        party.change(
                Map.of(
                        "startsAt", "2023-08-16T01:00:00Z",
                        "endsAt", "2023-08-16T04:30:00Z",
                        "place", "Trường Đại học Sư phạm Hà Nội"));

        JsonNode moved = look(token).ok();
        assertThat(moved.path("answeredFor").path("startsAt")).isEqualTo(before.path("startsAt"));
        assertThat(moved.path("answeredFor").path("place")).isEqualTo(before.path("place"));
        assertThat(party.progress().path("answersOutdated").asInt()).isEqualTo(1);
        JsonNode outdated = party.list("?answerOutdated=true").path("items");
        assertThat(outdated.size()).isEqualTo(1);
        assertThat(outdated.get(0).path("answerOutdated").asBoolean()).isTrue();

        answerOn(moved, token, "ACCEPTED").ok();

        assertThat(look(token).ok().path("answeredFor").isNull()).isTrue();
        assertThat(party.progress().path("answersOutdated").asInt()).isZero();
        assertThat(party.list("?answerOutdated=true").path("total").asInt()).isZero();
        assertThat(listed().path("answerOutdated").asBoolean()).isFalse();
    }

    @Test
    void nobodyAnswersToATimeThatThePageDidNotSay() {
        String token = invited().replyToken();
        JsonNode page = look(token).ok();
        party.change(Map.of("place", "Trường Đại học Sư phạm Hà Nội"));

        answerOn(page, token, "ACCEPTED").refused(409, "invitation.changed_meanwhile");

        assertThat(listed().path("reply").isNull()).isTrue();
    }

    @Test
    void anAnswerThatIsNoneIsRefusedAndNothingIsLost() {
        String token = invited().replyToken();
        answer(token, "MAYBE", null).refused(400, "request.wrong_type");
        answer(token, "ACCEPTED", "ă".repeat(1001)).refused(400, "request.invalid_fields");
        answer("x".repeat(43), "ACCEPTED", null).refused(404, "link.unknown");
        assertThat(listed().path("reply").isNull()).isTrue();
    }

    @Test
    void answersAreTakenUntilTheSessionIsClosed() {
        String token = invited().replyToken();
        party.organizer.post("sessions/" + party.session + "/open").ok();
        answer(token, "ACCEPTED", null).ok();
        party.organizer.post("sessions/" + party.session + "/close").ok();

        answer(token, "DECLINED", null).refused(409, "invitation.session_is_closed");
        JsonNode page = look(token).ok();
        assertThat(page.path("mayAnswer").asBoolean()).isFalse();
        assertThat(page.path("reply").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void theLinkOfTheLetterLetsTheHostInToTheOwnPoint() {
        Letterbox.Received letter = invited();
        Client host = product.anonymous();
        host.post("links/enter", Map.of("token", letter.hostToken())).ok();
        JsonNode own = host.get("bridge-points/mine").ok();
        assertThat(own.path("total").asInt()).isEqualTo(1);
        assertThat(own.findValuesAsText("id")).contains(point);
    }

    @Test
    void fromTheReplyOneGoesOnToTheOwnPoint() {
        String token = invited().replyToken();
        String url =
                recipient
                        .post("invitation-replies/host-entry", Map.of("token", token))
                        .ok()
                        .path("url")
                        .asText();
        Client host = product.anonymous();
        host.post("links/enter", Map.of("token", url.substring(url.indexOf('#') + 1))).ok();
        host.get("bridge-points/" + point).ok();
    }

    @Test
    void theAppointmentCanBeKeptAsAFile() {
        String token = invited().replyToken();
        JsonNode file = recipient.post("invitation-replies/calendar", Map.of("token", token)).ok();
        assertThat(file.path("name").asText()).endsWith(".ics");
        assertThat(file.path("content").asText()).startsWith("BEGIN:VCALENDAR\r\n");
    }

    @Test
    void whoeverPressesOnAndOnIsSlowedDown() {
        String token = invited().replyToken();
        for (int i = 0; i < 30; i++) {
            answer(token, i % 2 == 0 ? "ACCEPTED" : "DECLINED", null).ok();
        }
        Answer refused = answer(token, "ACCEPTED", null);
        refused.refused(429, "invitation.too_many_tries");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(listed().path("reply").asText()).isEqualTo("DECLINED");
    }
}

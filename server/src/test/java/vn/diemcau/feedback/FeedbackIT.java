package vn.diemcau.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class FeedbackIT {

    private static Client joined(Product product, AfterMeeting meeting) {
        return aTeacher().joins(product, meeting.joinCode).phone();
    }

    @Test
    void aPointIsAskedByMailOnceAndAnswersWithoutAnAccount(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        meeting.points("quangtri-gopy@so.example");
        meeting.asking();

        Client guest = product.anonymous();
        String token = meeting.token("quangtri-gopy@so.example");
        JsonNode asked = guest.post("feedback/look", Map.of("token", token)).ok();
        assertThat(asked.path("title").asText()).isEqualTo("Ý kiến về buổi gặp gỡ");
        assertThat(asked.path("answered").asBoolean()).isFalse();
        Map<String, Object> answer =
                Map.of(
                        "token",
                        token,
                        "answer",
                        meeting.response(UUID.randomUUID(), 5, 0, "Rất thiết thực"));
        guest.post("feedback", answer).ok();
        guest.post("feedback", answer).ok();

        JsonNode summary = meeting.summary();
        assertThat(summary.path("askedByMail").asLong()).isEqualTo(1);
        assertThat(summary.path("responses").asLong()).isEqualTo(1);
        assertThat(
                        guest.post("feedback/look", Map.of("token", token))
                                .ok()
                                .path("answered")
                                .asBoolean())
                .isTrue();
        assertThat(product.mailbox("quangtri-gopy@so.example").mails()).hasSize(1);
        JsonNode progress =
                meeting.organizer.get("feedback-forms/" + meeting.form + "/progress").ok();
        assertThat(progress.path("points").asLong()).isEqualTo(2);
        assertThat(progress.path("reachable").asLong()).isEqualTo(1);
        assertThat(progress.path("asked").asLong()).isEqualTo(1);
    }

    @Test
    void aPointWhoseHostHasNoAddressIsAskedAtItsOrganization(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        String address = "van-phong-" + UUID.randomUUID() + "@so.example";
        String organization =
                meeting.organizer
                        .post(
                                "organizations",
                                Map.of(
                                        "name",
                                        "Sở không có người phụ trách",
                                        "kind",
                                        "MINISTRY_UNIT",
                                        "email",
                                        address))
                        .ok()
                        .path("id")
                        .asText();
        meeting.organizer
                .post(
                        "sessions/" + meeting.session + "/bridge-points",
                        Map.of("level", "MAIN", "name", "Trụ sở", "organizationId", organization))
                .ok();
        meeting.asking();

        meeting.answeredBy(address);

        JsonNode progress =
                meeting.organizer.get("feedback-forms/" + meeting.form + "/progress").ok();
        assertThat(progress.path("reachable").asLong()).isEqualTo(1);
        assertThat(progress.path("asked").asLong()).isEqualTo(1);
        assertThat(progress.path("responses").asLong()).isEqualTo(1);
    }

    @Test
    void aPointThatWasAskedIsNotRemovedAndItsFeedbackIsKept(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        String point = meeting.point("MAIN", "Trụ sở Bộ", null, "tru-so-gopy@bo.example");
        meeting.asking();
        meeting.answeredBy("tru-so-gopy@bo.example");

        meeting.organizer.delete("bridge-points/" + point).refused(409, "bridge.in_use");

        assertThat(meeting.summary().path("responses").asLong()).isEqualTo(1);
    }

    @Test
    void aParticipantAnswersOnceOnThePageWhereTheyJoined(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        Client phone = joined(product, meeting);
        assertThat(phone.get(meeting.path() + "/mine").ok().path("form").isNull()).isTrue();
        meeting.asking();
        UUID response = UUID.randomUUID();

        phone.post(meeting.path(), meeting.response(response, 4, 1, null)).ok();
        phone.post(meeting.path(), meeting.response(response, 4, 1, null)).ok();

        phone.post(meeting.path(), meeting.response(UUID.randomUUID(), 1, 1, null))
                .refused(409, "feedback.already_answered");
        assertThat(
                        phone.get(meeting.path() + "/mine")
                                .ok()
                                .path("form")
                                .path("answered")
                                .asBoolean())
                .isTrue();
        assertThat(meeting.summary().path("responses").asLong()).isEqualTo(1);
        assertThat(meeting.summary().path("joined").asLong()).isEqualTo(1);
    }

    @Test
    void nobodyTakesOverTheResponseOfAnother(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        UUID response = UUID.randomUUID();
        joined(product, meeting).post(meeting.path(), meeting.response(response, 4, 1, null)).ok();

        joined(product, meeting)
                .post(meeting.path(), meeting.response(response, 1, null, null))
                .refused(409, "feedback.already_answered");
    }

    @Test
    void whatDoesNotAnswerTheFormIsRefusedAndNothingIsKept(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        Client phone = joined(product, meeting);
        String scale = meeting.field(0);
        String choice = meeting.field(1);
        String text = meeting.field(2);

        refuses(phone, meeting, "feedback.missing_answer", Map.of("fieldId", text, "text", "x"));
        refuses(phone, meeting, "feedback.wrong_answer", Map.of("fieldId", scale, "number", 6));
        refuses(phone, meeting, "feedback.wrong_answer", Map.of("fieldId", scale, "text", "năm"));
        refuses(phone, meeting, "feedback.wrong_answer", Map.of("fieldId", choice, "number", 2));
        refuses(phone, meeting, "feedback.wrong_answer", Map.of("fieldId", text, "number", 1));
        refuses(
                phone,
                meeting,
                "feedback.wrong_answer",
                Map.of("fieldId", text, "text", "x".repeat(2001)));
        refuses(
                phone,
                meeting,
                "feedback.unknown_field",
                Map.of("fieldId", UUID.randomUUID(), "number", 1));
        phone.post(
                        meeting.path(),
                        meeting.response(
                                UUID.randomUUID(),
                                List.of(
                                        Map.of("fieldId", scale, "number", 1),
                                        Map.of("fieldId", scale, "number", 2))))
                .refused(400, "feedback.double_answer");

        assertThat(meeting.summary().path("responses").asLong()).isZero();
    }

    @Test
    void allFaultsOfAResponseAreNamedAtOnceByTheirFields(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        String unknown = UUID.randomUUID().toString();

        Answer refused =
                joined(product, meeting)
                        .post(
                                meeting.path(),
                                meeting.response(
                                        UUID.randomUUID(),
                                        List.of(
                                                Map.of("fieldId", meeting.field(1), "number", 7),
                                                Map.of("fieldId", unknown, "number", 1),
                                                Map.of("fieldId", meeting.field(2), "text", "x"),
                                                Map.of("fieldId", meeting.field(2), "text", "y"))));

        JsonNode params = refused.refused(400, "feedback.wrong_answer").json().path("params");
        assertThat(params.path("field").asText()).isEqualTo(meeting.field(1));
        JsonNode faults = params.path("fields");
        assertThat(faults.path(meeting.field(0)).asText()).isEqualTo("feedback.missing_answer");
        assertThat(faults.path(meeting.field(1)).asText()).isEqualTo("feedback.wrong_answer");
        assertThat(faults.path(meeting.field(2)).asText()).isEqualTo("feedback.double_answer");
        assertThat(faults.path(unknown).asText()).isEqualTo("feedback.unknown_field");
        assertThat(meeting.summary().path("responses").asLong()).isZero();
    }

    @Test
    void allQuestionsWithWrongOptionsAreNamedAtOnceByTheirPlaces(Product product) {
        Map<String, Object> form = AfterMeeting.form();
        Map<String, Object> same = Map.of("vi", "Có");
        form.put(
                "fields",
                List.of(
                        field("CHOICE", "Không có gì để chọn", List.of()),
                        field("TEXT", "Góp ý", List.of()),
                        field("SCALE", "Thang điểm có lựa chọn", List.of(same)),
                        field("CHOICE", "Hai lựa chọn như nhau", List.of(same, same))));

        Answer refused = new AfterMeeting(product).write(form);

        JsonNode params = refused.refused(400, "feedback.bad_options").json().path("params");
        assertThat(params.path("field").asText()).isEqualTo("Không có gì để chọn");
        assertThat(params.path("places").toString()).isEqualTo("[0,2,3]");
    }

    private static Map<String, Object> field(
            String kind, String label, List<Map<String, Object>> options) {
        return Map.of("kind", kind, "labelVi", label, "required", false, "options", options);
    }

    @Test
    void aResponseThatIsSentManyTimesAtOnceIsStoredOnce(Product product) throws Exception {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        Client phone = joined(product, meeting);
        Map<String, Object> response = meeting.response(UUID.randomUUID(), 5, 0, "Tốt");
        try (ExecutorService taps = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> tap = () -> phone.post(meeting.path(), response);
            for (Future<Answer> tapped : taps.invokeAll(Collections.nCopies(8, tap))) {
                tapped.get().ok();
            }
        }

        assertThat(meeting.summary().path("responses").asLong()).isEqualTo(1);
    }

    private static void refuses(
            Client phone, AfterMeeting meeting, String code, Map<String, Object> answer) {
        phone.post(meeting.path(), meeting.response(UUID.randomUUID(), List.of(answer)))
                .refused(400, code);
    }

    @Test
    void markupAndPicturesComeBackAsTheyWereWritten(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        String hostile = "<script>alert(1)</script> 🎉🎉 =1+1";
        joined(product, meeting)
                .post(meeting.path(), meeting.response(UUID.randomUUID(), 3, null, hostile))
                .ok();

        JsonNode texts =
                meeting.organizer
                        .get("feedback-forms/" + meeting.form + "/answers/" + meeting.field(2))
                        .ok();

        assertThat(texts.path("items").get(0).path("text").asText()).isEqualTo(hostile);
        assertThat(texts.path("items").get(0).path("provinceName").asText()).isEqualTo("Quảng Trị");
    }

    @Test
    void aFormGoesOutOnlyWithTheWordsThatItsOrganizerHasSeen(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).held();
        String path = "feedback-forms/" + meeting.form;
        int read = meeting.organizer.get(path).ok().path("version").asInt();
        Map<String, Object> change = AfterMeeting.form();
        change.put("title", "Lời khác");
        change.put("version", read);
        meeting.organizer.put(path, change).ok();

        meeting.organizer
                .post(path + "/open", Map.of("version", read))
                .refused(409, "request.stale");

        assertThat(meeting.organizer.get(path).ok().path("state").asText()).isEqualTo("DRAFT");
    }

    @Test
    void aFormIsOpenedOnlyAfterItsSessionAndOnlyOneAtATime(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        meeting.open(meeting.form).refused(409, "feedback.session_not_closed");
        meeting.asking();
        String second = meeting.write(AfterMeeting.form()).ok().path("id").asText();

        meeting.open(second).refused(409, "feedback.another_open");
        Map<String, Object> change = AfterMeeting.form();
        change.put("version", 1);
        meeting.organizer
                .put("feedback-forms/" + meeting.form, change)
                .refused(409, "feedback.not_draft");
        meeting.organizer
                .delete("feedback-forms/" + meeting.form)
                .refused(409, "feedback.not_draft");
        meeting.organizer.delete("feedback-forms/" + second).ok();
    }

    @Test
    void aClosedFormTakesNoMoreAnswers(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        Client phone = joined(product, meeting);
        meeting.organizer.post("feedback-forms/" + meeting.form + "/close").ok();

        phone.post(meeting.path(), meeting.response(UUID.randomUUID(), 4, null, null))
                .refused(409, "feedback.not_open");
    }

    @Test
    void aFormThatSomebodyElseChangedMeanwhileIsNotOverwritten(Product product) {
        AfterMeeting meeting = new AfterMeeting(product);
        Map<String, Object> change = AfterMeeting.form();
        change.put("title", "Đổi tên");
        change.put("version", 0);
        int version =
                meeting.organizer
                        .put("feedback-forms/" + meeting.form, change)
                        .ok()
                        .path("version")
                        .asInt();

        meeting.organizer
                .put("feedback-forms/" + meeting.form, change)
                .refused(409, "request.stale");
        assertThat(version).isPositive();
    }

    @Test
    void theOrganizerOfAnotherEventFindsNothing(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID());

        for (String path :
                List.of(
                        "",
                        "/progress",
                        "/summary",
                        "/summary.xlsx",
                        "/answers/" + meeting.field(2))) {
            stranger.get("feedback-forms/" + meeting.form + path)
                    .refused(404, "feedback.not_found");
        }
        stranger.get("sessions/" + meeting.session + "/feedback-forms")
                .refused(404, "event.session_not_found");
        stranger.post("feedback-forms/" + meeting.form + "/close")
                .refused(404, "feedback.not_found");
    }

    @Test
    void aParticipantOfAnotherSessionCannotAnswer(Product product) {
        AfterMeeting meeting = new AfterMeeting(product).asking();
        Client elsewhere = joined(product, new AfterMeeting(product));

        elsewhere
                .post(meeting.path(), meeting.response(UUID.randomUUID(), 4, null, null))
                .refused(404, "participant.not_found");
    }

    @Test
    void anUnknownLinkIsRefused(Product product) {
        product.anonymous()
                .post("feedback/look", Map.of("token", "A".repeat(43)))
                .refused(404, "link.unknown");
    }
}

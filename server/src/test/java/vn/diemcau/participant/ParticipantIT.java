package vn.diemcau.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class ParticipantIT {

    private static Client organizer;
    private static Meeting meeting;
    private static String session;
    private static String code;

    @BeforeAll
    static void publish(Product product) {
        organizer = product.as(Role.ORGANIZER);
        meeting = new Meeting(organizer);
        session = meeting.publishedSession("Bộ trưởng gặp gỡ nhà giáo");
        code = joinCode(session);
    }

    @Test
    void aTeacherJoinsByTheCodeWithoutAnAccount(Product product) {
        Client phone = product.anonymous();

        JsonNode joined = phone.post("join/" + code, aTeacher().introduction()).ok();

        assertThat(joined.path("sessionId").asText()).isEqualTo(session);
        assertThat(joined.path("name").asText()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(joined.path("provinceName").asText()).isEqualTo("Quảng Trị");
        assertThat(phone.get("participants/me").ok()).isEqualTo(joined);
    }

    @Test
    void theSameBrowserIsTheSameParticipantAndMayCorrectItsName(Product product) {
        Client phone = product.anonymous();
        JsonNode first = phone.post("join/" + code, aTeacher().introduction()).ok();

        JsonNode second =
                phone.post("join/" + code, aTeacher().named("Nguyễn Thị Hồng Hạnh").introduction())
                        .ok();

        assertThat(second.path("participantId")).isEqualTo(first.path("participantId"));
        assertThat(phone.get("participants/me").ok().path("name").asText())
                .isEqualTo("Nguyễn Thị Hồng Hạnh");
    }

    @Test
    void aBrowserThatWasInAnotherSessionInBetweenIsTheSameParticipantAgain(Product product) {
        String otherCode = joinCode(meeting.publishedSession("Buổi chiều"));
        Client phone = product.anonymous();
        JsonNode morning = phone.post("join/" + code, aTeacher().introduction()).ok();
        JsonNode afternoon = phone.post("join/" + otherCode, aTeacher().introduction()).ok();

        JsonNode again = phone.post("join/" + code, aTeacher().introduction()).ok();

        assertThat(afternoon.path("participantId")).isNotEqualTo(morning.path("participantId"));
        assertThat(again.path("participantId")).isEqualTo(morning.path("participantId"));
    }

    @Test
    void twoTapsAtOnceAreOneParticipant(Product product) throws Exception {
        Client phone = product.anonymous();
        phone.post("join/" + code, aTeacher().introduction()).ok();
        try (ExecutorService taps = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int pair = 0; pair < 10; pair++) {
                String next = joinCode(meeting.publishedSession("Buổi chung thứ " + pair));
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<JsonNode> tap =
                        () -> {
                            Client button =
                                    product.anonymous()
                                            .with("dc_participant", phone.cookie("dc_participant"));
                            together.await();
                            return button.post("join/" + next, aTeacher().introduction()).ok();
                        };
                Future<JsonNode> first = taps.submit(tap);
                Future<JsonNode> second = taps.submit(tap);
                assertThat(second.get().path("participantId"))
                        .isEqualTo(first.get().path("participantId"));
            }
        }
    }

    @Test
    void twoPhonesAreTwoParticipants(Product product) {
        assertThat(aTeacher().joins(product, code).id())
                .isNotEqualTo(aTeacher().joins(product, code).id());
    }

    @Test
    void theProvincesAreThoseInForceOnTheDayOfTheSession(Product product) {
        JsonNode provinces = product.anonymous().get("join/" + code + "/provinces").ok();

        assertThat(provinces).hasSize(63);
        assertThat(StreamSupport.stream(provinces.spliterator(), false))
                .anySatisfy(
                        province ->
                                assertThat(province.path("name").asText()).isEqualTo("Quảng Trị"));
    }

    @Test
    void aProvinceOfBeforeIsFoundUnderTheOneThatItIsPartOf(Product product) {
        assertThat(formerNames(product, code).values()).allSatisfy(it -> assertThat(it).isEmpty());

        String draft = meeting.draft("Gặp gỡ sau khi sắp xếp tỉnh");
        Map<String, Object> body = Meeting.sessionBody();
        body.putAll(Map.of("startsAt", "2026-03-10T01:00:00Z", "endsAt", "2026-03-10T04:00:00Z"));
        String later =
                organizer.post("events/" + draft + "/sessions", body).ok().path("id").asText();
        organizer.post("events/" + draft + "/publish").ok();
        Map<String, List<String>> formerly = formerNames(product, joinCode(later));
        assertThat(formerly).hasSize(34);
        assertThat(formerly.get("Tuyên Quang")).containsExactly("Hà Giang");
        assertThat(formerly.get("Huế")).containsExactly("Thừa Thiên Huế");
        assertThat(formerly.get("Hà Nội")).isEmpty();
        // Of 63 provinces, 33 have kept their names or given them to what they became part of.
        assertThat(formerly.values().stream().mapToInt(List::size).sum()).isEqualTo(30);
    }

    private static Map<String, List<String>> formerNames(Product product, String code) {
        JsonNode provinces = product.anonymous().get("join/" + code + "/provinces").ok();
        return StreamSupport.stream(provinces.spliterator(), false)
                .collect(
                        Collectors.toMap(
                                province -> province.path("name").asText(),
                                province ->
                                        StreamSupport.stream(
                                                        province.path("formerly").spliterator(),
                                                        false)
                                                .map(JsonNode::asText)
                                                .toList()));
    }

    @Test
    void aProvinceThatIsNotInForceOnThatDayIsRefused(Product product) {
        product.anonymous()
                .post("join/" + code, aTeacher().from("99").introduction())
                .refused(400, "participant.unknown_province");
    }

    @Test
    void nobodyJoinsADraft(Product product) {
        String draft = meeting.session(meeting.draft("Bản nháp"));

        product.anonymous()
                .post("join/" + joinCode(draft), aTeacher().introduction())
                .refused(404, "event.session_not_found");
    }

    @Test
    void anUnknownCodeLeadsNowhere(Product product) {
        product.anonymous()
                .post("join/22222222", aTeacher().introduction())
                .refused(404, "event.session_not_found");
        product.anonymous()
                .get("join/%C4%90iem-cau/provinces")
                .refused(404, "event.session_not_found");
    }

    @Test
    void namesThatAreTooLongOrMissingAreRefusedFieldByField(Product product) {
        Map<String, Object> wrong = new HashMap<>(aTeacher().introduction());
        wrong.put("name", "a".repeat(10_000));
        wrong.put("school", "   ");

        JsonNode fields =
                product.anonymous()
                        .post("join/" + code, wrong)
                        .refused(400, "request.invalid_fields")
                        .json()
                        .path("params")
                        .path("fields");

        assertThat(fields.path("name").asText()).startsWith("Size");
        assertThat(fields.path("school").asText()).isEqualTo("NotBlank");
    }

    @Test
    void whoHasNotJoinedIsNobody(Product product) {
        product.anonymous().get("participants/me").refused(401, "access.not_signed_in");
        organizer.get("participants/me").refused(401, "access.not_signed_in");
        product.asParticipant(UUID.randomUUID())
                .get("participants/me")
                .refused(404, "participant.not_found");
    }

    private static String joinCode(String sessionId) {
        return organizer.get("sessions/" + sessionId).ok().path("joinCode").asText();
    }
}

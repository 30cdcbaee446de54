package vn.diemcau.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.floor.FloorMeeting.does;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class NextSpeakersIT {

    private static final String TOPIC = "Chế độ cho giáo viên dạy lớp ghép";

    /** Rule W13. */
    @Test
    void theChairReadsWhoComesNextInTheOrderOfTheDeskWithPlaceAndTopic(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        LiveClient desk = meeting.desk();
        String first = meeting.joinedBy(aTeacher().named("Quảng Trị Một")).asks(TOPIC);
        meeting.joinedBy(aTeacher().named("Quảng Trị Hai")).asks(TOPIC);
        meeting.joinedBy(aTeacher().named("Hà Nội Một").from("01")).asks("Sách giáo khoa lớp 9");
        String called = meeting.joinedBy(aTeacher().named("Hà Nội Hai").from("01")).asks(TOPIC);
        does(desk, "call", first);
        does(desk, "start", first);

        JsonNode next = next(meeting, Role.CHAIR);

        assertThat(next.at("/speaking/speakerName").asText()).isEqualTo("Quảng Trị Một");
        assertThat(next.at("/speaking/school").asText()).isNotEmpty();
        assertThat(names(next.path("next"))).isEqualTo(meeting.order()).hasSize(3);
        assertThat(next.at("/next/0/speaker/topic").asText()).isEqualTo("Sách giáo khoa lớp 9");
        assertThat(next.at("/next/0/speaker/provinceName").asText()).isEqualTo("Hà Nội");
        assertThat(next.path("waiting").asInt()).isEqualTo(3);
        desk.command(
                "floor.call", java.util.Map.of("requestId", called, "reason", "Thầy phải về."));
        assertThat(next(meeting, Role.STAGE_OPERATOR).at("/called/0/calledReason").asText())
                .isEqualTo("Thầy phải về.");
        assertThat(next(meeting, Role.MODERATOR).path("next")).hasSize(2);
    }

    /** Rules W11, W13. */
    @Test
    void nobodyElseReadsNamesBeforeTheyAreCalled(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        FloorMeeting foreign = FloorMeeting.open(product);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        Client host = meeting.hostOf(meeting.point("Quảng Trị"));

        phone.browser().get(path(meeting)).refused(401, "access.not_signed_in");
        host.get(path(meeting)).refused(403, "access.not_allowed");
        foreign.as(Role.CHAIR).get(path(meeting)).refused(404, "event.session_not_found");
        product.anonymous().get(path(meeting)).refused(401, "access.not_signed_in");
    }

    private static JsonNode next(FloorMeeting meeting, Role role) {
        return meeting.as(role).get(path(meeting)).ok();
    }

    private static List<String> names(JsonNode next) {
        return StreamSupport.stream(next.spliterator(), false)
                .map(entry -> entry.at("/speaker/speakerName").asText())
                .toList();
    }

    private static String path(FloorMeeting meeting) {
        return "sessions/" + meeting.session() + "/floor/next";
    }
}

package vn.diemcau.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.floor.FloorMeeting.code;
import static vn.diemcau.floor.FloorMeeting.done;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class HostFloorIT {

    private static final String TOPIC = "Thiếu giáo viên tiếng Anh";

    private FloorMeeting meeting;
    private String own;
    private String school;
    private String foreign;
    private LiveClient host;

    @BeforeEach
    void meets(Product product) {
        meeting = FloorMeeting.open(product);
        own = meeting.point("Quảng Trị");
        school = meeting.schoolBelow(own, "Trường Tiểu học Hướng Phùng");
        foreign = meeting.point("Hà Giang");
        host = meeting.hostLine(own);
    }

    /** Rules W1, W10. */
    @Test
    void aHostAsksForTheOwnPointAndForThoseBelowNamingTheSpeaker() {
        JsonNode asked = asks(host, own, "Lê Văn Bình");
        done(asks(host, school, "Hồ Thị Mai"));

        assertThat(done(asked).path("byHost").asBoolean()).isTrue();
        JsonNode placed =
                host.fact("floor.own", fact -> fact.at("/request/place").isInt()).path("request");
        assertThat(placed.path("heldBackBy").asText()).isEqualTo("POINT_READY");
        JsonNode hosted = hosted(meeting.hostOf(own), "");
        assertThat(hosted.path("items")).hasSize(2);
        assertThat(hosted(meeting.hostOf(own), "?point=" + school).path("items")).hasSize(1);
        assertThat(hosted(meeting.hostOf(school), "").path("items")).hasSize(1);
    }

    /** Rule W10. */
    @Test
    void aHostReadsThoseWhoWaitInTheOrderInWhichTheyAsked() {
        for (String name : List.of("Người thứ nhất", "Người thứ hai", "Người thứ ba")) {
            done(asks(host, own, name));
        }

        assertThat(hosted(meeting.hostOf(own), "").path("items").findValuesAsText("speakerName"))
                .containsExactly("Người thứ nhất", "Người thứ hai", "Người thứ ba");
    }

    /** Rule W2. */
    @Test
    void aHostAsksForNoOtherPoint() {
        assertThat(code(asks(host, foreign, "Lê Văn Bình"))).isEqualTo("floor.point_unknown");
        assertThat(code(asks(meeting.hostLine(school), own, "Lê Văn Bình")))
                .isEqualTo("floor.point_unknown");
        assertThat(code(host.command("floor.ask", Map.of("topic", TOPIC, "speakerName", "Bình"))))
                .isEqualTo("floor.point_needed");
        assertThat(code(host.command("floor.ask", Map.of("topic", TOPIC, "pointId", own))))
                .isEqualTo("floor.speaker_empty");
        assertThat(code(asks(meeting.technicianLine(own), own, "Bình")))
                .isEqualTo("access.not_allowed");
        meeting.hostOf(foreign)
                .get("sessions/" + meeting.session() + "/floor/hosted?point=" + own)
                .refused(400, "floor.point_unknown");
    }

    /** Rule W2. */
    @Test
    void aHostTakesBackOnlyWhatHostsOfThePointAskedFor() {
        String request = done(asks(host, own, "Lê Văn Bình")).path("id").asText();
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        String ofTeacher =
                done(phone.line().command("floor.ask", Map.of("topic", TOPIC, "pointId", own)))
                        .path("id")
                        .asText();

        assertThat(code(withdraws(meeting.hostLine(foreign), request)))
                .isEqualTo("floor.not_found");
        assertThat(code(withdraws(host, ofTeacher))).isEqualTo("floor.not_found");
        assertThat(code(withdraws(phone.line(), request))).isEqualTo("floor.not_found");
        assertThat(done(withdraws(meeting.hostLine(own), request)).path("state").asText())
                .isEqualTo("WITHDRAWN");
    }

    /** Rules W10, R5. */
    @Test
    void aHostHearsOfTheOwnPointsAloneAndNotWhatATeacherNotes() {
        LiveClient other = meeting.hostLine(foreign);
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher());
        done(
                phone.line()
                        .command(
                                "floor.ask",
                                Map.of(
                                        "topic",
                                        TOPIC,
                                        "pointId",
                                        own,
                                        "note",
                                        "Xin nói sau hiệu trưởng")));

        host.fact("floor.own", fact -> fact.at("/request/topic").asText().equals(TOPIC));
        other.fact("floor.queue");
        assertThat(host.everything()).doesNotContain("hiệu trưởng");
        assertThat(hosted(meeting.hostOf(own), "").toString()).doesNotContain("hiệu trưởng");
        assertThat(other.everything()).doesNotContain(TOPIC);
        assertThat(phone.own().toString()).contains("hiệu trưởng");
    }

    /** Rule W2. */
    @Test
    void aPointHasFiveRequestsOpenAtMost() {
        for (int speaker = 0; speaker < 5; speaker++) {
            done(asks(host, own, "Đại biểu " + speaker));
        }

        JsonNode sixth = asks(host, own, "Đại biểu khác");

        assertThat(code(sixth)).isEqualTo("floor.too_many_of_point");
        assertThat(sixth.path("params").path("most").asInt()).isEqualTo(5);
    }

    private static JsonNode asks(LiveClient line, String point, String speaker) {
        return line.command(
                "floor.ask", Map.of("topic", TOPIC, "pointId", point, "speakerName", speaker));
    }

    private static JsonNode withdraws(LiveClient line, String request) {
        return line.command("floor.withdraw", Map.of("requestId", request));
    }

    private JsonNode hosted(vn.diemcau.testing.Client client, String query) {
        return client.get("sessions/" + meeting.session() + "/floor/hosted" + query).ok();
    }
}

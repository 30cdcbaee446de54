package vn.diemcau.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.attendance.AttendanceMeeting.names;
import static vn.diemcau.attendance.AttendanceMeeting.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Who is there, level by level. */
@ProductTest
class AttendanceIT {

    private final Product product;
    private AttendanceMeeting meeting;

    AttendanceIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void plan() {
        meeting = new AttendanceMeeting(product);
    }

    @Test
    void anOrganizerSeesTheProvincesWithWhatIsBelowThemAndLooksDeeper() {
        meeting.counts(meeting.province, 90).ok();
        meeting.counts(meeting.school, 15).ok();
        meeting.counts(meeting.school, 18).ok();

        JsonNode top = meeting.list(meeting.organizer, "");
        assertThat(names(top)).containsExactly("Phòng họp chính", "Hà Giang", "Quảng Trị");
        JsonNode province = row(top, meeting.province);
        assertThat(province.path("counted").path("people").asInt()).isEqualTo(90);
        assertThat(province.path("counted").path("by").asText()).isNotEmpty();
        assertThat(province.path("capacity").asInt()).isEqualTo(100);
        assertThat(figures(province.path("below"))).containsExactly(3L, 1L, 18L, 60L);
        assertThat(row(top, meeting.otherProvince).path("counted").isNull()).isTrue();
        assertThat(row(top, meeting.main).path("below").isNull()).isTrue();

        JsonNode below = meeting.list(meeting.organizer, "?parent=" + meeting.province);
        assertThat(names(below)).containsExactly("Hướng Hóa");
        assertThat(below.path("above").findValuesAsText("name"))
                .containsExactly("Phòng họp chính", "Quảng Trị");
        JsonNode schools = meeting.list(meeting.organizer, "?parent=" + meeting.district);
        assertThat(row(schools, meeting.school).path("counted").path("people").asInt())
                .as("the last count")
                .isEqualTo(18);
    }

    private static List<Long> figures(JsonNode branch) {
        return List.of(
                branch.path("points").asLong(),
                branch.path("reported").asLong(),
                branch.path("people").asLong(),
                branch.path("capacity").asLong());
    }

    @Test
    void totalsAreByLevelOfAllOrOfABranch() {
        meeting.counts(meeting.main, 200).ok();
        meeting.counts(meeting.school, 18).ok();
        meeting.counts(meeting.otherSchool, 30).ok();

        JsonNode all = meeting.list(meeting.organizer, "/totals");
        assertThat(all.path("levels").findValuesAsText("level"))
                .containsExactly("MAIN", "PROVINCE", "DISTRICT", "SCHOOL");
        assertThat(figures(all.path("levels").path(3).path("figures")))
                .containsExactly(3L, 2L, 48L, 20L);
        assertThat(figures(all.path("all"))).containsExactly(7L, 3L, 248L, 160L);
        assertThat(all.path("mayRemind").asBoolean()).isTrue();

        JsonNode branch = meeting.list(meeting.organizer, "/totals?parent=" + meeting.province);
        assertThat(figures(branch.path("all"))).containsExactly(4L, 1L, 18L, 160L);
        assertThat(figures(meeting.list(meeting.hostOf(meeting.province), "/totals").path("all")))
                .containsExactly(4L, 1L, 18L, 160L);
    }

    @Test
    void whoHasNotReportedIsFoundOnAllLevelsAndByNameWithoutAccents() {
        meeting.counts(meeting.school, 18).ok();
        meeting.counts(meeting.district, 5).ok();

        JsonNode missing =
                meeting.list(meeting.organizer, "?state=NOT_REPORTED&parent=" + meeting.province);
        assertThat(names(missing)).containsExactly("Trường Tiểu học Khe Sanh");
        assertThat(row(missing, meeting.secondSchool).path("above").findValuesAsText("name"))
                .containsExactly("Phòng họp chính", "Quảng Trị", "Hướng Hóa");
        assertThat(names(meeting.list(meeting.organizer, "?state=REPORTED")))
                .containsExactly("Hướng Hóa", "Trường Tiểu học Hướng Phùng");
        assertThat(names(meeting.list(meeting.organizer, "?q=dong+van")))
                .containsExactly("Trường Tiểu học Đồng Văn");
        assertThat(names(meeting.list(meeting.organizer, "?level=PROVINCE&state=NOT_REPORTED")))
                .containsExactly("Hà Giang", "Quảng Trị");
        JsonNode district = meeting.list(meeting.organizer, "?q=huong+hoa");
        assertThat(figures(row(district, meeting.district).path("below")))
                .containsExactly(2L, 1L, 18L, 20L);
        JsonNode page = meeting.list(meeting.organizer, "?level=SCHOOL&page=1&size=2");
        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("total").asInt()).isEqualTo(3);
    }

    @Test
    void countsAreReconciledWithInvitationsAndTheRoll() {
        String there = meeting.delegate("Nguyễn Thị Lan", meeting.school);
        String ill = meeting.delegate("Trần Văn Nam", meeting.school);
        String unsaid = meeting.delegate("Lê Thị Hoa", meeting.school);
        String away = meeting.delegate("Hồ Văn Pả", meeting.school);
        meeting.invited(there, "ACCEPTED");
        meeting.invited(ill, "ACCEPTED");
        meeting.invited(unsaid, null);
        meeting.invited(away, "DECLINED");
        meeting.delegate("Ở phòng chính", null);
        meeting.marks(meeting.school, there, Map.of("presence", "IN"));
        meeting.marks(meeting.school, ill, Map.of("presence", "ABSENT", "reason", "Ốm"));
        meeting.marks(meeting.school, away, Map.of("presence", "ABSENT"));
        meeting.invitedPoint(meeting.school, "DECLINED");
        meeting.counts(meeting.school, 1).ok();

        JsonNode school =
                row(meeting.list(meeting.organizer, "?parent=" + meeting.district), meeting.school);
        assertThat(delegates(school.path("delegates"))).containsExactly(4L, 4L, 2L, 1L, 1L, 2L, 1L);
        assertThat(school.path("answered").asText()).isEqualTo("DECLINED");
        assertThat(school.path("differences"))
                .extracting(JsonNode::asText)
                .containsExactly("FEWER_THAN_CONFIRMED", "DECLINED_AND_THERE");
        assertThat(
                        delegates(
                                row(meeting.list(meeting.organizer, ""), meeting.province)
                                        .path("below")
                                        .path("delegates")))
                .containsExactly(4L, 4L, 2L, 1L, 1L, 2L, 1L);
        JsonNode totals = meeting.list(meeting.organizer, "/totals");
        assertThat(delegates(totals.path("all").path("delegates")))
                .containsExactly(4L, 4L, 2L, 1L, 1L, 2L, 1L);
        assertThat(totals.path("unplaced").path("named").asInt()).isOne();
    }

    private static List<Long> delegates(JsonNode figures) {
        return List.of(
                figures.path("named").asLong(),
                figures.path("invited").asLong(),
                figures.path("confirmed").asLong(),
                figures.path("declined").asLong(),
                figures.path("present").asLong(),
                figures.path("absent").asLong(),
                figures.path("excused").asLong());
    }

    @Test
    void pointsThatLeftCountWithNothing() {
        meeting.counts(meeting.secondSchool, 12).ok();
        meeting.organizer
                .put(
                        "bridge-points/" + meeting.secondSchool + "/retirement",
                        Map.of("why", "Mất điện"))
                .ok();

        assertThat(figures(meeting.list(meeting.organizer, "/totals").path("all")))
                .containsExactly(6L, 0L, 0L, 160L);
        assertThat(names(meeting.list(meeting.organizer, "?parent=" + meeting.district)))
                .containsExactly("Trường Tiểu học Hướng Phùng");
        meeting.counts(meeting.secondSchool, 13).refused(409, "bridge.retired");
    }

    @Test
    void aHostSeesTheOwnBranchAndNothingElse() {
        Client host = meeting.hostOf(meeting.province);
        assertThat(names(meeting.list(host, ""))).containsExactly("Quảng Trị");
        assertThat(names(meeting.list(host, "?parent=" + meeting.province)))
                .containsExactly("Hướng Hóa");
        JsonNode schools = meeting.list(host, "?level=SCHOOL");
        assertThat(names(schools))
                .containsExactly("Trường Tiểu học Hướng Phùng", "Trường Tiểu học Khe Sanh");
        assertThat(row(schools, meeting.school).path("above").findValuesAsText("name"))
                .as("nothing above the own point")
                .containsExactly("Quảng Trị", "Hướng Hóa");
        assertThat(meeting.list(host, "/totals").path("unplaced").isNull()).isTrue();
        for (String foreign : new String[] {meeting.otherProvince, meeting.main, some()}) {
            for (String path : new String[] {"", "/totals", "/list.xlsx"}) {
                host.get(meeting.path() + path + "?parent=" + foreign)
                        .refused(404, "bridge.not_found");
            }
            host.get("bridge-points/" + foreign + "/attendance").refused(404, "bridge.not_found");
        }
    }

    private static String some() {
        return UUID.randomUUID().toString();
    }

    @Test
    void othersSeeNothing() {
        Client stranger = product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID());
        Client otherHost = product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.randomUUID());
        Client moderator =
                product.as(Role.MODERATOR, ScopeKind.EVENT, UUID.fromString(meeting.event));
        for (String path : new String[] {"", "/totals", "/list.xlsx"}) {
            product.anonymous().get(meeting.path() + path).refused(401, "access.not_signed_in");
            stranger.get(meeting.path() + path).refused(404, "event.session_not_found");
            otherHost.get(meeting.path() + path).refused(404, "event.session_not_found");
            moderator.get(meeting.path() + path).refused(403, "access.not_allowed");
        }
        String point = "bridge-points/" + meeting.school + "/attendance";
        product.anonymous().get(point).refused(401, "access.not_signed_in");
        moderator.get(point).refused(403, "access.not_allowed");
        stranger.get(point).refused(404, "bridge.not_found");
        meeting.organizer
                .get("sessions/" + some() + "/attendance")
                .refused(404, "event.session_not_found");
        meeting.organizer.get(meeting.path() + "?state=ASLEEP").refused(400, "request.wrong_type");
    }

    /** Rule H1. */
    @Test
    void everyCountIsToldAboveWithTheCountThatItReplaces() {
        try (LiveClient organizer =
                        LiveClient.connect(meeting.organizer, meeting.session, "ORGANIZER");
                LiveClient province = meeting.hostLine(meeting.province);
                LiveClient other = meeting.hostLine(meeting.otherProvince)) {
            meeting.counts(meeting.school, 15).ok();
            meeting.counts(meeting.school, 18).ok();

            for (LiveClient line : new LiveClient[] {organizer, province}) {
                JsonNode first =
                        line.fact("checkin.counted", fact -> fact.path("people").asInt() == 15);
                assertThat(first.path("was").isNull()).isTrue();
                assertThat(first.path("pointId").asText()).isEqualTo(meeting.school);
                JsonNode second =
                        line.fact("checkin.counted", fact -> fact.path("people").asInt() == 18);
                assertThat(second.path("was").asInt()).isEqualTo(15);
                assertThat(second.path("by").asText()).isNotEmpty();
            }
            meeting.counts(meeting.otherSchool, 7).ok();
            other.fact("checkin.counted");
            assertThat(other.everything()).doesNotContain(meeting.school);
        }
    }
}

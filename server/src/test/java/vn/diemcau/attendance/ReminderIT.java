package vn.diemcau.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.attendance.AttendanceMeeting.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
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

/** Points that have not reported are asked to. */
@ProductTest
class ReminderIT {

    private final Product product;
    private AttendanceMeeting meeting;
    private Client host;

    ReminderIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void plan() {
        meeting = new AttendanceMeeting(product);
        host = meeting.hostOf(meeting.province);
    }

    private JsonNode atPoint(String point) {
        return meeting.hostOf(point).get("bridge-points/" + point + "/attendance").ok();
    }

    private static List<Long> outcome(JsonNode reminded) {
        return List.of(
                reminded.path("reminded").asLong(),
                reminded.path("justReminded").asLong(),
                reminded.path("left").asLong());
    }

    /** Rule H2. */
    @Test
    void aProvinceRemindsThoseBelowThatAreMissingAndTheirConsolesHear() {
        meeting.counts(meeting.school, 18).ok();
        try (LiveClient missing = meeting.hostLine(meeting.secondSchool);
                LiveClient reported = meeting.hostLine(meeting.school);
                LiveClient organizer =
                        LiveClient.connect(meeting.organizer, meeting.session, "ORGANIZER")) {
            assertThat(outcome(meeting.reminds(host, null).ok())).containsExactly(2L, 0L, 0L);

            JsonNode told = missing.fact("attendance.reminded");
            assertThat(told.path("pointId").asText()).isEqualTo(meeting.secondSchool);
            assertThat(told.path("from").asText()).isEqualTo("Quảng Trị");
            organizer.fact("attendance.reminded");
            meeting.counts(meeting.school, 19).ok();
            reported.fact("checkin.counted");
            assertThat(reported.everything()).doesNotContain("attendance.reminded");
        }
        assertThat(atPoint(meeting.secondSchool).path("reminded").path("from").asText())
                .isEqualTo("Quảng Trị");
        assertThat(atPoint(meeting.school).path("reminded").isNull()).isTrue();
        assertThat(atPoint(meeting.province).path("reminded").isNull())
                .as("nobody reminds the own point")
                .isTrue();
        JsonNode page = meeting.list(host, "?parent=" + meeting.district);
        assertThat(row(page, meeting.secondSchool).path("reminded").path("at").isNull()).isFalse();
        assertThat(row(page, meeting.secondSchool).path("mayRemind").asBoolean()).isTrue();
        assertThat(row(page, meeting.school).path("mayRemind").asBoolean()).isFalse();
    }

    @Test
    void theReminderIsDoneWithOnceSomebodyCounted() {
        meeting.reminds(meeting.organizer, null, meeting.school).ok();
        assertThat(atPoint(meeting.school).path("reminded").path("from").isNull()).isTrue();
        assertThat(atPoint(meeting.school).path("reminded").path("at").isNull()).isFalse();

        meeting.counts(meeting.school, 18).ok();

        JsonNode seen = atPoint(meeting.school);
        assertThat(seen.path("reminded").isNull()).isTrue();
        assertThat(seen.path("counted").path("people").asInt()).isEqualTo(18);
        assertThat(outcome(meeting.reminds(meeting.organizer, null, meeting.school).ok()))
                .containsExactly(0L, 0L, 0L);
    }

    @Test
    void aPointIsRemindedOnceInTenMinutesWhoeverReminds() {
        assertThat(outcome(meeting.reminds(host, null, meeting.school).ok()))
                .containsExactly(1L, 0L, 0L);
        assertThat(outcome(meeting.reminds(meeting.organizer, meeting.district).ok()))
                .containsExactly(1L, 1L, 0L);
        assertThat(outcome(meeting.reminds(host, meeting.district).ok()))
                .containsExactly(0L, 2L, 0L);

        meeting.someTimeAfterTheReminder();

        assertThat(outcome(meeting.reminds(host, meeting.district).ok()))
                .containsExactly(2L, 0L, 0L);
    }

    @Test
    void theSameRequestSentAgainIsAnsweredTheSame() {
        Map<String, Object> request =
                Map.of("id", UUID.randomUUID().toString(), "parentId", meeting.district);
        assertThat(outcome(host.post(meeting.path() + "/reminders", request).ok()))
                .containsExactly(2L, 0L, 0L);
        assertThat(outcome(host.post(meeting.path() + "/reminders", request).ok()))
                .containsExactly(2L, 0L, 0L);
    }

    @Test
    void aLevelAloneIsReminded() {
        Map<String, Object> request =
                Map.of("id", UUID.randomUUID().toString(), "level", "PROVINCE");
        assertThat(outcome(meeting.organizer.post(meeting.path() + "/reminders", request).ok()))
                .containsExactly(2L, 0L, 0L);
        assertThat(atPoint(meeting.school).path("reminded").isNull()).isTrue();
    }

    @Test
    void aThousandAreRemindedAtOnceAndTheOthersWhenAskedAgain() {
        meeting.sql(
                """
                insert into bridge_point
                    (id, session_id, parent_id, path, level, name, state, items_done, items_total, version)
                select uuid(), d.session_id, d.id, concat(d.path, lpad(hex(s.seq), 32, '0'), '/'), 'SCHOOL',
                    concat('Trường số ', s.seq), 'READY', 6, 6, 0
                from bridge_point d join seq_1_to_1200 s where d.id = ?
                """,
                meeting.district);

        assertThat(outcome(meeting.reminds(host, meeting.district).ok()))
                .containsExactly(1000L, 0L, 202L);
        assertThat(outcome(meeting.reminds(host, meeting.district).ok()))
                .containsExactly(202L, 1000L, 0L);
    }

    @Test
    void nobodyRemindsWhatIsNotBelowThem() {
        for (String foreign :
                new String[] {
                    meeting.otherSchool,
                    meeting.main,
                    meeting.province,
                    UUID.randomUUID().toString()
                }) {
            meeting.reminds(host, null, foreign).refused(404, "bridge.not_found");
            meeting.reminds(host, null, meeting.school, foreign).refused(404, "bridge.not_found");
        }
        meeting.reminds(host, meeting.otherProvince).refused(404, "bridge.not_found");
        meeting.reminds(product.anonymous(), null).refused(401, "access.not_signed_in");
        meeting.reminds(
                        product.as(
                                Role.TECHNICIAN,
                                ScopeKind.BRIDGE_POINT,
                                UUID.fromString(meeting.province)),
                        null)
                .refused(403, "access.not_allowed");
        meeting.reminds(product.as(Role.ORGANIZER, ScopeKind.EVENT, UUID.randomUUID()), null)
                .refused(404, "event.session_not_found");
        assertThat(atPoint(meeting.school).path("reminded").isNull()).isTrue();
        assertThat(atPoint(meeting.otherSchool).path("reminded").isNull()).isTrue();
    }

    @Test
    void nonsenseIsRefused() {
        meeting.organizer
                .post(meeting.path() + "/reminders", Map.of())
                .refused(400, "request.invalid_fields");
        meeting.organizer
                .post(
                        meeting.path() + "/reminders",
                        Map.of("id", UUID.randomUUID().toString(), "pointIds", List.of()))
                .refused(400, "request.invalid_fields");
        meeting.organizer
                .post(
                        meeting.path() + "/reminders",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "pointIds",
                                Collections.nCopies(201, meeting.school)))
                .refused(400, "request.invalid_fields");
    }

    @Test
    void afterTheEndOfTheEventNobodyIsReminded() {
        meeting.organizer.post("events/" + meeting.event + "/cancel").ok();

        meeting.reminds(meeting.organizer, null).refused(409, "attendance.event_ended");
        assertThat(meeting.list(meeting.organizer, "/totals").path("mayRemind").asBoolean())
                .isFalse();
    }
}

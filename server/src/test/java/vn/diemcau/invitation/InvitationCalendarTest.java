package vn.diemcau.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.event.EventId;
import vn.diemcau.event.EventState;
import vn.diemcau.event.SessionForm;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.mail.CalendarPart;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.platform.Language;

class InvitationCalendarTest {

    private static final Instant NOW = Instant.parse("2023-08-01T02:00:00Z");
    private static final SessionSummary SESSION =
            new SessionSummary(
                    new SessionId(Ids.next()),
                    new EventId(Ids.next()),
                    "Bộ trưởng gặp gỡ nhà giáo, cán bộ quản lý; nhân viên \"ngành\" năm 2023",
                    EventState.PUBLISHED,
                    1,
                    "Buổi 1",
                    Instant.parse("2023-08-15T01:00:00Z"),
                    Instant.parse("2023-08-15T04:30:00Z"),
                    "Trụ sở Bộ GD&ĐT",
                    SessionForm.HYBRID,
                    SessionState.PLANNED,
                    "4F7KX2NP",
                    false);

    private final Invitation invitation =
            Invitation.of(
                    SESSION,
                    new PointInviteeRepository.Row(
                                    UUID.randomUUID(),
                                    PointLevel.PROVINCE,
                                    "Điểm cầu tỉnh Quảng Trị",
                                    "Nguyễn Thị Ánh, \"Phó Giám đốc\"",
                                    "so.quangtri@demo.example",
                                    null,
                                    null)
                            .invitee(),
                    new Letterhead(Language.VIETNAMESE, null, false),
                    Ids.next(),
                    NOW);

    private CalendarPart part(CalendarPart.Method method) {
        return part(method, false);
    }

    private CalendarPart part(CalendarPart.Method method, boolean answersAreRead) {
        return InvitationCalendar.of(
                invitation,
                SESSION,
                method,
                "https://diemcau.example/j/4F7KX2NP",
                new MailAddress("diemcau@bo.example"),
                "Điểm Cầu",
                answersAreRead,
                NOW);
    }

    @Test
    void asksForAnAnswerOnlyWhereSomebodyReadsIt() {
        assertThat(part(CalendarPart.Method.REQUEST, true).content().replace("\r\n ", ""))
                .contains("RSVP=TRUE")
                .contains("ngay trong lịch này");
        assertThat(part(CalendarPart.Method.REQUEST, false).content().replace("\r\n ", ""))
                .contains("RSVP=FALSE");
    }

    @Test
    void isACalendarThatBreaksNoRuleOfItsStandard() {
        for (CalendarPart.Method method : CalendarPart.Method.values()) {
            ICalendar calendar = Biweekly.parse(part(method).content()).first();
            assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                    .as(calendar.validate(ICalVersion.V2_0).toString())
                    .isTrue();
        }
    }

    @Test
    void saysTheTimeInVietnamsZone() {
        String content = part(CalendarPart.Method.REQUEST).content();
        assertThat(content)
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20230815T080000\r\n")
                .contains("DTEND;TZID=Asia/Ho_Chi_Minh:20230815T113000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n")
                .contains("TZOFFSETTO:+0700\r\n")
                .contains("METHOD:REQUEST\r\n");
        VEvent entry = Biweekly.parse(content).first().getEvents().getFirst();
        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(SESSION.startsAt());
        assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo(SESSION.endsAt());
    }

    @Test
    void namesWhoInvitesAndWhoIsInvitedAsTheyAreWritten() {
        VEvent entry =
                Biweekly.parse(part(CalendarPart.Method.REQUEST).content())
                        .first()
                        .getEvents()
                        .getFirst();
        assertThat(entry.getSummary().getValue()).isEqualTo(SESSION.eventTitle() + " – Buổi 1");
        assertThat(entry.getOrganizer().getEmail()).isEqualTo("diemcau@bo.example");
        assertThat(entry.getAttendees().getFirst().getEmail())
                .isEqualTo("so.quangtri@demo.example");
        assertThat(entry.getAttendees().getFirst().getCommonName()).contains("Nguyễn Thị Ánh");
    }

    @Test
    void saysWhatItIsAboutAndWhereToComeInAndHasNoneOfTheLettersOwnLinks() {
        String content = part(CalendarPart.Method.REQUEST).content();
        VEvent entry = Biweekly.parse(content).first().getEvents().getFirst();
        assertThat(entry.getDescription().getValue())
                .contains(SESSION.eventTitle() + "\nBuổi 1\n")
                .contains("Điểm cầu của đơn vị: Điểm cầu tỉnh Quảng Trị\n")
                .contains("Trụ sở Bộ GD&ĐT")
                .contains("https://diemcau.example/j/4F7KX2NP")
                .contains("liên kết trong thư mời");
        assertThat(entry.getUrl().getValue()).isEqualTo("https://diemcau.example/j/4F7KX2NP");
        assertThat(content.replace("\r\n ", ""))
                .contains("cán bộ quản lý\\; nhân viên")
                .doesNotContain("#");
    }

    @Test
    void tellsADelegateWhereToSitAndNotWhichPointIsTheirs() {
        invitation.bridgePointId = null;
        invitation.delegateId = Ids.next();
        assertThat(part(CalendarPart.Method.REQUEST).content().replace("\r\n ", ""))
                .contains("Nơi dự của ông/bà: Điểm cầu tỉnh Quảng Trị")
                .doesNotContain("Điểm cầu của đơn vị");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctets() {
        String content = part(CalendarPart.Method.REQUEST).content();
        assertThat(content.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .as(line)
                                        .isLessThanOrEqualTo(75));
        assertThat(content.replace("\r\n ", "")).contains("Bộ trưởng gặp gỡ nhà giáo");
        assertThat(FoldedLines.of("a".repeat(74) + "🎓" + "\r\n"))
                .isEqualTo("a".repeat(74) + "\r\n 🎓\r\n");
    }

    @Test
    void aLaterLetterIsAboutTheSameEntryAndCountsOn() {
        VEvent first =
                Biweekly.parse(part(CalendarPart.Method.REQUEST).content())
                        .first()
                        .getEvents()
                        .getFirst();
        invitation.withdraw(NOW);
        VEvent second =
                Biweekly.parse(part(CalendarPart.Method.CANCEL).content())
                        .first()
                        .getEvents()
                        .getFirst();
        assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(second.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
        assertThat(second.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void whatIsCancelledAsksForNothingAndLeadsNowhere() {
        String cancelled = part(CalendarPart.Method.CANCEL, true).content().replace("\r\n ", "");
        assertThat(cancelled)
                .contains("RSVP=FALSE")
                .contains("Bộ trưởng gặp gỡ nhà giáo")
                .doesNotContain("trả lời")
                .doesNotContain("gửi câu hỏi");
    }
}

package vn.diemcau.document;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationView;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Clocks;

/**
 * The texts that drafts begin with, in the words of the forms in Nghị định 30/2020/NĐ-CP, Phụ lục
 * III (giấy mời: form 1.6, công văn: 1.5, the others: 1.4). What the product does not know, such as
 * who signs, is left for the clerk.
 */
final class Drafts {

    private static final List<String> DAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private static final String VENUE = "{{nơi dự}}";

    private Drafts() {}

    static DocumentText of(DocumentKind kind, SessionSummary session, OrganizationView body) {
        String meeting = meeting(session);
        return switch (kind) {
            case INVITATION ->
                    text(
                            body,
                            "Dự " + meeting,
                            List.of(),
                            """
                            %s trân trọng kính mời: **{{người nhận}}**
                            **Tới dự:** %s.
                            **Thời gian:** %s.
                            **Địa điểm:** %s.
                            Đề nghị Quý đại biểu phản hồi theo thư mời điện tử và xuất trình mã QR trên giấy mời này tại bàn đón tiếp.
                            Sự có mặt của Quý đại biểu góp phần vào thành công của chương trình./.
                            """
                                    .formatted(body.name(), meeting, time(session), VENUE),
                            List.of("Như trên", "Lưu: VT"),
                            Copies.EACH,
                            new Selection(Selection.Kind.DELEGATES, null, List.of()),
                            true);
            case SUMMONS ->
                    text(
                            body,
                            "V/v triệu tập đại biểu dự " + meeting,
                            List.of("{{người nhận}}"),
                            """
                            Thực hiện kế hoạch tổ chức %s, %s đề nghị Quý đơn vị cử đại biểu tham dự, cụ thể như sau:
                            **1. Thời gian:** %s.
                            **2. Địa điểm:** %s.
                            **3. Thành phần:** theo chỉ tiêu đã phân bổ cho đơn vị.
                            Đề nghị Quý đơn vị cử đại biểu đúng thành phần và gửi danh sách trên hệ thống trước thời hạn. Chế độ của đại biểu do đơn vị cử đại biểu chịu trách nhiệm theo quy định hiện hành.
                            Trân trọng./.
                            """
                                    .formatted(meeting, body.name(), time(session), place(session)),
                            List.of("Như trên", "Lưu: VT"),
                            Copies.EACH,
                            new Selection(Selection.Kind.ORGANIZATIONS, null, List.of()),
                            false);
            case OPEN_LETTER ->
                    text(
                            body,
                            "Gửi nhà giáo, cán bộ quản lý, nhân viên ngành Giáo dục nhân "
                                    + meeting,
                            List.of(),
                            """
                            Kính gửi các thầy cô giáo, cán bộ quản lý và nhân viên ngành Giáo dục,
                            %s tổ chức %s vào %s.
                            Chúng tôi trân trọng mời thầy cô theo dõi và gửi tâm tư, nguyện vọng, đề xuất của mình tới chương trình.
                            Trân trọng cảm ơn thầy cô./.
                            """
                                    .formatted(body.name(), meeting, time(session)),
                            List.of(
                                    "Nhà giáo, cán bộ quản lý, nhân viên ngành Giáo dục",
                                    "Lưu: VT"),
                            Copies.ONE,
                            Selection.NOBODY,
                            false);
            case AUTHORIZATION ->
                    text(
                            body,
                            "Về việc cử người dự thay " + meeting,
                            List.of(),
                            """
                            %s ủy quyền cho: **{{người nhận}}**
                            Tham dự %s thay cho {{người được thay}}.
                            **Thời gian:** %s.
                            **Địa điểm:** %s.
                            Giấy ủy quyền này có giá trị đến khi chương trình kết thúc; người được ủy quyền không ủy quyền lại./.
                            """
                                    .formatted(body.name(), meeting, time(session), VENUE),
                            List.of("Như trên", "Lưu: VT"),
                            Copies.EACH,
                            new Selection(Selection.Kind.SUBSTITUTES, null, List.of()),
                            false);
        };
    }

    /**
     * Complete, for a substitute whom an organization has confirmed.
     *
     * @param abbreviation of the body, in the symbol
     * @param original whose place they take
     * @param point where they sit; null: in the main room
     */
    static DocumentText authorization(
            SessionSummary session,
            OrganizationView body,
            String abbreviation,
            String original,
            @Nullable String point,
            String signatoryPosition,
            String signatoryName) {
        DocumentText draft = of(DocumentKind.AUTHORIZATION, session, body);
        return new DocumentText(
                draft.parentBody(),
                draft.body(),
                abbreviation,
                null,
                draft.place(),
                draft.subject(),
                draft.addressees(),
                draft.text()
                        .replace("{{người được thay}}", original)
                        .replace(VENUE, Objects.requireNonNullElse(point, place(session))),
                draft.recipients(),
                List.of(signatoryPosition),
                signatoryName,
                draft.copies(),
                draft.selection(),
                draft.pass());
    }

    private static DocumentText text(
            OrganizationView body,
            String subject,
            List<String> addressees,
            String text,
            List<String> recipients,
            Copies copies,
            Selection selection,
            boolean pass) {
        return new DocumentText(
                body.parent() == null ? null : body.parent().name(),
                body.name(),
                Abbreviation.of(body.name(), body.shortName()),
                null,
                body.province() == null ? "Hà Nội" : body.province().name(),
                Text.shortened(subject, 500),
                addressees,
                text.strip(),
                recipients,
                List.of(),
                "",
                copies,
                selection,
                pass);
    }

    private static String meeting(SessionSummary session) {
        String title = session.eventTitle();
        return session.title().isBlank() || title.equals(session.title())
                ? title
                : title + " (" + session.title() + ")";
    }

    private static String place(SessionSummary session) {
        return Objects.requireNonNullElse(session.place(), Recipient.NOWHERE);
    }

    /** For instance {@code từ 08 giờ 00 đến 11 giờ 30, thứ Ba, ngày 15 tháng 8 năm 2023}. */
    static String time(SessionSummary session) {
        ZonedDateTime start = local(session.startsAt());
        ZonedDateTime end = local(session.endsAt());
        String from = clock(start) + ", " + day(start);
        return start.toLocalDate().equals(end.toLocalDate())
                ? "từ " + clock(start) + " đến " + clock(end) + ", " + day(start)
                : "từ " + from + " đến " + clock(end) + ", " + day(end);
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(Clocks.VIETNAM);
    }

    private static String clock(ZonedDateTime time) {
        return "%02d giờ %02d".formatted(time.getHour(), time.getMinute());
    }

    private static String day(ZonedDateTime time) {
        int month = time.getMonthValue();
        return DAYS.get(time.getDayOfWeek().getValue() - 1)
                + ", ngày %02d tháng %s năm %d"
                        .formatted(
                                time.getDayOfMonth(),
                                month < 3 ? "0" + month : String.valueOf(month),
                                time.getYear());
    }
}

package vn.diemcau.checkin;

import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Clocks;
import vn.diemcau.spreadsheet.SafeWorkbook;

/** Who is there, as an XLSX workbook in Vietnamese. */
final class CheckinWorkbook {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Clocks.VIETNAM);
    private static final List<SafeWorkbook.Column> DELEGATES =
            List.of(
                    new SafeWorkbook.Column("STT", 6),
                    new SafeWorkbook.Column("Họ và tên", 28),
                    new SafeWorkbook.Column("Chức vụ", 28),
                    new SafeWorkbook.Column("Đơn vị", 40),
                    new SafeWorkbook.Column("Nhóm đại biểu", 36),
                    new SafeWorkbook.Column("Điểm cầu", 28),
                    new SafeWorkbook.Column("Tình trạng", 14),
                    new SafeWorkbook.Column("Trả lời thư mời", 20),
                    new SafeWorkbook.Column("Thời gian vào", 18),
                    new SafeWorkbook.Column("Cửa", 24),
                    new SafeWorkbook.Column("Ghi chú", 32));
    private static final List<SafeWorkbook.Column> WALK_INS =
            List.of(
                    new SafeWorkbook.Column("STT", 6),
                    new SafeWorkbook.Column("Họ và tên", 28),
                    new SafeWorkbook.Column("Đơn vị", 40),
                    new SafeWorkbook.Column("Số điện thoại", 18),
                    new SafeWorkbook.Column("Thời gian vào", 18),
                    new SafeWorkbook.Column("Cửa", 24));

    private CheckinWorkbook() {}

    static void write(
            OutputStream out,
            SessionSummary session,
            List<Expected> delegates,
            List<WalkInRow> walkIns) {
        List<String> titles = List.of(session.eventTitle(), session.title());
        try (SafeWorkbook workbook = SafeWorkbook.to(out)) {
            workbook.sheet("Đại biểu", titles, DELEGATES);
            for (int place = 0; place < delegates.size(); place++) {
                workbook.row(cells(place + 1, delegates.get(place)));
            }
            workbook.sheet("Khách vãng lai", titles, WALK_INS);
            for (int place = 0; place < walkIns.size(); place++) {
                workbook.row(cells(place + 1, walkIns.get(place)));
            }
        }
    }

    private static List<@Nullable Object> cells(int number, Expected delegate) {
        return Arrays.asList(
                number,
                delegate.name(),
                delegate.position(),
                delegate.unit(),
                delegate.group(),
                delegate.pointName(),
                presence(delegate),
                CheckinWords.answer(delegate.answered()),
                time(delegate.admittedAt()),
                delegate.place(),
                delegate.admissionId() == null ? delegate.absentReason() : null);
    }

    private static List<@Nullable Object> cells(int number, WalkInRow walkIn) {
        return Arrays.asList(
                number,
                walkIn.name(),
                walkIn.unit(),
                walkIn.phone(),
                time(walkIn.admittedAt()),
                walkIn.place());
    }

    private static String presence(Expected delegate) {
        if (delegate.admissionId() != null) {
            return "Đã vào";
        }
        return delegate.absentAt() != null ? "Vắng mặt" : "Chưa đến";
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : TIME.format(instant);
    }
}

package vn.diemcau.checkin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Clocks;

/**
 * Who is there, as an XLSX workbook in Vietnamese. Texts are written as strings and never as
 * formulas, whatever they begin with.
 */
final class CheckinWorkbook {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Clocks.VIETNAM);
    private static final String[] DELEGATES = {
        "STT",
        "Họ và tên",
        "Chức vụ",
        "Đơn vị",
        "Nhóm đại biểu",
        "Điểm cầu",
        "Tình trạng",
        "Thời gian vào",
        "Cửa",
        "Ghi chú"
    };
    private static final int[] DELEGATE_WIDTHS = {6, 28, 28, 40, 36, 28, 14, 18, 24, 32};
    private static final String[] WALK_INS = {
        "STT", "Họ và tên", "Đơn vị", "Số điện thoại", "Thời gian vào", "Cửa"
    };
    private static final int[] WALK_IN_WIDTHS = {6, 28, 40, 18, 18, 24};

    private final Worksheet sheet;
    private int row;

    private CheckinWorkbook(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(
            OutputStream out,
            SessionSummary session,
            List<Expected> delegates,
            List<WalkInRow> walkIns) {
        try (Workbook workbook = new Workbook(out, "Diem Cau", "1.0")) {
            CheckinWorkbook first = new CheckinWorkbook(workbook.newWorksheet("Đại biểu"));
            first.head(session, DELEGATES, DELEGATE_WIDTHS);
            for (int place = 0; place < delegates.size(); place++) {
                first.delegate(place + 1, delegates.get(place));
            }
            first.sheet.finish();
            CheckinWorkbook second = new CheckinWorkbook(workbook.newWorksheet("Khách vãng lai"));
            second.head(session, WALK_INS, WALK_IN_WIDTHS);
            for (int place = 0; place < walkIns.size(); place++) {
                second.walkIn(place + 1, walkIns.get(place));
            }
            second.sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(SessionSummary session, String[] header, int[] widths) {
        sheet.value(row++, 0, session.eventTitle());
        sheet.value(row++, 0, session.title());
        for (int column = 0; column < header.length; column++) {
            sheet.width(column, widths[column]);
            sheet.value(row, column, header[column]);
        }
        sheet.range(0, 0, row, header.length - 1).style().bold().set();
        sheet.freezePane(0, ++row);
    }

    private void delegate(int number, Expected delegate) {
        sheet.value(row, 0, number);
        text(1, delegate.name());
        text(2, delegate.position());
        text(3, delegate.unit());
        text(4, delegate.group());
        text(5, delegate.pointName());
        text(6, presence(delegate));
        text(7, time(delegate.admittedAt()));
        text(8, delegate.place());
        text(9, delegate.admissionId() == null ? delegate.absentReason() : null);
        row++;
    }

    private void walkIn(int number, WalkInRow walkIn) {
        sheet.value(row, 0, number);
        text(1, walkIn.name());
        text(2, walkIn.unit());
        text(3, walkIn.phone());
        text(4, time(walkIn.admittedAt()));
        text(5, walkIn.place());
        row++;
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

    private void text(int column, @Nullable String text) {
        if (text != null) {
            sheet.value(row, column, text);
        }
    }
}

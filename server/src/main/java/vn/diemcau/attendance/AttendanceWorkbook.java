package vn.diemcau.attendance;

import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.bridge.PointLevel;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.platform.Clocks;
import vn.diemcau.spreadsheet.SafeWorkbook;

/** Attendance as an XLSX workbook in Vietnamese. */
final class AttendanceWorkbook implements AutoCloseable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Clocks.VIETNAM);
    private static final List<SafeWorkbook.Column> POINTS =
            List.of(
                    new SafeWorkbook.Column("STT", 7),
                    new SafeWorkbook.Column("Điểm cầu", 44),
                    new SafeWorkbook.Column("Cấp", 14),
                    new SafeWorkbook.Column("Tình trạng báo cáo", 18),
                    new SafeWorkbook.Column("Số người dự", 10),
                    new SafeWorkbook.Column("Thời gian báo cáo", 18),
                    new SafeWorkbook.Column("Người báo cáo", 24),
                    new SafeWorkbook.Column("Sức chứa", 10),
                    new SafeWorkbook.Column("Đại biểu được cử", 10),
                    new SafeWorkbook.Column("Đã mời", 10),
                    new SafeWorkbook.Column("Xác nhận dự", 10),
                    new SafeWorkbook.Column("Báo không dự", 10),
                    new SafeWorkbook.Column("Có mặt theo danh sách", 12),
                    new SafeWorkbook.Column("Vắng mặt", 10),
                    new SafeWorkbook.Column("Vắng có lý do", 10),
                    new SafeWorkbook.Column("Số điểm cầu cấp dưới", 12),
                    new SafeWorkbook.Column("Cấp dưới đã báo cáo", 12),
                    new SafeWorkbook.Column("Số người dự ở cấp dưới", 12),
                    new SafeWorkbook.Column("Sức chứa ở cấp dưới", 12),
                    new SafeWorkbook.Column("Nhắc lần cuối", 18),
                    new SafeWorkbook.Column("Cần đối chiếu", 44));
    private static final List<SafeWorkbook.Column> ABSENCES =
            List.of(
                    new SafeWorkbook.Column("STT", 7),
                    new SafeWorkbook.Column("Họ và tên", 28),
                    new SafeWorkbook.Column("Chức vụ", 28),
                    new SafeWorkbook.Column("Đơn vị", 40),
                    new SafeWorkbook.Column("Điểm cầu", 44),
                    new SafeWorkbook.Column("Cấp", 14),
                    new SafeWorkbook.Column("Lý do vắng", 44),
                    new SafeWorkbook.Column("Thời gian ghi nhận", 18),
                    new SafeWorkbook.Column("Người ghi nhận", 24));

    private final SafeWorkbook workbook;
    private final List<String> titles;
    private int number;

    private AttendanceWorkbook(SafeWorkbook workbook, List<String> titles) {
        this.workbook = workbook;
        this.titles = titles;
    }

    static AttendanceWorkbook to(OutputStream out, SessionSummary session, Instant now) {
        return new AttendanceWorkbook(
                SafeWorkbook.to(out),
                List.of(
                        session.eventTitle(),
                        session.title(),
                        "Điểm danh tính đến " + TIME.format(now)));
    }

    void beginPoints() {
        workbook.sheet("Điểm cầu", titles, POINTS);
        number = 0;
    }

    void point(PointRow row, DelegateFigures delegates, BranchFigures below) {
        LastCount counted = row.counted();
        workbook.row(
                Arrays.asList(
                        ++number,
                        row.name(),
                        level(row.level()),
                        counted == null ? "Chưa báo cáo" : "Đã báo cáo",
                        counted == null ? null : counted.people(),
                        counted == null ? null : TIME.format(counted.at()),
                        counted == null ? null : counted.by(),
                        row.capacity(),
                        delegates.named(),
                        delegates.invited(),
                        delegates.confirmed(),
                        delegates.declined(),
                        delegates.present(),
                        delegates.absent(),
                        delegates.excused(),
                        below.points(),
                        below.reported(),
                        below.people(),
                        below.capacity(),
                        row.remindedAt() == null ? null : TIME.format(row.remindedAt()),
                        differences(
                                Difference.of(
                                        counted, row.capacity(), row.answered(), delegates))));
    }

    void beginAbsences() {
        workbook.sheet("Vắng mặt", titles, ABSENCES);
        number = 0;
    }

    void absent(AbsentRow row) {
        workbook.row(
                Arrays.asList(
                        ++number,
                        row.name(),
                        row.position(),
                        row.unit(),
                        row.pointName(),
                        level(row.level()),
                        row.reason() == null ? "Không rõ lý do" : row.reason(),
                        TIME.format(row.notedAt()),
                        row.notedBy()));
    }

    private static String level(PointLevel level) {
        return switch (level) {
            case MAIN -> "Điểm cầu trung tâm";
            case PROVINCE -> "Tỉnh, thành phố";
            case DISTRICT -> "Quận, huyện";
            case COMMUNE -> "Xã, phường";
            case SCHOOL -> "Trường học";
            case UNIVERSITY -> "Đại học, cao đẳng";
        };
    }

    private static @Nullable String differences(List<Difference> differences) {
        return differences.isEmpty()
                ? null
                : differences.stream()
                        .map(AttendanceWorkbook::words)
                        .collect(Collectors.joining("; "));
    }

    private static String words(Difference difference) {
        return switch (difference) {
            case FEWER_THAN_ON_THE_ROLL -> "Ít hơn số có mặt theo danh sách";
            case FEWER_THAN_CONFIRMED -> "Ít hơn số đã xác nhận dự";
            case MORE_THAN_CAPACITY -> "Nhiều hơn sức chứa";
            case DECLINED_AND_THERE -> "Điểm cầu đã trả lời không tham gia";
        };
    }

    @Override
    public void close() {
        workbook.close();
    }
}

package vn.diemcau.invitation;

import java.util.List;
import vn.diemcau.platform.Language;
import vn.diemcau.spreadsheet.SafeWorkbook;

/**
 * What stands in the workbook of those whom no letter reaches, besides them.
 *
 * @param fileName in ASCII
 */
record UnreachedHeadings(
        String fileName,
        String title,
        String delegateSheet,
        List<SafeWorkbook.Column> delegates,
        String pointSheet,
        List<SafeWorkbook.Column> points,
        String cameBack,
        String noAddress) {

    private static final UnreachedHeadings VIETNAMESE =
            new UnreachedHeadings(
                    "chua-gui-duoc-thu.xlsx",
                    "Người chưa gửi được thư điện tử",
                    "Đại biểu",
                    delegates(
                            "Họ và tên",
                            "Chức vụ",
                            "Đơn vị",
                            "Nhóm đại biểu",
                            "Điện thoại",
                            "Địa chỉ gửi thư giấy",
                            "Thư điện tử",
                            "Lý do"),
                    "Điểm cầu",
                    points(
                            "Điểm cầu",
                            "Đầu mối",
                            "Đơn vị",
                            "Điện thoại",
                            "Địa chỉ gửi thư giấy",
                            "Thư điện tử",
                            "Lý do"),
                    "Thư bị trả lại",
                    "Chưa có địa chỉ thư điện tử");

    private static final UnreachedHeadings ENGLISH =
            new UnreachedHeadings(
                    "not-reached-by-mail.xlsx",
                    "Not reached by e-mail",
                    "Delegates",
                    delegates(
                            "Name",
                            "Position",
                            "Organization",
                            "Delegate group",
                            "Telephone",
                            "Postal address",
                            "E-mail",
                            "Reason"),
                    "Bridge points",
                    points(
                            "Bridge point",
                            "Contact",
                            "Organization",
                            "Telephone",
                            "Postal address",
                            "E-mail",
                            "Reason"),
                    "Mail comes back",
                    "No e-mail address");

    static UnreachedHeadings of(Language language) {
        return switch (language) {
            case VIETNAMESE -> VIETNAMESE;
            case ENGLISH -> ENGLISH;
        };
    }

    String why(UnreachedView row) {
        return row.cameBack() ? cameBack : noAddress;
    }

    private static List<SafeWorkbook.Column> delegates(
            String name,
            String position,
            String unit,
            String group,
            String phone,
            String postal,
            String email,
            String why) {
        return List.of(
                new SafeWorkbook.Column(name, 28),
                new SafeWorkbook.Column(position, 28),
                new SafeWorkbook.Column(unit, 36),
                new SafeWorkbook.Column(group, 30),
                new SafeWorkbook.Column(phone, 18),
                new SafeWorkbook.Column(postal, 44),
                new SafeWorkbook.Column(email, 30),
                new SafeWorkbook.Column(why, 24));
    }

    private static List<SafeWorkbook.Column> points(
            String point,
            String contact,
            String unit,
            String phone,
            String postal,
            String email,
            String why) {
        return List.of(
                new SafeWorkbook.Column(point, 36),
                new SafeWorkbook.Column(contact, 28),
                new SafeWorkbook.Column(unit, 36),
                new SafeWorkbook.Column(phone, 18),
                new SafeWorkbook.Column(postal, 44),
                new SafeWorkbook.Column(email, 30),
                new SafeWorkbook.Column(why, 24));
    }
}

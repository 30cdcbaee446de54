package vn.diemcau.development.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.ChangeAgenda;

/** What the meeting that is on in the demo is about, and who is in it. Nobody in it exists. */
final class DemoLivePlan {

    static final String TITLE = "Hội nghị trực tuyến triển khai nhiệm vụ năm học (đang diễn ra)";
    static final String SESSION = "Phiên toàn thể: trao đổi với nhà giáo tại các điểm cầu";

    static final String DESCRIPTION =
            "Hội nghị mẫu đang diễn ra, để xem danh sách phát biểu, điều hành chương trình và các màn hình"
                    + " khi có người tham dự. Người, trường và nội dung đều là ví dụ.";

    static final List<ChangeAgenda.Item> AGENDA =
            List.of(
                    item(0, 10, "Ổn định tổ chức, kiểm tra kết nối", "Ban tổ chức"),
                    item(10, 25, "Báo cáo tình hình chuẩn bị năm học", "Đại diện Văn phòng Bộ"),
                    item(35, 60, "Phát biểu của các điểm cầu", "Nhà giáo tại các điểm cầu"),
                    item(95, 40, "Trao đổi, giải đáp", "Lãnh đạo các Vụ, Cục"),
                    item(135, 15, "Kết luận hội nghị", "Chủ trì"));

    /** Which item is on. */
    static final int NOW = 2;

    static final List<Teacher> TEACHERS =
            List.of(
                    teacher(
                            "Lò Thị Mẫu",
                            "Trường Tiểu học Ví Dụ số 1",
                            "14",
                            "Điện lưới chập chờn, học trực tuyến còn khó khăn"),
                    teacher(
                            "Nguyễn Văn Mẫu",
                            "Trường THPT Ví Dụ số 2",
                            "01",
                            "Sắp xếp giáo viên dạy các môn tự chọn"),
                    teacher(
                            "Hồ Thị Thử",
                            "Trường Mầm non Ví Dụ số 3",
                            "44",
                            "Chế độ làm việc của giáo viên mầm non"),
                    teacher(
                            "Trần Văn Thử",
                            "Trường THCS Ví Dụ số 4",
                            "40",
                            "Hướng dẫn dạy môn Khoa học tự nhiên"),
                    teacher(
                            "Phạm Thị Mẫu",
                            "Trường Tiểu học Ví Dụ số 5",
                            "96",
                            "Phòng học xuống cấp sau mùa mưa"),
                    teacher(
                            "K’ Mẫu",
                            "Trường THCS nội trú Ví Dụ",
                            "68",
                            "Chính sách cho học sinh nội trú"),
                    teacher(
                            "Nguyễn Thị Thử",
                            "Trường Tiểu học Ví Dụ số 6",
                            "01",
                            "Sĩ số lớp quá đông ở khu đô thị mới"),
                    teacher(
                            "Rơ Châm Thử",
                            "Trường THCS Ví Dụ số 7",
                            "52",
                            "Thiếu giáo viên Tin học và Tiếng Anh"),
                    teacher(
                            "Lê Thị Mẫu",
                            "Trung tâm GDTX Ví Dụ",
                            "40",
                            "Kinh phí cho lớp xóa mù chữ"),
                    teacher(
                            "Hoàng Văn Mẫu",
                            "Trường THPT Ví Dụ số 8",
                            "44",
                            "Tổ chức thi tốt nghiệp từ năm sau"));

    static final List<String> QUESTIONS =
            List.of(
                    "Bao giờ có hướng dẫn mới về định mức giờ dạy cho giáo viên kiêm nhiệm?",
                    "Trường ở vùng khó khăn có được hỗ trợ thiết bị dạy học trực tuyến không?",
                    "Việc thăng hạng chức danh nghề nghiệp năm nay thực hiện thế nào?",
                    "Sách giáo khoa dùng chung trong thư viện được mua từ nguồn nào?");

    private DemoLivePlan() {}

    /**
     * Somebody who is in the meeting.
     *
     * @param topic what they would speak about
     */
    record Teacher(String name, String school, String provinceCode, String topic) {}

    private static Teacher teacher(String name, String school, String provinceCode, String topic) {
        return new Teacher(name, school, provinceCode, topic);
    }

    private static ChangeAgenda.Item item(
            int start, int minutes, String title, @Nullable String speaker) {
        return new ChangeAgenda.Item(null, start, minutes, title, speaker);
    }
}

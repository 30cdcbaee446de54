package vn.diemcau.development.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.ChangeAgenda;
import vn.diemcau.event.SaveSession;
import vn.diemcau.event.SessionForm;
import vn.diemcau.platform.Clocks;

/** What the plan of the meeting says, in its words. */
final class DemoPlan {

    static final LocalDate DAY = LocalDate.of(2023, 8, 15);

    static final String TITLE =
            "Bộ trưởng gặp gỡ nhà giáo, cán bộ quản lý, nhân viên ngành Giáo dục, Đào tạo năm 2023";

    static final String DESCRIPTION =
            """
            - Bộ trưởng thông tin về tình hình của Ngành, chia sẻ, động viên đội ngũ nhà giáo, cán bộ quản lý, nhân viên \
            các đơn vị, trường học, cơ sở giáo dục trong cả nước chuẩn bị bước vào năm học mới.
            - Bộ trưởng lắng nghe, nắm bắt tâm tư, nguyện vọng, những khó khăn của nhà giáo, cán bộ quản lý, nhân viên \
            trong quá trình thực hiện đổi mới giáo dục hiện nay.
            Yêu cầu: tổ chức sát với yêu cầu thực tế trên tinh thần thẳng thắn, cởi mở, chân tình; nội dung trao đổi \
            thiết thực, hiệu quả; tạo không khí phấn khởi cho đội ngũ.""";

    static final String MINISTER =
            "Đồng chí Nguyễn Kim Sơn, Ủy viên Trung ương Đảng, Bộ trưởng Bộ GD&ĐT";
    static final String PLACE = "Trụ sở cơ quan Bộ GD&ĐT, 35 Đại Cồ Việt, Hà Nội";

    /** Units of two provinces for which the demo goes down to districts and schools. */
    static final Map<String, List<String>> DISTRICTS =
            Map.of(
                    "Quảng Trị",
                    List.of(
                            "thành phố Đông Hà",
                            "thị xã Quảng Trị",
                            "huyện Vĩnh Linh",
                            "huyện Hướng Hóa",
                            "huyện Gio Linh",
                            "huyện Đakrông",
                            "huyện Cam Lộ",
                            "huyện Triệu Phong",
                            "huyện Hải Lăng"),
                    "Hà Giang",
                    List.of(
                            "thành phố Hà Giang",
                            "huyện Đồng Văn",
                            "huyện Mèo Vạc",
                            "huyện Yên Minh",
                            "huyện Quản Bạ",
                            "huyện Vị Xuyên",
                            "huyện Bắc Mê",
                            "huyện Hoàng Su Phì",
                            "huyện Xín Mần",
                            "huyện Bắc Quang",
                            "huyện Quang Bình"));

    private static final String UNIVERSITIES =
            """
            Đại học Quốc gia Hà Nội|Hà Nội
            Đại học Bách khoa Hà Nội|Hà Nội
            Trường Đại học Sư phạm Hà Nội|Hà Nội
            Trường Đại học Thủ đô Hà Nội|Hà Nội
            Trường Đại học Kinh tế Quốc dân|Hà Nội
            Trường Đại học Ngoại thương|Hà Nội
            Trường Đại học Hà Nội|Hà Nội
            Học viện Quản lý giáo dục|Hà Nội
            Trường Cao đẳng Sư phạm Trung ương|Hà Nội
            Trường Đại học Sư phạm Hà Nội 2|Vĩnh Phúc
            Đại học Thái Nguyên|Thái Nguyên
            Trường Đại học Tây Bắc|Sơn La
            Trường Cao đẳng Sư phạm Điện Biên|Điện Biên
            Trường Cao đẳng Sư phạm Lạng Sơn|Lạng Sơn
            Trường Đại học Tân Trào|Tuyên Quang
            Trường Đại học Hùng Vương|Phú Thọ
            Trường Đại học Hạ Long|Quảng Ninh
            Trường Đại học Hải Phòng|Hải Phòng
            Trường Đại học Hoa Lư|Ninh Bình
            Trường Đại học Hồng Đức|Thanh Hóa
            Trường Đại học Vinh|Nghệ An
            Trường Đại học Hà Tĩnh|Hà Tĩnh
            Trường Đại học Quảng Bình|Quảng Bình
            Trường Cao đẳng Sư phạm Quảng Trị|Quảng Trị
            Đại học Huế|Thừa Thiên Huế
            Đại học Đà Nẵng|Đà Nẵng
            Trường Đại học Quảng Nam|Quảng Nam
            Trường Đại học Phạm Văn Đồng|Quảng Ngãi
            Trường Đại học Quy Nhơn|Bình Định
            Trường Đại học Phú Yên|Phú Yên
            Trường Đại học Nha Trang|Khánh Hòa
            Trường Cao đẳng Sư phạm Trung ương Nha Trang|Khánh Hòa
            Trường Đại học Tây Nguyên|Đắk Lắk
            Trường Đại học Đà Lạt|Lâm Đồng
            Trường Cao đẳng Sư phạm Gia Lai|Gia Lai
            Đại học Quốc gia Thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh
            Trường Đại học Sư phạm Thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh
            Trường Đại học Sư phạm Kỹ thuật Thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh
            Trường Đại học Sài Gòn|Thành phố Hồ Chí Minh
            Trường Đại học Thủ Dầu Một|Bình Dương
            Trường Đại học Đồng Nai|Đồng Nai
            Trường Đại học Tiền Giang|Tiền Giang
            Trường Đại học Trà Vinh|Trà Vinh
            Trường Đại học Đồng Tháp|Đồng Tháp
            Trường Đại học Cần Thơ|Cần Thơ
            Trường Đại học Bạc Liêu|Bạc Liêu
            """;

    private DemoPlan() {}

    /** Name and province. */
    static Stream<String[]> universities() {
        return UNIVERSITIES.lines().map(line -> line.split("\\|", 2));
    }

    static SaveSession morning() {
        return new SaveSession(
                "Buổi 1: Nhà giáo, cán bộ quản lý, nhân viên giáo dục mầm non, phổ thông, giáo dục thường xuyên",
                at(8, 0),
                at(11, 30),
                PLACE,
                SessionForm.HYBRID,
                """
                Điểm cầu trực tiếp tại trụ sở cơ quan Bộ GD&ĐT: Lãnh đạo Bộ GD&ĐT; lãnh đạo Công đoàn Giáo dục Việt Nam; \
                đại diện các Vụ/Cục, Chương trình, Dự án thuộc Bộ GD&ĐT; đại diện một số cơ quan, đơn vị, trường học trên \
                địa bàn TP Hà Nội; đại diện Trường Hữu nghị T78, Trường Hữu nghị T80.
                Điểm cầu trực tuyến tại 63 tỉnh/thành phố: Lãnh đạo sở GD&ĐT và các sở, ngành liên quan; lãnh đạo Công đoàn \
                Giáo dục tỉnh/thành phố; lãnh đạo, cán bộ công chức và nhân viên các phòng, ban thuộc sở GD&ĐT, lãnh đạo các \
                Phòng GD&ĐT; nhà giáo tại các cơ sở giáo dục mầm non, phổ thông, giáo dục thường xuyên.""",
                null);
    }

    static SaveSession afternoon() {
        return new SaveSession(
                "Buổi 2: Nhà giáo, cán bộ quản lý, nhân viên giáo dục đại học, cao đẳng sư phạm",
                at(14, 0),
                at(17, 0),
                PLACE,
                SessionForm.HYBRID,
                """
                Điểm cầu trực tiếp tại trụ sở cơ quan Bộ GD&ĐT: Lãnh đạo Bộ GD&ĐT; lãnh đạo Công đoàn Giáo dục Việt Nam; \
                đại diện các Vụ/Cục; lãnh đạo một số đại học, trường Đại học, Học viện/Viện.
                Điểm cầu trực tuyến tại các cơ sở giáo dục đại học và các trường cao đẳng sư phạm: Ban Lãnh đạo; Ban Chấp \
                hành công đoàn; cán bộ quản lý, giảng viên, nhân viên trong các nhà trường.""",
                null);
    }

    static List<ChangeAgenda.Item> morningAgenda() {
        return List.of(
                item(
                        0,
                        15,
                        "Ổn định tổ chức, kiểm tra kết nối các điểm cầu",
                        "Cục Công nghệ thông tin"),
                item(15, 15, "Tuyên bố lý do, giới thiệu đại biểu", "Ban tổ chức"),
                item(30, 45, NEWS, "Bộ trưởng Nguyễn Kim Sơn"),
                item(75, 75, VOICES, "Nhà giáo, cán bộ quản lý, nhân viên tại các điểm cầu"),
                item(150, 45, ANSWERS, "Bộ trưởng Nguyễn Kim Sơn; đại diện các Vụ/Cục"),
                item(195, 15, "Phát biểu kết thúc", "Bộ trưởng Nguyễn Kim Sơn"));
    }

    static List<ChangeAgenda.Item> afternoonAgenda() {
        return List.of(
                item(
                        0,
                        10,
                        "Ổn định tổ chức, kiểm tra kết nối các điểm cầu",
                        "Cục Công nghệ thông tin"),
                item(10, 10, "Tuyên bố lý do, giới thiệu đại biểu", "Ban tổ chức"),
                item(20, 40, NEWS, "Bộ trưởng Nguyễn Kim Sơn"),
                item(60, 65, VOICES, "Cán bộ quản lý, giảng viên, nhân viên tại các điểm cầu"),
                item(125, 40, ANSWERS, "Bộ trưởng Nguyễn Kim Sơn; đại diện các Vụ/Cục"),
                item(165, 15, "Phát biểu kết thúc", "Bộ trưởng Nguyễn Kim Sơn"));
    }

    private static final String NEWS =
            "Bộ trưởng thông tin, trao đổi về nhiệm vụ của ngành Giáo dục, Đào tạo; những chủ trương lớn của Ngành đến năm"
                    + " 2030 và tầm nhìn 2045; quản lý, nâng cao chất lượng dạy và học; vai trò, trách nhiệm của đội ngũ";
    private static final String VOICES =
            "Các nhà giáo, cán bộ quản lý, nhân viên chia sẻ mong muốn, tâm tư, nguyện vọng, đề xuất giải pháp nhằm tiếp tục"
                    + " thực hiện hiệu quả đổi mới giáo dục, đào tạo với Bộ trưởng";
    private static final String ANSWERS =
            "Trao đổi, giải đáp một số vấn đề về chế độ, chính sách đối với nhà giáo, cán bộ quản lý, nhân viên";

    private static ChangeAgenda.Item item(
            int start, int minutes, String title, @Nullable String speaker) {
        return new ChangeAgenda.Item(null, start, minutes, title, speaker);
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(LocalTime.of(hour, minute)).atZone(Clocks.VIETNAM).toInstant();
    }
}

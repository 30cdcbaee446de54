package vn.diemcau.typeset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.typeset.OfficialLayout.Pass;
import vn.diemcau.typeset.OfficialLayout.Signature;

/** Documents as an office would write them; the people in them do not exist. */
final class SampleLayouts {

    private static final Signature SIGNATURE =
            new Signature(List.of("KT. Giám đốc", "Phó Giám đốc"), "Trần Thị Khuê");

    private SampleLayouts() {}

    static OfficialLayout invitation(@Nullable Pass pass) {
        return new OfficialLayout(
                "UBND tỉnh Lâm Thao",
                "Sở Giáo dục và Đào tạo",
                "09/GM-SGDĐT",
                "Lâm Thao",
                LocalDate.of(2023, 8, 2),
                "Giấy mời",
                "Dự chương trình gặp gỡ nhà giáo, cán bộ quản lý, nhân viên năm 2023",
                List.of(),
                """
                Sở Giáo dục và Đào tạo trân trọng kính mời: **Bà Nguyễn Thị Ngọc Ánh**, giáo viên Trường THPT số 1 Lâm Thao.
                **Tới dự:** Chương trình gặp gỡ nhà giáo, cán bộ quản lý, nhân viên ngành Giáo dục, Đào tạo năm 2023.
                **Thời gian:** 08 giờ 00, thứ Ba, ngày 15 tháng 8 năm 2023.
                **Địa điểm:** Hội trường tầng 2, số 5 đường Hùng Vương.
                Sự có mặt của Quý vị góp phần vào thành công của Chương trình./.
                """,
                List.of("Như trên", "Giám đốc (để b/c)", "Lưu: VT, TCCB"),
                SIGNATURE,
                pass);
    }

    static OfficialLayout letter(String text, List<String> recipients) {
        return new OfficialLayout(
                null,
                "Sở Giáo dục và Đào tạo",
                "123/SGDĐT-TCCB",
                "Lâm Thao",
                LocalDate.of(2023, 11, 20),
                null,
                "triệu tập đại biểu dự chương trình gặp gỡ nhà giáo",
                List.of("Phòng GD&ĐT các huyện, thành phố", "Các trường trung học phổ thông"),
                text,
                recipients,
                SIGNATURE,
                null);
    }
}

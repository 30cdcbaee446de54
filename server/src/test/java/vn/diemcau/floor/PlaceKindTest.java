package vn.diemcau.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.bridge.PointLevel;

class PlaceKindTest {

    @ParameterizedTest
    @CsvSource({
        "Trường Mầm non Hoa Sen, PRESCHOOL",
        "truong mam non hoa sen, PRESCHOOL",
        "Trường Tiểu học Hướng Phùng, PRIMARY",
        "TH Nguyễn Du, PRIMARY",
        "Trường THCS Lê Quý Đôn, LOWER_SECONDARY",
        "Trường TH&THCS Tà Long, LOWER_SECONDARY",
        "THCS và THPT Đakrông, UPPER_SECONDARY",
        "Trường trung học phổ thông Hải Lăng, UPPER_SECONDARY",
        "Trung tâm GDNN-GDTX Cam Lộ, CONTINUING",
        "Trường Đại học Sư phạm Hà Nội, UNIVERSITY",
        "Trường Cao đẳng Sư phạm Quảng Trị, UNIVERSITY",
        "Trường Phổ thông Quốc tế, OTHER_SCHOOL",
        "Thanh Thảo, OTHER_SCHOOL"
    })
    void whatASchoolIsFollowsFromItsName(String school, PlaceKind kind) {
        assertThat(PlaceKind.of(school, null, null)).isEqualTo(kind);
    }

    @Test
    void wherePeopleSitCountsWhenTheirSchoolSaysNothing() {
        assertThat(PlaceKind.of(null, PointLevel.PROVINCE, "Sở GD&ĐT Quảng Trị"))
                .isEqualTo(PlaceKind.PROVINCE);
        assertThat(PlaceKind.of("Phòng Giáo dục", PointLevel.DISTRICT, "Hướng Hóa"))
                .isEqualTo(PlaceKind.DISTRICT);
        assertThat(PlaceKind.of(null, PointLevel.SCHOOL, "Trường Tiểu học Tân Lập"))
                .isEqualTo(PlaceKind.PRIMARY);
        assertThat(PlaceKind.of("Trường Tiểu học Tân Lập", PointLevel.PROVINCE, "Quảng Trị"))
                .isEqualTo(PlaceKind.PRIMARY);
        assertThat(PlaceKind.of(null, PointLevel.MAIN, "Trụ sở Bộ")).isEqualTo(PlaceKind.MINISTRY);
    }
}

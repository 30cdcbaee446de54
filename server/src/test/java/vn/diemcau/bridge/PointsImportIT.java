package vn.diemcau.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.importing.Importing;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** A part of the tree comes from a list, after a look at what would become of it. */
@ProductTest
class PointsImportIT {

    private static final String HEADER =
            "Tên điểm cầu;Mã;Cấp;Thuộc điểm cầu;Sức chứa;Email;Cán bộ kỹ thuật";

    private final Product product;
    private final Points points;

    PointsImportIT(Product product) {
        this.product = product;
        this.points = new Points(product, "Nhập danh sách điểm cầu");
    }

    @Test
    void aTreeOfSeveralLevelsStandsAfterOneList() {
        Importing list = list(points.organizer);
        JsonNode made =
                list.upload(
                        HEADER,
                        "Trường THCS Tân Long;T2;;X1;45;thcs@truong.example;Kỹ thuật (thử)",
                        "Xã Tân Long;X1;Xã;Quang Tri;;;",
                        "Trường Đại học Huế;U1;;;;;");
        assertThat(list.verdicts(made)).containsExactly("NEW", "NEW", "NEW");

        try (LiveClient line = LiveClient.connect(points.organizer, points.session, "ORGANIZER")) {
            list.apply(made).ok();
            line.fact("bridge.added", fact -> fact.path("count").asInt() == 2);
        }

        JsonNode school = find("T2");
        assertThat(school.path("level").asText()).isEqualTo("SCHOOL");
        assertThat(school.path("state").asText()).isEqualTo("PREPARING");
        JsonNode seen = points.seenBy(points.organizer, school.path("id").asText());
        assertThat(seen.path("above").findValuesAsText("name"))
                .containsExactly("Phòng họp chính", "Quảng Trị", "Xã Tân Long");
        assertThat(seen.path("capacity").asInt()).isEqualTo(45);
        assertThat(find("U1").path("parentId").asText()).isEqualTo(points.main);
        assertThat(points.seenBy(points.organizer, points.main).at("/below/total").asInt())
                .isEqualTo(7);

        JsonNode again =
                list.upload(
                        HEADER,
                        "Trường THCS Tân Long;T2;;X1;45;thcs@truong.example;Kỹ thuật (thử)",
                        "Xã Tân Long;X1;Xã;Quảng Trị;200;;");
        assertThat(list.verdicts(again)).containsExactly("SAME", "CHANGED");
        list.apply(again).ok();
        assertThat(
                        points.seenBy(points.organizer, find("X1").path("id").asText())
                                .path("capacity")
                                .asInt())
                .isEqualTo(200);
    }

    @Test
    void whatCouldNotStandInATreeIsSaidRowByRow() {
        Importing list = list(points.organizer);
        JsonNode made =
                list.upload(
                        HEADER,
                        "Xã Vòng Một;V1;Xã;V2;;;",
                        "Xã Vòng Hai;V2;Huyện;V1;;;",
                        "Trường Lạc;;;Không có ở đâu;;;",
                        "Trường Sai Chỗ;;Trường;Phòng họp chính;;;",
                        "=1+1;;Trường;Hướng Hóa;;;",
                        "Trường <b>;;;Hướng Hóa;;;",
                        "Trường Đông;;;Hướng Hóa;nhiều;không@@phải;",
                        "Trường Mới;;;Hướng Hóa;;;",
                        "truong moi;;;Hướng Hóa;;;",
                        "Phòng hai;;Trung tâm;;;;");
        assertThat(list.verdicts(made))
                .containsExactly(
                        "WRONG",
                        "WRONG",
                        "WRONG",
                        "WRONG",
                        "WRONG",
                        "WRONG",
                        "WRONG",
                        "NEW",
                        "DUPLICATE",
                        "WRONG");
        JsonNode rows = list.rows(made);
        assertThat(rows.get(0).toString()).contains("cycle");
        assertThat(rows.get(1).toString()).contains("cycle");
        assertThat(rows.get(2).toString()).contains("no_parent");
        assertThat(rows.get(3).toString()).contains("level_elsewhere");
        assertThat(rows.get(4).toString()).contains("like_a_formula");
        assertThat(rows.get(5).toString()).contains("no_name");
        assertThat(rows.get(6).toString()).contains("no_capacity", "no_address");
        assertThat(rows.get(9).toString()).contains("second_main");
    }

    @Test
    void aHostBringsWhatStandsBelowTheOwnPointAndNothingElse() {
        String taken = "ELSEWHERE-1";
        var coded = Points.point(points.otherProvince, "COMMUNE", "Xã của tỉnh khác");
        coded.put("code", taken);
        points.organizer.post(points.path(), coded).ok();
        Importing list = list(points.hostOf(points.province));

        JsonNode made =
                list.upload(
                        HEADER,
                        "Xã Của Mình;;Xã;;;;",
                        "Xã Lấn Sang;;Xã;Hà Giang;;;",
                        "Xã Trùng Mã;" + taken + ";Xã;;;;");

        assertThat(list.verdicts(made)).containsExactly("NEW", "WRONG", "WRONG");
        assertThat(list.rows(made).get(2).toString()).contains("code_of_others");
        list.apply(made).ok();
        assertThat(
                        points.organizer
                                .get(points.path() + "?q=Xa+Cua+Minh")
                                .ok()
                                .at("/items/0/parentId")
                                .asText())
                .isEqualTo(points.province);
    }

    @Test
    void whoMayNotChangeTheTreeBringsNoList() {
        String query = "imports?kind=bridge-points&subject=";
        Points other = new Points(product, "Buổi của người khác");
        points.hostOf(points.province)
                .get(query + other.session)
                .refused(404, "event.session_not_found");
        product.as(Role.MODERATOR).get(query + points.session).refused(403, "access.not_allowed");
        points.organizer.get("imports?kind=bridge-points").refused(404, "event.session_not_found");
    }

    private Importing list(Client client) {
        return new Importing(client, "bridge-points", points.session);
    }

    private JsonNode find(String code) {
        JsonNode items = points.organizer.get(points.path() + "?q=" + code).ok().path("items");
        assertThat(items).as(code).hasSize(1);
        return items.get(0);
    }
}

package vn.diemcau.linetest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;

/** A session with two provinces, one of them with a school below it. */
final class TestedPoints {

    final Product product;
    final Client organizer;
    final String session;
    final String province;
    final String school;
    final String otherProvince;

    TestedPoints(Product product, String title) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession(title);
        String main = add(null, "MAIN", "Phòng họp chính");
        this.province = add(main, "PROVINCE", "Quảng Trị");
        this.school = add(add(province, "DISTRICT", "Hướng Hóa"), "SCHOOL", "Trường Hướng Phùng");
        this.otherProvince = add(main, "PROVINCE", "Hà Giang");
    }

    private String add(@Nullable String parent, String level, String name) {
        Map<String, Object> body = new HashMap<>(Map.of("level", level, "name", name));
        body.put("parentId", parent);
        return organizer
                .post("sessions/" + session + "/bridge-points", body)
                .ok()
                .path("id")
                .asText();
    }

    Client hostOf(String point) {
        return product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    Client technicianOf(String point) {
        return product.as(Role.TECHNICIAN, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    Answer save(Client client, String point, Measured measured) {
        return client.post(path(point), measured.body());
    }

    static String path(String point) {
        return "bridge-points/" + point + "/line-tests";
    }

    /** Whether the checklist has the line as tested. */
    boolean isTicked(String point) {
        for (JsonNode item : organizer.get("bridge-points/" + point).ok().path("checklist")) {
            if (item.path("check").asText().equals("LINE_TESTED")) {
                return item.path("done").asBoolean();
            }
        }
        throw new AssertionError("no such item");
    }
}

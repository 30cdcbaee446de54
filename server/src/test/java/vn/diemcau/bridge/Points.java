package vn.diemcau.bridge;

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

/** A session with a main room, two provinces, and a district with a school below the first. */
public final class Points {

    final Product product;
    public final Client organizer;
    public final String session;
    public final String main;
    public final String province;
    public final String district;
    public final String school;
    public final String otherProvince;

    public Points(Product product, String title) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession(title);
        this.main = add(null, "MAIN", "Phòng họp chính");
        this.province = add(main, "PROVINCE", "Quảng Trị");
        this.district = add(province, "DISTRICT", "Hướng Hóa");
        this.school = add(district, "SCHOOL", "Trường Tiểu học Hướng Phùng");
        this.otherProvince = add(main, "PROVINCE", "Hà Giang");
    }

    /** One point more: its id. */
    String add(@Nullable String parent, String level, String name) {
        return organizer.post(path(), point(parent, level, name)).ok().path("id").asText();
    }

    public String path() {
        return "sessions/" + session + "/bridge-points";
    }

    static Map<String, Object> point(@Nullable String parent, String level, String name) {
        Map<String, Object> body = new HashMap<>(Map.of("level", level, "name", name));
        body.put("parentId", parent);
        return body;
    }

    public Client hostOf(String point) {
        return product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    public JsonNode seenBy(Client client, String point) {
        return client.get("bridge-points/" + point).ok();
    }

    /** Names the technician, which ticks the first item. */
    public Answer nameTechnician(Client client, String point, @Nullable String technician) {
        JsonNode seen = seenBy(client, point);
        Map<String, Object> body = new HashMap<>();
        body.put("version", seen.path("version").asInt());
        body.put("name", seen.path("name").asText());
        body.put("technicianName", technician);
        return client.put("bridge-points/" + point, body);
    }

    /** Gives the technician's telephone number. */
    Answer phone(Client client, String point, String number) {
        JsonNode seen = seenBy(client, point);
        return client.put(
                "bridge-points/" + point,
                Map.of(
                        "version",
                        seen.path("version").asInt(),
                        "name",
                        seen.path("name").asText(),
                        "technicianName",
                        "Cán bộ kỹ thuật (thử)",
                        "technicianPhone",
                        number));
    }

    /** Ticks or unticks the item at this place of the checklist. */
    public Answer tick(Client client, String point, int item, boolean done) {
        String id = seenBy(organizer, point).path("checklist").get(item).path("id").asText();
        return client.put("bridge-points/" + point + "/readiness/" + id, Map.of("done", done));
    }
}

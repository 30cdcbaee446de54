package vn.diemcau.video;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;

/**
 * A session with a main room, two provinces with a school each, and two lines: a main room and a
 * spare one, in another system.
 */
final class VideoMeeting {

    static final String TEXT_ONLY = "00000000-0000-0000-0000-000000000000";

    final Product product;
    final Client organizer;
    final String event;
    final String session;
    final String provinceId;
    final String main;
    final String province;
    final String school;
    final String otherProvince;
    final String first;
    final String second;

    VideoMeeting(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session =
                new Meeting(organizer).publishedSession("Cầu truyền hình " + UUID.randomUUID());
        JsonNode found = organizer.get("sessions/" + session).ok();
        this.event = found.path("eventId").asText();
        JsonNode provinces =
                organizer
                        .get("admin-units?level=PROVINCE&on=2023-08-15&size=200")
                        .ok()
                        .path("items");
        this.provinceId = id(provinces, "Quảng Trị");
        this.main = point(null, "MAIN", "Phòng họp chính", null);
        this.province = point(main, "PROVINCE", "Quảng Trị", provinceId);
        this.school = point(province, "SCHOOL", "Trường Hướng Phùng", null);
        this.otherProvince =
                point(main, "PROVINCE", "Điểm cầu Hà Giang", id(provinces, "Hà Giang"));
        JsonNode lines =
                saves(
                                0,
                                link("Phòng chính", "https://zoom.example/j/1"),
                                link("Phòng dự phòng", "https://teams.example/2"))
                        .ok()
                        .path("lines");
        this.first = lines.path(0).path("id").asText();
        this.second = lines.path(1).path("id").asText();
    }

    private static String id(JsonNode units, String name) {
        for (JsonNode unit : units) {
            if (unit.path("name").asText().equals(name)) {
                return unit.path("id").asText();
            }
        }
        throw new AssertionError("no " + name);
    }

    private String point(
            @Nullable String parent, String level, String name, @Nullable String provinceOf) {
        Map<String, Object> body = new HashMap<>(Map.of("level", level, "name", name));
        body.put("parentId", parent);
        body.put("provinceId", provinceOf);
        return organizer
                .post("sessions/" + session + "/bridge-points", body)
                .ok()
                .path("id")
                .asText();
    }

    static Map<String, Object> link(String name, String address) {
        return line("LINK", name, null, address);
    }

    static Map<String, Object> line(
            String kind, String name, @Nullable String server, @Nullable String address) {
        Map<String, Object> line = new HashMap<>(Map.of("kind", kind, "name", name));
        line.put("server", server);
        line.put("address", address);
        return line;
    }

    /** A line of an answer as it is written again. */
    static Map<String, Object> again(JsonNode line) {
        Map<String, Object> body =
                line(
                        line.path("kind").asText(),
                        line.path("name").asText(),
                        line.path("server").textValue(),
                        line.path("address").textValue());
        body.put("id", line.path("id").asText());
        return body;
    }

    @SafeVarargs
    final Answer saves(int version, Map<String, Object>... written) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Map<String, Object> line : written) {
            lines.add(line);
        }
        return organizer.put(path() + "/lines", Map.of("version", version, "lines", lines));
    }

    String path() {
        return "sessions/" + session + "/video";
    }

    static String at(String point) {
        return "bridge-points/" + point + "/video";
    }

    JsonNode seen() {
        return organizer.get(path()).ok();
    }

    /** By which line the point takes part. */
    String lineOf(String point) {
        return organizer.get(at(point)).ok().path("currentId").asText();
    }

    List<String> linesOf(String... points) {
        List<String> lines = new ArrayList<>();
        for (String point : points) {
            lines.add(lineOf(point));
        }
        return lines;
    }

    Answer moves(String from, String to) {
        return organizer.post(path() + "/switches", move(from, to));
    }

    static Map<String, Object> move(String from, String to) {
        return new HashMap<>(Map.of("from", from, "to", to, "everybody", false));
    }

    static Map<String, Object> move(String from, String to, String key, Object value) {
        Map<String, Object> body = move(from, to);
        body.put(key, value);
        return body;
    }

    Client hostOf(String point) {
        return product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    Client as(Role role) {
        return product.as(role, ScopeKind.EVENT, UUID.fromString(event));
    }

    LiveClient hostLine(String point) {
        return LiveClient.connect(hostOf(point), session, "HOST");
    }
}

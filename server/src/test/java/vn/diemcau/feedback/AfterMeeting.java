package vn.diemcau.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Mailbox;
import vn.diemcau.testing.Product;

/** A session with a form of three fields, and those who are asked. */
final class AfterMeeting {

    private static final Pattern TOKEN = Pattern.compile("/feedback#([\\w-]+)");

    final Product product;
    final Client organizer;
    final String session;
    final String joinCode;
    final String form;

    AfterMeeting(Product product) {
        this.product = product;
        this.organizer = product.as(Role.ORGANIZER);
        this.session = new Meeting(organizer).publishedSession("Gặp gỡ " + UUID.randomUUID());
        this.joinCode = organizer.get("sessions/" + session).ok().path("joinCode").asText();
        this.form = write(form()).ok().path("id").asText();
    }

    Answer write(Map<String, Object> body) {
        return organizer.post("sessions/" + session + "/feedback-forms", body);
    }

    static Map<String, Object> form() {
        return new HashMap<>(
                Map.of(
                        "title",
                        "Ý kiến về buổi gặp gỡ",
                        "fields",
                        List.of(
                                Map.of(
                                        "kind",
                                        "SCALE",
                                        "labelVi",
                                        "Mức độ hài lòng chung",
                                        "required",
                                        true),
                                Map.of(
                                        "kind",
                                        "CHOICE",
                                        "labelVi",
                                        "Ông/bà dự ở đâu?",
                                        "required",
                                        false,
                                        "options",
                                        List.of(
                                                Map.of("vi", "Tại điểm cầu"),
                                                Map.of("vi", "Qua điện thoại"))),
                                Map.of(
                                        "kind",
                                        "TEXT",
                                        "labelVi",
                                        "Góp ý khác",
                                        "required",
                                        false))));
    }

    AfterMeeting held() {
        organizer.post("sessions/" + session + "/open").ok();
        organizer.post("sessions/" + session + "/close").ok();
        return this;
    }

    AfterMeeting asking() {
        held();
        open(form).ok();
        return this;
    }

    /** Tries to open a form as it is now. */
    Answer open(String form) {
        int version = organizer.get("feedback-forms/" + form).ok().path("version").asInt();
        return organizer.post("feedback-forms/" + form + "/open", Map.of("version", version));
    }

    String field(int position) {
        return organizer
                .get("feedback-forms/" + form)
                .ok()
                .path("fields")
                .get(position)
                .path("id")
                .asText();
    }

    /** The main room, and below it a province without an address. */
    void points(String mainRoomEmail) {
        String main = point("MAIN", "Trụ sở Bộ", null, mainRoomEmail);
        point("PROVINCE", "Quảng Trị", main, null);
    }

    /** The new point's id. */
    String point(String level, String name, @Nullable String parent, @Nullable String email) {
        Map<String, Object> body = new HashMap<>(Map.of("level", level, "name", name));
        body.put("parentId", parent);
        body.put("hostName", "Người phụ trách (thử)");
        body.put("hostEmail", email);
        return organizer
                .post("sessions/" + session + "/bridge-points", body)
                .ok()
                .path("id")
                .asText();
    }

    /** Of the link in the mail that asked {@code address}. */
    String token(String address) {
        String html = Mailbox.content(product.mailbox(address).await(1), "text/html");
        Matcher matcher = TOKEN.matcher(html);
        assertThat(matcher.find()).as(html).isTrue();
        return matcher.group(1);
    }

    void answeredBy(String address) {
        Map<String, Object> response = response(UUID.randomUUID(), 5, 0, "Rất thiết thực");
        product.anonymous()
                .post("feedback", Map.of("token", token(address), "answer", response))
                .ok();
    }

    JsonNode summary() {
        return organizer.get("feedback-forms/" + form + "/summary").ok();
    }

    Map<String, Object> response(
            UUID id, int scale, @Nullable Integer choice, @Nullable String text) {
        List<Map<String, Object>> answers = new ArrayList<>();
        answers.add(Map.of("fieldId", field(0), "number", scale));
        if (choice != null) {
            answers.add(Map.of("fieldId", field(1), "number", choice));
        }
        if (text != null) {
            answers.add(Map.of("fieldId", field(2), "text", text));
        }
        return response(id, answers);
    }

    Map<String, Object> response(UUID id, List<Map<String, Object>> answers) {
        return Map.of("responseId", id, "formId", form, "answers", answers);
    }

    String path() {
        return "sessions/" + session + "/feedback";
    }
}

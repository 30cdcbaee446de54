package vn.diemcau.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import vn.diemcau.testing.Client;

/** Makes events through the HTTP API, as an organizer does. */
public final class Meeting {

    private final Client organizer;

    public Meeting(Client organizer) {
        this.organizer = organizer;
    }

    public String organization(String name) {
        return id(organizer.post("organizations", Map.of("name", name, "kind", "MINISTRY_UNIT")));
    }

    /** A draft with a lead and without a session. */
    public String draft(String title) {
        return draft(title, organization("Cục thử cho " + title));
    }

    private String draft(String title, String lead) {
        return id(
                organizer.post(
                        "events",
                        Map.of(
                                "title",
                                title,
                                "kind",
                                "MINISTERIAL_MEETING",
                                "leadOrganizationId",
                                lead)));
    }

    public String session(String eventId) {
        return id(organizer.post("events/" + eventId + "/sessions", sessionBody()));
    }

    /** An announced event with one session: the session's id. */
    public String publishedSession(String title) {
        return published(draft(title));
    }

    /** As {@link #publishedSession(String)}, led by this organization. */
    public String publishedSession(String title, String lead) {
        return published(draft(title, lead));
    }

    private String published(String event) {
        String session = session(event);
        organizer.post("events/" + event + "/publish").ok();
        return session;
    }

    public static Map<String, Object> sessionBody() {
        return new HashMap<>(
                Map.of(
                        "title", "Buổi 1",
                        "startsAt", "2023-08-15T01:00:00Z",
                        "endsAt", "2023-08-15T04:30:00Z",
                        "place", "Trụ sở Bộ Giáo dục và Đào tạo",
                        "form", "HYBRID"));
    }

    private static String id(vn.diemcau.testing.Answer answer) {
        JsonNode created = answer.ok();
        return created.path("id").asText();
    }
}

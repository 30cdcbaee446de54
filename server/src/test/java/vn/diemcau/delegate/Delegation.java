package vn.diemcau.delegate;

import com.fasterxml.jackson.databind.JsonNode;
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
import vn.diemcau.testing.Product;

/** A session with delegate groups, the organizer, and organizations that name. */
final class Delegation {

    final Product product;
    final Client organizer;
    final String event;
    final String session;

    private Delegation(Product product, Client organizer, String event, String session) {
        this.product = product;
        this.organizer = organizer;
        this.event = event;
        this.session = session;
    }

    static Delegation draft(Product product, String title) {
        Client organizer = product.as(Role.ORGANIZER);
        Meeting meeting = new Meeting(organizer);
        String event = meeting.draft(title);
        return new Delegation(product, organizer, event, meeting.session(event));
    }

    static Delegation announced(Product product, String title) {
        Delegation delegation = draft(product, title);
        delegation.publish();
        return delegation;
    }

    void publish() {
        organizer.post("events/" + event + "/publish").ok();
    }

    void movesTo(String startsAt, String endsAt) {
        JsonNode now = organizer.get("sessions/" + session).ok();
        Map<String, Object> body = new HashMap<>(Meeting.sessionBody());
        body.put("title", now.path("title").asText());
        body.put("startsAt", startsAt);
        body.put("endsAt", endsAt);
        body.put("version", now.path("version").asInt());
        organizer.put("sessions/" + session, body).ok();
    }

    String organization(String name, String kind, @Nullable String parent, @Nullable String email) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "kind", kind));
        body.put("parentId", parent);
        body.put("email", email);
        return organizer.post("organizations", body).ok().path("id").asText();
    }

    String office(String name) {
        return organization(name, "PROVINCIAL_OFFICE", null, null);
    }

    String below(String parent, String name) {
        return organization(name, "SCHOOL", parent, null);
    }

    static Map<String, Object> group(String name) {
        return new HashMap<>(Map.of("name", name, "placeKind", "OWN_POINT", "perUnit", 3));
    }

    /** The id of the new group. */
    String addGroup(Map<String, Object> group) {
        JsonNode all = organizer.post(groups(), add(group)).ok();
        return all.get(all.size() - 1).path("id").asText();
    }

    static Map<String, Object> add(Map<String, Object> group) {
        return Map.of("groups", List.of(group), "beginning", false);
    }

    String groups() {
        return "sessions/" + session + "/delegate-groups";
    }

    /** Gives one organization a quota: the id of its allotment. */
    String allot(String group, String organization, int quota) {
        organizer
                .post(
                        "delegate-groups/" + group + "/allotments",
                        Map.of(
                                "quota",
                                quota,
                                "organizations",
                                List.of(organization),
                                "own",
                                false))
                .ok();
        for (JsonNode one : allotments("?size=200&group=" + group)) {
            if (one.path("organizationId").asText().equals(organization)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("no allotment was made");
    }

    JsonNode allotments(String query) {
        return organizer.get("sessions/" + session + "/allotments" + query).ok().path("items");
    }

    Client staffOf(String organization) {
        return product.as(
                Role.ORGANIZATION_STAFF, ScopeKind.ORGANIZATION, UUID.fromString(organization));
    }

    /** Somebody who came in by the link that this event gave the organization. */
    Client guestOf(String organization) {
        String url =
                organizer
                        .post("sessions/" + session + "/unit-notices/" + organization + "/entry")
                        .ok()
                        .path("url")
                        .asText();
        Client guest = product.anonymous();
        String token = url.substring(url.indexOf('#') + 1);
        guest.post("links/enter", Map.of("token", token)).ok();
        return guest;
    }

    static Map<String, Object> person(String name) {
        return new HashMap<>(Map.of("name", name, "position", "Trưởng phòng"));
    }

    static Answer name(Client by, String allotment, String name) {
        return by.post("allotments/" + allotment + "/delegates", person(name));
    }

    static String named(Client by, String allotment, String name) {
        return name(by, allotment, name).ok().path("id").asText();
    }
}

package vn.diemcau.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Product;

/** Delegates of a party who are invited by name, and what is issued for them. */
final class Guests {

    final Party party;
    private final Product product;

    Guests(Product product, Party party) {
        this.product = product;
        this.party = party;
    }

    /** The id of a group that sits in the main room. */
    String group(String name) {
        JsonNode all =
                party.organizer
                        .post(
                                "sessions/" + party.session + "/delegate-groups",
                                Map.of(
                                        "groups",
                                        List.of(Map.of("name", name, "placeKind", "MAIN_POINT")),
                                        "beginning",
                                        false))
                        .ok();
        return all.get(all.size() - 1).path("id").asText();
    }

    /** An office in the province, or nowhere in particular. */
    String office(String name, @Nullable String province) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name + " " + UUID.randomUUID());
        body.put("kind", "PROVINCIAL_OFFICE");
        body.put("provinceId", province);
        return id(party.organizer.post("organizations", body));
    }

    /** The allotment of the office in the group. */
    String allot(String group, String office) {
        party.organizer
                .post(
                        "delegate-groups/" + group + "/allotments",
                        Map.of("quota", 9, "organizations", List.of(office), "own", false))
                .ok();
        for (JsonNode one :
                party.organizer
                        .get("sessions/" + party.session + "/allotments?size=200&group=" + group)
                        .ok()
                        .path("items")) {
            if (one.path("organizationId").asText().equals(office)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("no allotment was made");
    }

    /** The id of a delegate with an address that nobody else has. */
    String named(String allotment, String name, String address) {
        return id(
                party.organizer.post(
                        "allotments/" + allotment + "/delegates",
                        Map.of("name", name, "position", "Giáo viên", "email", address)));
    }

    static String address() {
        return "dai-bieu-" + UUID.randomUUID() + "@thu.example";
    }

    JsonNode inviteAll(boolean withDocument) {
        return party.organizer
                .post(
                        party.path(),
                        Map.of(
                                "selection",
                                Map.of("allDelegates", true),
                                "language",
                                "vi",
                                "withDocument",
                                withDocument))
                .ok();
    }

    Answer answers(String token, String answer) {
        return product.anonymous()
                .post("invitation-replies", Map.of("token", token, "answer", answer));
    }

    /** Sits at another bridge point from now on; null: in the main room. */
    void moves(String delegate, String name, @Nullable String point) {
        JsonNode now = listed(delegate);
        Map<String, Object> body = new HashMap<>();
        for (String kept : List.of("name", "position", "email")) {
            body.put(kept, now.path(kept).asText());
        }
        body.put("pointId", point);
        body.put("version", now.path("version").asInt());
        party.organizer.put("delegates/" + delegate, body).ok();
    }

    private JsonNode listed(String delegate) {
        String path = "sessions/" + party.session + "/delegates?size=200";
        for (JsonNode one : party.organizer.get(path).ok().path("items")) {
            if (one.path("id").asText().equals(delegate)) {
                return one;
            }
        }
        throw new AssertionError("no such delegate");
    }

    /** A giấy mời, one for all who are named now; its id. */
    String issuesLetter() {
        return issues("INVITATION", "DELEGATES", List.of());
    }

    /** The công văn that asks an organization for its delegates; its id. */
    String issuesSummons(String office) {
        return issues("SUMMONS", "ORGANIZATIONS", List.of(office));
    }

    private String issues(String kind, String recipients, List<String> organizations) {
        String documents = "events/" + party.event + "/documents";
        String body = party.organizer.get(documents + "/issuers").ok().path(0).path("id").asText();
        JsonNode draft =
                party.organizer
                        .post(
                                documents,
                                Map.of(
                                        "kind",
                                        kind,
                                        "sessionId",
                                        party.session,
                                        "organizationId",
                                        body))
                        .ok();
        ObjectNode text = draft.path("text").deepCopy();
        text.put("abbreviation", "SGDĐT");
        text.put("signatory", "Trần Thị Khuê");
        text.put("copies", "ONE");
        text.put("text", "Trân trọng kính mời dự họp./.");
        text.put("pass", false);
        text.putArray("addressees");
        text.putArray("capacity").add("Giám đốc");
        ObjectNode selection = text.putObject("selection");
        selection.put("kind", recipients);
        selection.putNull("groupId");
        organizations.forEach(selection.putArray("organizationIds")::add);
        String path = "documents/" + draft.path("id").asText();
        JsonNode saved =
                party.organizer
                        .put(path, Map.of("text", text, "version", draft.path("version").asInt()))
                        .ok();
        party.organizer
                .post(path + "/issue", Map.of("version", saved.path("version").asInt()))
                .ok();
        return draft.path("id").asText();
    }

    private static String id(Answer answer) {
        return answer.ok().path("id").asText();
    }
}

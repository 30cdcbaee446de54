package vn.diemcau.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.event.Meeting;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;

/** A session with points, and the organizer who invites them. */
final class Party {

    private static final String BROKEN = "no address";

    final Client organizer;
    final String event;
    final String session;

    private Party(Client organizer, String event, String session) {
        this.organizer = organizer;
        this.event = event;
        this.session = session;
    }

    static Party draft(Product product, String title) {
        Client organizer = product.as(Role.ORGANIZER);
        Meeting meeting = new Meeting(organizer);
        String event = meeting.draft(title);
        return new Party(organizer, event, meeting.session(event));
    }

    static Party announced(Product product, String title) {
        Party party = draft(product, title);
        party.organizer.post("events/" + party.event + "/publish").ok();
        return party;
    }

    /** A province's point; null for one without an address. */
    String province(String name, @Nullable String email) {
        Map<String, Object> point = new HashMap<>(Map.of("level", "PROVINCE", "name", name));
        if (email != null) {
            point.put("hostName", "Điều phối viên " + name);
            point.put("hostEmail", email);
        }
        return organizer
                .post("sessions/" + session + "/bridge-points", point)
                .ok()
                .path("id")
                .asText();
    }

    void contact(String point, String email) {
        JsonNode now = organizer.get("bridge-points/" + point).ok();
        organizer
                .put(
                        "bridge-points/" + point,
                        Map.of(
                                "version",
                                now.path("version").asInt(),
                                "name",
                                now.path("name").asText(),
                                "hostName",
                                "Người thay",
                                "hostEmail",
                                email))
                .ok();
    }

    static Map<String, Object> provinces() {
        return Map.of("selection", Map.of("levels", List.of("PROVINCE")), "language", "vi");
    }

    Answer invite() {
        return invite(organizer);
    }

    Answer invite(Client by) {
        return by.post(path(), provinces());
    }

    JsonNode preview() {
        return organizer.post(path() + "/preview", provinces()).ok();
    }

    JsonNode list(String query) {
        return organizer.get(path() + query).ok();
    }

    JsonNode progress() {
        return organizer.get(path() + "/progress").ok();
    }

    /** As no check lets it become: whatever is to be written to those invited so far fails. */
    void breakInvitations(Product product) {
        readdress(product, "%", BROKEN);
    }

    void mendInvitations(Product product, String address) {
        readdress(product, BROKEN, address);
    }

    private void readdress(Product product, String from, String to) {
        Database database = product.bean(Database.class);
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(
                                        """
                                        update invitation set recipient_address = :to
                                        where session_id = :session and recipient_address like :from
                                        """)
                                .setParameter("to", to)
                                .setParameter("session", UUID.fromString(session))
                                .setParameter("from", from)
                                .executeUpdate());
    }

    /** Mail to this address came back for good. */
    static void comesBack(Product product, String address) {
        Database database = product.bean(Database.class);
        database.write(
                () ->
                        database.current()
                                .createNativeQuery(
                                        """
                                        insert into undeliverable_address
                                        (id, address, kind, reason, failures, since, last_at)
                                        values (:id, :address, 'HARD', 'NO_SUCH_MAILBOX', 1, :now, :now)
                                        on duplicate key update cleared_at = null
                                        """)
                                .setParameter("id", Ids.next())
                                .setParameter("address", address)
                                .setParameter("now", Instant.parse("2023-08-01T00:00:00Z"))
                                .executeUpdate());
    }

    /** The id of the only invitation. */
    String onlyInvitation() {
        return list("").path("items").get(0).path("id").asText();
    }

    /** One session more of the same event. */
    String addSession(String title) {
        Map<String, Object> body = new HashMap<>(Meeting.sessionBody());
        body.put("title", title);
        return organizer.post("events/" + event + "/sessions", body).ok().path("id").asText();
    }

    /** Changes some of what the session says, as its organizer does. */
    void change(Map<String, ?> changes) {
        JsonNode now = organizer.get("sessions/" + session).ok();
        Map<String, Object> body = new HashMap<>(Meeting.sessionBody());
        for (String kept : List.of("title", "startsAt", "endsAt", "place")) {
            body.put(kept, now.path(kept).asText());
        }
        body.put("version", now.path("version").asInt());
        body.putAll(changes);
        organizer.put("sessions/" + session, body).ok();
    }

    void cancelEvent() {
        organizer.post("events/" + event + "/cancel").ok();
    }

    String path() {
        return "sessions/" + session + "/invitations";
    }
}

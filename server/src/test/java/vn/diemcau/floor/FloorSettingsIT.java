package vn.diemcau.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class FloorSettingsIT {

    /** Rules W5, W12. */
    @Test
    void anOrganizerSwitchesTheRotationOffAndEverybodySeesTheNewOrder(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        LiveClient desk = meeting.desk();
        meeting.joinedBy(aTeacher().named("Quảng Trị Một")).asks("Ý một");
        meeting.joinedBy(aTeacher().named("Quảng Trị Hai")).asks("Ý hai");
        FloorMeeting.Phone phone = meeting.joinedBy(aTeacher().named("Hà Nội Một").from("01"));
        phone.asks("Ý ba");
        assertThat(meeting.order()).containsExactly("Quảng Trị Một", "Hà Nội Một", "Quảng Trị Hai");

        change(meeting, settings -> rule(settings, "PROVINCE_ROTATION").put("on", false)).ok();
        change(meeting, settings -> rule(settings, "WAITING_TIME").put("weight", 1)).ok();
        change(meeting, settings -> rule(settings, "KIND_ROTATION").put("on", false)).ok();

        assertThat(meeting.order()).containsExactly("Quảng Trị Một", "Quảng Trị Hai", "Hà Nội Một");
        assertThat(meeting.queue().at("/items/1/decidedBy").asText()).isEqualTo("ARRIVAL");
        desk.fact("floor.settings", fact -> fact.at("/settings/version").asInt() > 0);
        phone.line().fact("floor.own", fact -> fact.at("/request/place").asInt() == 3);
    }

    @Test
    void whoChangesWhatSomebodyElseHasChangedIsTold(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);
        ObjectNode read = read(meeting);
        change(meeting, settings -> settings.put("openPerPoint", 7)).ok();

        read.put("openPerPoint", 9);
        meeting.organizer().put(path(meeting), read).refused(409, "request.stale");
        assertThat(read(meeting).path("openPerPoint").asInt()).isEqualTo(7);
    }

    /** Rule W5. */
    @Test
    void theRulesAreCompleteAndTheGuaranteesStandFirst(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);

        change(meeting, settings -> ((ArrayNode) settings.path("rules")).remove(5))
                .refused(400, "floor.rules_incomplete");
        change(meeting, settings -> rule(settings, "WAITING_TIME").put("rule", "ARRIVAL"))
                .refused(400, "floor.rules_incomplete");
        change(
                        meeting,
                        settings -> {
                            ArrayNode rules = (ArrayNode) settings.path("rules");
                            rules.add(rules.remove(1));
                        })
                .refused(400, "floor.guarantees_first");
        change(meeting, settings -> rule(settings, "WAITING_TIME").put("weight", 6))
                .refused(400, "request.invalid_fields");
    }

    @Test
    void onlyOrganizersOfTheEventChangeThem(Product product) {
        FloorMeeting meeting = FloorMeeting.open(product);

        meeting.moderator().get(path(meeting)).ok();
        meeting.moderator().put(path(meeting), read(meeting)).refused(403, "access.not_allowed");
    }

    static Answer change(FloorMeeting meeting, Consumer<ObjectNode> change) {
        ObjectNode settings = read(meeting);
        change.accept(settings);
        return meeting.organizer().put(path(meeting), settings);
    }

    private static ObjectNode read(FloorMeeting meeting) {
        return meeting.organizer().get(path(meeting)).ok().deepCopy();
    }

    private static ObjectNode rule(JsonNode settings, String rule) {
        for (JsonNode one : settings.path("rules")) {
            if (one.path("rule").asText().equals(rule)) {
                return (ObjectNode) one;
            }
        }
        throw new AssertionError(rule);
    }

    private static String path(FloorMeeting meeting) {
        return "sessions/" + meeting.session() + "/floor/settings";
    }
}

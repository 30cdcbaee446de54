package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.show.ShowMeeting.acknowledged;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Everybody in the session knows what is on now. */
@ProductTest
class CurrentItemIT {

    /** Rule S2. */
    @Test
    void aHostHearsWhatIsOnWhenItWasToBeginAndWhenItBegan(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        Client host = hostOf(product, meeting);
        LiveClient line = LiveClient.connect(host, meeting.session(), "HOST");
        LiveClient operator = meeting.operatorLine();
        assertThat(host.get(path(meeting)).ok().path("item").isNull()).isTrue();

        acknowledged(operator, "show.start", Map.of("itemId", meeting.id(1)));

        JsonNode item = line.fact("show.current").path("item");
        assertThat(item.path("title").asText()).isEqualTo("Hỏi đáp");
        assertThat(item.path("minutes").asInt()).isEqualTo(60);
        assertThat(item.path("startsAt")).isEqualTo(meeting.item(1).path("startsAt"));
        Instant startedAt = Instant.parse(item.path("startedAt").asText());
        assertThat(item.path("endsAt").asText())
                .isEqualTo(startedAt.plus(60, ChronoUnit.MINUTES).toString());
        assertThat(host.get(path(meeting)).ok().path("item")).isEqualTo(item);
        acknowledged(operator, "show.allot", Map.of("itemId", meeting.id(1), "minutes", 45));
        line.fact("show.current", fact -> fact.at("/item/minutes").asInt() == 45);
        assertThat(line.everything()).doesNotContain("show.changed");
    }

    @Test
    void hostsOfOtherSessionsAndThoseWithoutAPointAreNotTold(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        ShowMeeting other = ShowMeeting.open(product);

        hostOf(product, other).get(path(meeting)).refused(404, "event.session_not_found");
        other.phone().browser().get(path(meeting)).refused(404, "participant.not_found");
        meeting.as(Role.CHAIR).get(path(meeting)).refused(403, "access.not_allowed");
        product.anonymous().get(path(meeting)).refused(401, "access.not_signed_in");
    }

    private static Client hostOf(Product product, ShowMeeting meeting) {
        String points = "sessions/" + meeting.session() + "/bridge-points";
        meeting.organizer().post(points + "/provinces").ok();
        String point =
                meeting.organizer()
                        .get(points + "?level=PROVINCE&size=1")
                        .ok()
                        .at("/items/0/id")
                        .asText();
        return product.as(Role.HOST, ScopeKind.BRIDGE_POINT, UUID.fromString(point));
    }

    private static String path(ShowMeeting meeting) {
        return "sessions/" + meeting.session() + "/show/current";
    }
}

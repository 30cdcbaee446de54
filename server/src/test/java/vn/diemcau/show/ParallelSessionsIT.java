package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.show.ShowMeeting.acknowledged;
import static vn.diemcau.show.ShowMeeting.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Two halls at the same time. */
@ProductTest
class ParallelSessionsIT {

    /** Rule S14. */
    @Test
    void timerSceneAgendaAndMessagesOfOneSessionAreNothingToTheOther(Product product) {
        ShowMeeting one = ShowMeeting.open(product);
        ShowMeeting other = ShowMeeting.open(product);
        LiveClient here = one.operatorLine();
        LiveClient there = other.operatorLine();
        var before = other.show();

        acknowledged(here, "show.start", Map.of("itemId", one.id(0)));
        acknowledged(
                here,
                "timer.set",
                Map.of("version", 0, "seconds", 60, "warnings", List.of(), "started", true));
        acknowledged(here, "stage.prepare", Map.of("version", 0, "kind", "TIMER"));
        acknowledged(here, "stage.take", Map.of("version", 1));
        acknowledged(here, "message.send", Map.of("text", "Sang phần sau", "to", List.of("MC")));

        var after = other.show();
        for (String part : List.of("programme", "timer", "stage", "messages")) {
            assertThat(after.path(part)).isEqualTo(before.path(part));
        }
        acknowledged(there, "stage.prepare", Map.of("version", 0, "kind", "AGENDA"));
        assertThat(there.facts())
                .allMatch(fact -> fact.path("type").asText().equals("stage.changed"));
        assertThat(there.everything()).doesNotContain("TIMER").doesNotContain("Sang phần sau");
    }

    /** Rule S14. */
    @Test
    void whoRunsOneEventCannotTouchAnother(Product product) {
        ShowMeeting one = ShowMeeting.open(product);
        ShowMeeting other = ShowMeeting.open(product);
        String message =
                acknowledged(
                                other.operatorLine(),
                                "message.send",
                                Map.of("text", "Bí mật", "to", List.of("OPERATOR")))
                        .path("id")
                        .asText();

        assertThat(refused(one.operatorLine(), "show.start", Map.of("itemId", other.id(0))))
                .isEqualTo("show.item_not_found");
        assertThat(
                        refused(
                                one.operatorLine(),
                                "message.acknowledge",
                                Map.of("messageId", message, "screen", "OPERATOR")))
                .isEqualTo("show.message_not_found");
        for (Role role : List.of(Role.STAGE_OPERATOR, Role.MODERATOR, Role.CHAIR)) {
            one.as(role)
                    .get("sessions/" + other.session() + "/show")
                    .refused(404, "event.session_not_found");
        }
    }
}

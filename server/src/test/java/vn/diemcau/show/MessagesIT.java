package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.show.ShowMeeting.acknowledged;
import static vn.diemcau.show.ShowMeeting.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class MessagesIT {

    private static final String TEXT = "Mời thầy cô kết thúc sau hai phút";

    /** Rule S12. */
    @Test
    void theSenderSeesWhoHasReadIt(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient organizer = meeting.organizerLine();
        LiveClient chair = meeting.chairLine();
        LiveClient operator = meeting.operatorLine();

        String message = send(organizer, "CHAIR", "OPERATOR");
        assertThat(chair.fact("message.changed").path("message").path("text").asText())
                .isEqualTo(TEXT);
        acknowledge(chair, message, "CHAIR");
        acknowledge(operator, message, "OPERATOR");

        JsonNode read =
                organizer
                        .fact(
                                "message.changed",
                                fact -> fact.path("message").path("read").size() == 2)
                        .path("message");
        assertThat(read.path("from").asText()).isEqualTo("Người thử");
        assertThat(read.path("read").path(0).path("screen").asText()).isEqualTo("CHAIR");
        assertThat(read.path("read").path(0).path("name").asText()).isEqualTo("Người thử");
        assertThat(meeting.show().path("messages").path(0)).isEqualTo(read);
    }

    /** Rules S12, M3. */
    @Test
    void readingTwiceIsAsReadingOnce(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient chair = meeting.chairLine();
        String message = send(meeting.organizerLine(), "CHAIR");

        JsonNode first = acknowledge(chair, message, "CHAIR");
        JsonNode second = acknowledge(chair, message, "CHAIR");

        assertThat(second).isEqualTo(first);
        assertThat(second.path("read")).hasSize(1);
    }

    /** Rules S12, R5. */
    @Test
    void whatIsNotForTheChairNeverReachesTheChair(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient chair = meeting.chairLine();
        LiveClient organizer = meeting.organizerLine();

        send(organizer, "MC", "OPERATOR");
        send(organizer, "CHAIR");

        chair.fact("message.changed");
        assertThat(chair.everything()).doesNotContain("OPERATOR");
        assertThat(
                        meeting.as(Role.CHAIR)
                                .get("sessions/" + meeting.session() + "/show")
                                .ok()
                                .path("messages"))
                .hasSize(1);
        assertThat(meeting.show().path("messages")).hasSize(2);
    }

    /** Rule S13. */
    @Test
    void aMessageIsWithdrawnAndThenNobodyNeedsToReadIt(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient organizer = meeting.organizerLine();
        LiveClient chair = meeting.chairLine();
        String message = send(organizer, "CHAIR");

        acknowledged(organizer, "message.withdraw", Map.of("messageId", message));

        assertThat(
                        chair.fact(
                                        "message.changed",
                                        fact -> !fact.path("message").path("withdrawnAt").isNull())
                                .path("message")
                                .path("id")
                                .asText())
                .isEqualTo(message);
        assertThat(
                        refused(
                                chair,
                                "message.acknowledge",
                                Map.of("messageId", message, "screen", "CHAIR")))
                .isEqualTo("show.message_withdrawn");
    }

    /** Rule S12. */
    @Test
    void whatIsNoMessageIsRefused(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient organizer = meeting.organizerLine();

        assertThat(refused(organizer, "message.send", Map.of("text", " ", "to", List.of("MC"))))
                .isEqualTo("show.message_incomplete");
        assertThat(refused(organizer, "message.send", Map.of("text", "Gấp", "to", List.of())))
                .isEqualTo("show.message_incomplete");
        assertThat(
                        refused(
                                organizer,
                                "message.send",
                                Map.of("text", "x".repeat(301), "to", List.of("MC"))))
                .isEqualTo("show.message_incomplete");
        assertThat(
                        refused(
                                organizer,
                                "message.acknowledge",
                                Map.of("messageId", UUID.randomUUID(), "screen", "MC")))
                .isEqualTo("show.message_not_found");
        assertThat(
                        refused(
                                organizer,
                                "message.acknowledge",
                                Map.of("messageId", send(organizer, "MC"), "screen", "CHAIR")))
                .isEqualTo("show.message_for_others");
        assertThat(
                        refused(
                                meeting.chairLine(),
                                "message.send",
                                Map.of("text", TEXT, "to", List.of("MC"))))
                .isEqualTo("access.not_allowed");
    }

    /** Rule S13. */
    @Test
    void allMessagesAreInTheHistoryTheNewestFirst(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient organizer = meeting.organizerLine();
        String first = send(organizer, "MC");
        String second = send(organizer, "CHAIR");

        JsonNode history =
                meeting.organizer().get("sessions/" + meeting.session() + "/show/messages").ok();

        assertThat(history.path("total").asInt()).isEqualTo(2);
        assertThat(history.path("items").findValuesAsText("id")).containsExactly(second, first);
        meeting.as(Role.CHAIR)
                .get("sessions/" + meeting.session() + "/show/messages")
                .refused(403, "access.not_allowed");
    }

    private static String send(LiveClient line, String... to) {
        return acknowledged(line, "message.send", Map.of("text", TEXT, "to", List.of(to)))
                .path("id")
                .asText();
    }

    private static JsonNode acknowledge(LiveClient line, String message, String screen) {
        return acknowledged(
                line, "message.acknowledge", Map.of("messageId", message, "screen", screen));
    }
}

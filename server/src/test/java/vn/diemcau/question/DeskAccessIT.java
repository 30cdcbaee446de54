package vn.diemcau.question;

import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.TestDesk.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.testing.Golden;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class DeskAccessIT {

    /** Rules M7, Q11. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "edit", "label", "topic", "assign", "brief", "pin", "unpin", "place", "note",
                "merge", "split", "look"
            })
    void onlyModeratorsSendIt(String command, Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone phone = meeting.joinedBy(aTeacher());

        refused(sent(phone.line(), command), "access.not_allowed");
        refused(sent(meeting.stageLine(), command), "access.not_allowed");
        try (LiveClient organizer =
                LiveClient.connect(meeting.organizer(), meeting.session(), "ORGANIZER")) {
            refused(sent(organizer, command), "access.not_allowed");
        }
    }

    /** Rule M7. */
    @Test
    void aModeratorOfAnotherEventReachesNoQuestionByAnyCommand(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        TestDesk foreign = TestDesk.at(LiveMeeting.open(product));
        String question = meeting.joinedBy(aTeacher()).asks("Câu hỏi");
        TestDesk.SeenByDesk seen = new TestDesk.SeenByDesk(question, 0);

        refused(foreign.tries("edit", seen, Map.of("text", "x")), "question.not_found");
        refused(foreign.tries("pin", seen, Map.of()), "question.not_found");
        refused(foreign.tries("split", seen, Map.of()), "question.not_found");
        refused(foreign.triesToMerge(seen, java.util.List.of(seen)), "question.not_found");
        foreign.line();
        for (String path :
                java.util.List.of("choices", "upcoming", question, question + "/history")) {
            LiveMeeting.open(product)
                    .moderator()
                    .get("sessions/" + meeting.session() + "/questions/desk/" + path)
                    .refused(404, "event.session_not_found");
        }
    }

    @Test
    void onlyTheOrganizerKeepsTheListOfTopics(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        String address = "sessions/" + meeting.session() + "/questions/desk/topics";
        Map<String, Object> body = Map.of("version", 0, "topics", java.util.List.of());

        meeting.moderator().put(address, body).refused(403, "access.not_allowed");
        meeting.joinedBy(aTeacher())
                .browser()
                .put(address, body)
                .refused(401, "access.not_signed_in");
    }

    @Test
    void aStageOperatorTakesBackOnlyTheOwnSteps(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        TestDesk desk = TestDesk.at(meeting);
        String question = meeting.joinedBy(aTeacher()).asks("Câu hỏi");
        UUID approved = desk.doesWithId("approve", question, Map.of());
        LiveClient stage = meeting.stageLine();

        refused(
                stage.command("question.undo", Map.of("commandId", approved.toString())),
                "question.nothing_to_undo");
        UUID staged = UUID.randomUUID();
        TestDesk.ok(stage.command("question.stage", staged, Map.of("questionId", question)));
        TestDesk.ok(stage.command("question.undo", Map.of("commandId", staged.toString())));
    }

    private static JsonNode sent(LiveClient line, String command) {
        ObjectNode message = Golden.message("in/question." + command).deepCopy();
        UUID id = UUID.randomUUID();
        message.put("id", id.toString());
        line.sendText(message.toString());
        return line.answer(id);
    }
}

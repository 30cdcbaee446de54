package vn.diemcau.show;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.show.ShowMeeting.acknowledged;
import static vn.diemcau.show.ShowMeeting.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class StageIT {

    private static final String SALARY = "Kính thưa Bộ trưởng, bao giờ có chính sách lương mới?";

    /** Rules S9, S10. */
    @Test
    void aSceneGoesThroughThePreviewToTheHall(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        LiveClient chair = meeting.chairLine();
        assertThat(onAir(meeting)).isEqualTo("WAITING");

        JsonNode prepared = prepare(operator, 0, "SPEAKER", null, "Nguyễn Thị Hồng");
        assertThat(prepared.path("preview").path("title").asText()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(onAir(meeting)).isEqualTo("WAITING");
        JsonNode taken = take(operator, prepared);

        assertThat(taken.path("onAir").path("title").asText()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(taken.path("preview").isNull()).isTrue();
        assertThat(chair.fact("stage.changed", fact -> air(fact).equals("SPEAKER")).path("stage"))
                .isEqualTo(taken);
        assertThat(meeting.show().path("stage")).isEqualTo(taken);
    }

    /** Rule S10. */
    @Test
    void twoOperatorsDoNotTakeTheSameThingTwice(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        LiveClient colleague = meeting.moderatorLine();
        JsonNode prepared = prepare(operator, 0, "TIMER", null, null);

        JsonNode taken = take(operator, prepared);

        assertThat(refused(colleague, "stage.take", versionOf(prepared)))
                .isEqualTo("request.stale");
        assertThat(refused(colleague, "stage.take", versionOf(taken)))
                .isEqualTo("show.nothing_prepared");
        assertThat(onAir(meeting)).isEqualTo("TIMER");
    }

    /** Rule S10. */
    @Test
    void whatWasOnAirBeforeIsBroughtBack(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient operator = meeting.operatorLine();
        JsonNode timer = take(operator, prepare(operator, 0, "TIMER", null, null));
        JsonNode agenda = take(operator, prepare(operator, version(timer), "AGENDA", null, null));

        JsonNode back = acknowledged(operator, "stage.back", versionOf(agenda));

        assertThat(back.path("onAir").path("kind").asText()).isEqualTo("TIMER");
        assertThat(back.path("before").path("kind").asText()).isEqualTo("AGENDA");
    }

    /** Rule S11. */
    @Test
    void takingAQuestionPutsItOnStage(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        ShowMeeting.Phone asker = meeting.phone();
        LiveClient moderator = meeting.moderatorLine();
        String question = approved(moderator, asker);

        JsonNode prepared = prepare(moderator, 0, "QUESTION", question, null);
        assertThat(prepared.path("preview").path("question").path("text").asText())
                .isEqualTo(SALARY);
        assertThat(questionState(meeting)).isEqualTo("APPROVED");
        JsonNode taken = take(moderator, prepared);

        assertThat(taken.path("onAir").path("question").path("state").asText())
                .isEqualTo("ON_STAGE");
        assertThat(questionState(meeting)).isEqualTo("ON_STAGE");
        assertThat(taken.path("version").asInt())
                .as("one change of the stage, though the question moved as well")
                .isEqualTo(prepared.path("version").asInt() + 1);
        asker.line()
                .fact(
                        "question.own",
                        fact -> fact.path("question").path("state").asText().equals("ON_STAGE"));
    }

    /** Rule S11. */
    @Test
    void aQuestionThatTheDeskPutsOnStageIsOnAirWithTheSameChange(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient moderator = meeting.moderatorLine();
        LiveClient stage = meeting.operatorLine();
        String question = approved(moderator, meeting.phone());

        move(moderator, "stage", question);

        JsonNode told = stage.fact("stage.changed", fact -> air(fact).equals("QUESTION"));
        assertThat(told.path("stage").path("onAir").path("subject").asText()).isEqualTo(question);
        assertThat(told.path("stage").path("onAir").path("question").path("text").asText())
                .isEqualTo(SALARY);
        assertThat(onAir(meeting)).isEqualTo("QUESTION");
    }

    /** Rule S11. */
    @Test
    void aQuestionThatIsAnsweredOrTakenBackLeavesTheHall(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient moderator = meeting.moderatorLine();
        String question = approved(moderator, meeting.phone());
        for (String end : new String[] {"unstage", "answer"}) {
            move(moderator, "stage", question);
            assertThat(onAir(meeting)).isEqualTo("QUESTION");
            move(moderator, end, question);
            assertThat(onAir(meeting)).isEqualTo("WAITING");
        }
        int version = meeting.show().path("stage").path("version").asInt();

        assertThat(refused(moderator, "stage.prepare", scene(version, "QUESTION", question, null)))
                .isEqualTo("show.subject_gone");
    }

    /** Rule S11. */
    @Test
    void anotherSceneIsShownWhileTheAnswerGoesOn(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient moderator = meeting.moderatorLine();
        String question = approved(moderator, meeting.phone());
        JsonNode shown = take(moderator, prepare(moderator, 0, "QUESTION", question, null));

        JsonNode timer = take(moderator, prepare(moderator, version(shown), "TIMER", null, null));

        assertThat(questionState(meeting)).isEqualTo("ON_STAGE");
        JsonNode back = acknowledged(moderator, "stage.back", versionOf(timer));
        assertThat(back.path("onAir").path("subject").asText()).isEqualTo(question);
        move(moderator, "answer", question);
        assertThat(onAir(meeting)).isEqualTo("WAITING");
    }

    /** Rule S11. */
    @Test
    void aQuestionThatIsRejectedLeavesThePreview(Product product) {
        ShowMeeting meeting = ShowMeeting.open(product);
        LiveClient moderator = meeting.moderatorLine();
        String question = approved(moderator, meeting.phone());
        prepare(moderator, 0, "QUESTION", question, null);

        move(moderator, "reconsider", question);

        assertThat(meeting.show().path("stage").path("preview").isNull()).isTrue();
    }

    /** Rule S9. */
    @Test
    void aSceneWithoutWhatItShowsIsRefused(Product product) {
        LiveClient operator = ShowMeeting.open(product).operatorLine();

        for (String kind : new String[] {"QUESTION", "POLL", "SPEAKER", "MESSAGE"}) {
            assertThat(refused(operator, "stage.prepare", scene(0, kind, null, null)))
                    .isEqualTo("show.scene_incomplete");
        }
        assertThat(
                        refused(
                                operator,
                                "stage.prepare",
                                scene(0, "QUESTION", UUID.randomUUID().toString(), null)))
                .isEqualTo("show.subject_gone");
        assertThat(
                        refused(
                                operator,
                                "stage.prepare",
                                scene(0, "POLL", UUID.randomUUID().toString(), null)))
                .isEqualTo("show.subject_gone");
        assertThat(refused(operator, "stage.back", Map.of("version", 0)))
                .isEqualTo("show.nothing_before");
    }

    /** Rule S9. */
    @Test
    void whatIsPreparedCanBeDiscarded(Product product) {
        LiveClient operator = ShowMeeting.open(product).operatorLine();
        JsonNode prepared = prepare(operator, 0, "BLANK", null, null);

        assertThat(
                        acknowledged(operator, "stage.discard", versionOf(prepared))
                                .path("preview")
                                .isNull())
                .isTrue();
    }

    private static String approved(LiveClient moderator, ShowMeeting.Phone asker) {
        String question = asker.asks(SALARY);
        move(moderator, "approve", question);
        return question;
    }

    private static void move(LiveClient moderator, String step, String question) {
        acknowledged(moderator, "question." + step, Map.of("questionId", question));
    }

    private static String questionState(ShowMeeting meeting) {
        return meeting.organizer()
                .get("sessions/" + meeting.session() + "/questions")
                .ok()
                .path("items")
                .path(0)
                .path("state")
                .asText();
    }

    private static JsonNode prepare(
            LiveClient line,
            int version,
            String kind,
            @Nullable String subject,
            @Nullable String title) {
        return acknowledged(line, "stage.prepare", scene(version, kind, subject, title));
    }

    private static JsonNode take(LiveClient line, JsonNode prepared) {
        return acknowledged(line, "stage.take", versionOf(prepared));
    }

    private static Map<String, Object> scene(
            int version, String kind, @Nullable String subject, @Nullable String title) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("version", version);
        fields.put("kind", kind);
        fields.put("subject", subject);
        fields.put("title", title);
        return fields;
    }

    private static Map<String, ?> versionOf(JsonNode stage) {
        return Map.of("version", version(stage));
    }

    private static int version(JsonNode stage) {
        return stage.path("version").asInt();
    }

    private static String air(JsonNode fact) {
        return fact.path("stage").path("onAir").path("kind").asText();
    }

    private static String onAir(ShowMeeting meeting) {
        return meeting.show().path("stage").path("onAir").path("kind").asText();
    }
}

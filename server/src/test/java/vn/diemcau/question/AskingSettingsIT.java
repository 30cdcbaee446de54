package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.LiveMeeting.moves;
import static vn.diemcau.question.LiveMeeting.rejects;

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
class AskingSettingsIT {

    /** Rules Q21, Q22. */
    @Test
    void whatTheOrganizerSetsCountsAtOnceAndEverybodyIsTold(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone phone = meeting.joinedBy(aTeacher());
        LiveClient moderator = meeting.moderatorLine();
        assertThat(phone.own().at("/asking/mostOpen").asInt()).isEqualTo(3);

        JsonNode saved = set(meeting, 0, with("open", false)).ok();

        assertThat(saved.path("version").asInt()).isEqualTo(1);
        assertThat(saved.at("/settings/open").asBoolean()).isFalse();
        assertThat(saved.at("/standard/open").asBoolean()).isTrue();
        assertThat(phone.line().fact("question.asking").at("/asking/open").asBoolean()).isFalse();
        moderator.fact("question.asking");
        assertThat(code(phone.line().command("question.ask", text("Câu hỏi"))))
                .isEqualTo("question.asking_closed");
        assertThat(phone.own().at("/asking/open").asBoolean()).isFalse();
    }

    /** Rule Q21. */
    @Test
    void twoOrganizersDoNotOverwriteEachOther(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        set(meeting, 0, with("mostOpen", 5)).ok();

        set(meeting, 0, with("mostOpen", 9)).refused(409, "request.stale");

        JsonNode now = meeting.organizer().get(path(meeting)).ok();
        assertThat(now.at("/settings/mostOpen").asInt()).isEqualTo(5);
        assertThat(set(meeting, 1, with("mostOpen", 9)).ok().path("version").asInt()).isEqualTo(2);
    }

    /** Rule Q21. */
    @Test
    void questionsAreTakenBeforeTheStartAndAfterTheEndWhereTheOrganizerSaysSo(Product product) {
        LiveMeeting meeting = LiveMeeting.planned(product);
        LiveMeeting.Phone early = meeting.joinedBy(aTeacher());
        assertThat(code(early.line().command("question.ask", text("Trước giờ"))))
                .isEqualTo("question.session_not_live");

        set(meeting, 0, with("beforeStart", true)).ok();

        early.asks("Câu hỏi gửi trước giờ");
        meeting.organizer().post("sessions/" + meeting.session() + "/open").ok();
        meeting.close();
        assertThat(code(early.line().command("question.ask", text("Sau giờ"))))
                .isEqualTo("question.session_not_live");
        set(meeting, 1, with("afterEnd", true)).ok();
        early.asks("Câu hỏi gửi sau giờ");
    }

    /** Rule Q21. */
    @Test
    void aParticipantAsksSoManyInAllAndNotFasterThanThePause(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        set(meeting, 0, with("mostInAll", 2)).ok();
        LiveMeeting.Phone phone = meeting.joinedBy(aTeacher());
        LiveClient moderator = meeting.moderatorLine();
        String first = phone.asks("Câu thứ nhất");
        rejects(moderator, first, "Ngoài phạm vi.");
        String second = phone.asks("Câu thứ hai");
        moves(moderator, "approve", second);

        JsonNode third = phone.line().command("question.ask", text("Câu thứ ba"));
        assertThat(code(third)).isEqualTo("question.too_many_in_all");
        assertThat(third.at("/params/most").asInt()).isEqualTo(2);

        set(meeting, 1, with("pauseSeconds", 600)).ok();
        JsonNode soon = phone.line().command("question.ask", text("Câu thứ ba"));
        assertThat(code(soon)).isEqualTo("question.too_soon");
        assertThat(soon.at("/params/seconds").asInt()).isBetween(500, 600);
        assertThat(meeting.joinedBy(aTeacher()).asks("Người khác hỏi ngay được")).isNotBlank();
    }

    /** Rule Q24. */
    @Test
    void supportIsLimitedByTheServerAndWithdrawingGivesOneBack(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        LiveClient moderator = meeting.moderatorLine();
        String first = asker.asks("Câu thứ nhất");
        String second = asker.asks("Câu thứ hai");
        moves(moderator, "approve", first);
        moves(moderator, "approve", second);
        LiveMeeting.Phone voter = meeting.joinedBy(aTeacher());
        set(meeting, 0, with("mostVotes", 1)).ok();
        assertThat(voter.own().path("votesLeft").asInt(-1)).isEqualTo(1);

        assertThat(voter.votes(first).at("/result/left").asInt(-1)).isZero();
        JsonNode refused = voter.votes(second);
        assertThat(code(refused)).isEqualTo("question.too_many_votes");
        assertThat(refused.at("/params/most").asInt()).isEqualTo(1);
        assertThat(voter.votes(first).at("/result/votes").asInt()).isEqualTo(1);

        JsonNode back = voter.line().command("question.unvote", Map.of("questionId", first));
        assertThat(back.at("/result/left").asInt(-1)).isEqualTo(1);
        assertThat(voter.votes(second).at("/result/votes").asInt()).isEqualTo(1);
        assertThat(voter.own().path("votesLeft").asInt(-1)).isZero();
    }

    @Test
    void onlyTheOrganizerSetsThemAndOnlyWithinReason(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);

        meeting.moderator()
                .put(path(meeting), Map.of("version", 0, "settings", with("mostOpen", 9)))
                .refused(403, "access.not_allowed");
        assertThat(meeting.moderator().get(path(meeting)).ok().path("version").asInt()).isZero();
        set(meeting, 0, with("mostOpen", 0)).refused(400, "request.invalid_fields");
        set(meeting, 0, with("pauseSeconds", -1)).refused(400, "request.invalid_fields");
        set(meeting, 0, with("mostInAll", 101)).refused(400, "request.invalid_fields");
    }

    /** Rule Q20. */
    @Test
    void theAskerLearnsThatAModeratorSawTheQuestionOnceAndNotWho(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        LiveMeeting.Phone other = meeting.joinedBy(aTeacher());
        LiveClient moderator = meeting.moderatorLine();
        String question = asker.asks("Đã ai đọc câu này chưa?");
        assertThat(asker.own().at("/items/0/seenAt").isNull()).isTrue();

        assertThat(seen(moderator, question, UUID.randomUUID().toString())).isEqualTo("ack");

        JsonNode told = asker.line().fact("question.own", fact -> !seenAt(fact).isNull());
        assertThat(asker.own().at("/items/0/seenAt").asText()).isEqualTo(seenAt(told).asText());
        // By another moderator, and once more: no news.
        seen(meeting.moderatorLine(), question);
        seen(moderator, question);
        moves(moderator, "approve", question);
        asker.line()
                .fact(
                        "question.own",
                        fact -> fact.at("/question/state").asText().equals("APPROVED"));
        assertThat(
                        asker.line().facts().stream()
                                .filter(fact -> fact.path("type").asText().equals("question.own")))
                .hasSize(3);
        assertThat(other.line().everything()).doesNotContain("seenAt");
        assertThat(code(asker.line().command("question.seen", ids(question))))
                .isEqualTo("access.not_allowed");
        assertThat(code(moderator.command("question.seen", Map.of("questionIds", new String[0]))))
                .isEqualTo("question.seen_too_many");
    }

    private static String seen(LiveClient line, String... questions) {
        return line.command("question.seen", ids(questions)).path("type").asText();
    }

    private static Map<String, Object> ids(String... questions) {
        return Map.of("questionIds", questions);
    }

    private static JsonNode seenAt(JsonNode fact) {
        return fact.at("/question/seenAt");
    }

    private static vn.diemcau.testing.Answer set(
            LiveMeeting meeting, int version, Map<String, Object> settings) {
        return meeting.organizer()
                .put(path(meeting), Map.of("version", version, "settings", settings));
    }

    private static String path(LiveMeeting meeting) {
        return "sessions/" + meeting.session() + "/asking";
    }

    private static Map<String, Object> with(String name, @Nullable Object value) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("open", true);
        settings.put("beforeStart", false);
        settings.put("afterEnd", false);
        settings.put("mostOpen", 3);
        settings.put("mostInAll", null);
        settings.put("pauseSeconds", 0);
        settings.put("mostVotes", null);
        settings.put("hiddenAllowed", true);
        settings.put(name, value);
        return settings;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText();
    }
}

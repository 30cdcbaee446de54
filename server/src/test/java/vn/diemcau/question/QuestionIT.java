package vn.diemcau.question;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.participant.Teacher.aTeacher;
import static vn.diemcau.question.LiveMeeting.moves;
import static vn.diemcau.question.LiveMeeting.rejects;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.kernel.Ids;
import vn.diemcau.testing.Figures;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class QuestionIT {

    private static final String SALARY = "Kính thưa Bộ trưởng, bao giờ có chính sách lương mới?";

    /** Rules Q6, Q7, Q8. */
    @Test
    void aQuestionTravelsFromThePhoneOverTheDeskToTheStage(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        LiveMeeting.Phone other = meeting.joinedBy(aTeacher().named("Trần Văn Nam").from("01"));
        LiveClient moderator = meeting.moderatorLine();
        LiveClient stage = meeting.stageLine();

        String question = asker.asks(SALARY);

        JsonNode asked = moderator.fact("question.changed").path("question");
        assertThat(asked.path("text").asText()).isEqualTo(SALARY);
        assertThat(asked.path("askerName").asText()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(asked.path("provinceName").asText()).isEqualTo("Quảng Trị");
        assertThat(asked.path("state").asText()).isEqualTo("SUBMITTED");

        moves(moderator, "approve", question);
        assertThat(other.line().fact("question.published").path("question").path("text").asText())
                .isEqualTo(SALARY);
        asker.line().fact("question.own", is("APPROVED"));

        moves(moderator, "stage", question);
        stage.fact("question.published", is("ON_STAGE"));
        asker.line().fact("question.own", is("ON_STAGE"));
        assertThat(stageView(meeting).path("onStage").path("id").asText()).isEqualTo(question);

        moves(moderator, "answer", question);
        asker.line().fact("question.own", is("ANSWERED"));
        stage.fact("question.published", is("ANSWERED"));
        assertThat(stageView(meeting).path("onStage").isNull()).isTrue();
    }

    /** Rules Q7, Q8, R5. */
    @Test
    void aRejectedAskerGetsTheReasonAndNobodyElseHearsOfTheQuestion(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        LiveMeeting.Phone other = meeting.joinedBy(aTeacher());
        LiveClient stage = meeting.stageLine();
        LiveClient moderator = meeting.moderatorLine();
        String question = asker.asks(SALARY);

        rejects(moderator, question, "Trùng với câu hỏi đã trả lời ở phần đầu.");

        JsonNode own = asker.line().fact("question.own", is("REJECTED")).path("question");
        assertThat(own.path("rejection").asText())
                .isEqualTo("Trùng với câu hỏi đã trả lời ở phần đầu.");
        String shown = asker.asks("Câu hỏi khác để mọi người cùng thấy");
        moves(moderator, "approve", shown);
        other.line().fact("question.published");
        stage.fact("question.published");
        assertThat(other.line().everything()).doesNotContain(question).doesNotContain("Trùng với");
        assertThat(stage.everything()).doesNotContain(question).doesNotContain("Trùng với");
        assertThat(other.published().toString()).doesNotContain(question);
        assertThat(other.votes(question).path("code").asText()).isEqualTo("question.not_found");
    }

    /** Rule Q8. */
    @Test
    void whatTheAskerIsToldNamesNobodyOfTheOffice(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        rejects(meeting.moderatorLine(), asker.asks(SALARY), "Ngoài phạm vi.");

        asker.line().fact("question.own", is("REJECTED"));

        assertThat(asker.line().everything())
                .doesNotContain("Người thử")
                .doesNotContain("thu.example");
    }

    /** Rule M3. */
    @Test
    void theSameCommandSentAgainIsOneQuestion(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        UUID command = UUID.randomUUID();

        JsonNode first = asker.line().command("question.ask", command, Map.of("text", SALARY));
        try (LiveClient again =
                LiveClient.connect(asker.browser(), meeting.session(), "PARTICIPANT")) {
            JsonNode second = again.command("question.ask", command, Map.of("text", SALARY));
            assertThat(second).isEqualTo(first);
        }

        assertThat(asker.own().path("items")).hasSize(1);
    }

    /** Rules Q1, Q10. */
    @Test
    void aQuestionThatWasTakenIsAcknowledgedAgainAlsoWhenTheSessionIsOver(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        UUID command = UUID.randomUUID();
        JsonNode first = asker.line().command("question.ask", command, Map.of("text", SALARY));
        meeting.close();
        asker.line().fact("session.changed", fact -> fact.path("state").asText().equals("CLOSED"));

        try (LiveClient again =
                LiveClient.connect(asker.browser(), meeting.session(), "PARTICIPANT")) {
            assertThat(again.command("question.ask", command, Map.of("text", SALARY)))
                    .isEqualTo(first);
            assertThat(code(again.command("question.ask", Map.of("text", "Câu mới"))))
                    .isEqualTo("question.session_not_live");
        }
    }

    @Test
    void nobodyAsksBeforeTheSessionIsOpened(Product product) {
        LiveMeeting meeting = LiveMeeting.planned(product);
        LiveMeeting.Phone early = meeting.joinedBy(aTeacher());

        JsonNode answer = early.line().command("question.ask", Map.of("text", SALARY));

        assertThat(code(answer)).isEqualTo("question.session_not_live");
        assertThat(answer.path("temporary").asBoolean()).isFalse();
    }

    @Test
    void aTextIsCleanedAndMustBeOneToAThousandCharacters(Product product) {
        LiveClient line = LiveMeeting.open(product).joinedBy(aTeacher()).line();
        String decomposed = "Ca\u0302u ho\u0309i\u0000 <b>đậm</b>";

        assertThat(
                        line.command("question.ask", Map.of("text", "  \n " + decomposed + " "))
                                .path("result")
                                .path("text")
                                .asText())
                .isEqualTo("Câu hỏi <b>đậm</b>");
        assertThat(code(line.command("question.ask", Map.of("text", " \n\t "))))
                .isEqualTo("question.text_empty");
        assertThat(code(line.command("question.ask", Map.of("text", "𝄞".repeat(1_001)))))
                .isEqualTo("question.text_too_long");
        assertThat(
                        line.command("question.ask", Map.of("text", "𝄞".repeat(1_000)))
                                .path("type")
                                .asText())
                .isEqualTo("ack");
    }

    /** Rule Q2. */
    @Test
    void aParticipantHasThreeQuestionsOpenAtMost(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        LiveClient moderator = meeting.moderatorLine();
        String first = asker.asks("Câu một");
        asker.asks("Câu hai");
        asker.asks("Câu ba");

        JsonNode fourth = asker.line().command("question.ask", Map.of("text", "Câu bốn"));
        assertThat(code(fourth)).isEqualTo("question.too_many_open");
        assertThat(fourth.path("params").path("most").asInt()).isEqualTo(3);

        rejects(moderator, first, "Ngoài phạm vi.");
        asker.asks("Câu bốn");
        moves(moderator, "reconsider", first);
        assertThat(code(asker.line().command("question.ask", Map.of("text", "Câu năm"))))
                .isEqualTo("question.too_many_open");
    }

    /** Rule Q3. */
    @Test
    void puttingAnotherQuestionOnStageTakesTheFirstBackToTheApprovedOnes(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        LiveClient moderator = meeting.moderatorLine();
        String first = approved(moderator, asker, "Câu một");
        String second = approved(moderator, asker, "Câu hai");

        moves(moderator, "stage", first);
        moves(moderator, "stage", second);

        JsonNode stage = stageView(meeting);
        assertThat(stage.path("onStage").path("id").asText()).isEqualTo(second);
        assertThat(stage.path("next").path(0).path("id").asText()).isEqualTo(first);
        assertThat(stage.path("next").path(0).path("state").asText()).isEqualTo("APPROVED");
    }

    /** Rule Q4. */
    @Test
    void aStepThatIsNotPossibleFromHereIsAConflict(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveClient moderator = meeting.moderatorLine();
        LiveClient colleague = meeting.moderatorLine();
        String question = meeting.joinedBy(aTeacher()).asks(SALARY);

        moves(moderator, "approve", question);
        JsonNode late = rejects(colleague, question, "Trùng");
        JsonNode again = colleague.command("question.approve", Map.of("questionId", question));

        assertThat(late.path("type").asText()).isEqualTo("ack");
        assertThat(code(again)).isEqualTo("question.wrong_state");
        assertThat(again.path("params").path("state").asText()).isEqualTo("REJECTED");
    }

    @Test
    void aRejectionNeedsAReason(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        String question = meeting.joinedBy(aTeacher()).asks(SALARY);

        assertThat(
                        code(
                                meeting.moderatorLine()
                                        .command(
                                                "question.reject", Map.of("questionId", question))))
                .isEqualTo("question.reason_needed");
        assertThat(code(rejects(meeting.moderatorLine(), question, "x".repeat(501))))
                .isEqualTo("question.reason_too_long");
    }

    /** Rule M7. */
    @Test
    void participantsCannotModerateAndModeratorsCannotAsk(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        String question = asker.asks(SALARY);

        assertThat(code(asker.line().command("question.approve", Map.of("questionId", question))))
                .isEqualTo("access.not_allowed");
        assertThat(
                        code(
                                meeting.stageLine()
                                        .command(
                                                "question.approve",
                                                Map.of("questionId", question))))
                .isEqualTo("access.not_allowed");
        assertThat(code(meeting.moderatorLine().command("question.ask", Map.of("text", SALARY))))
                .isEqualTo("access.not_allowed");
    }

    /** Rule M7. */
    @Test
    void whatSomebodyMaySendFollowsFromTheirRolesAndNotFromWhatTheyListenAs(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveClient moderator = meeting.moderatorLine();
        String question = approved(moderator, meeting.joinedBy(aTeacher()), SALARY);

        try (LiveClient watching =
                LiveClient.connect(meeting.organizer(), meeting.session(), "STAGE")) {
            for (String step : List.of("stage", "unstage", "answer")) {
                assertThat(
                                code(
                                        watching.command(
                                                "question." + step,
                                                Map.of("questionId", question))))
                        .isEqualTo("access.not_allowed");
            }
        }
        try (LiveClient atTheStage =
                LiveClient.connect(meeting.moderator(), meeting.session(), "STAGE")) {
            moves(atTheStage, "stage", question);
        }
    }

    @Test
    void aModeratorOfAnotherEventReachesNothing(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting foreign = LiveMeeting.open(product);
        String question = meeting.joinedBy(aTeacher()).asks(SALARY);

        foreign.moderator()
                .get("sessions/" + meeting.session() + "/questions")
                .refused(404, "event.session_not_found");
        foreign.moderator()
                .post(
                        "live/tickets",
                        Map.of("sessionId", meeting.session(), "audience", "MODERATOR"))
                .refused(404, "event.session_not_found");
        assertThat(
                        code(
                                foreign.moderatorLine()
                                        .command(
                                                "question.approve",
                                                Map.of("questionId", question))))
                .isEqualTo("question.not_found");
    }

    /** Rule O1. */
    @Test
    void aParticipantOfAnotherSessionReachesNothing(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone stranger = LiveMeeting.open(product).joinedBy(aTeacher());

        stranger.browser()
                .get("sessions/" + meeting.session() + "/questions/published")
                .refused(404, "participant.not_found");
        stranger.browser()
                .post(
                        "live/tickets",
                        Map.of("sessionId", meeting.session(), "audience", "PARTICIPANT"))
                .refused(404, "participant.not_found");
        stranger.browser()
                .post(
                        "live/tickets",
                        Map.of("sessionId", meeting.session(), "audience", "MODERATOR"))
                .refused(403, "access.not_allowed");
        product.anonymous()
                .post("live/tickets", Map.of("sessionId", meeting.session(), "audience", "STAGE"))
                .refused(401, "access.not_signed_in");
        product.as(Role.HOST, ScopeKind.BRIDGE_POINT, Ids.next())
                .get("sessions/" + meeting.session() + "/questions")
                .refused(403, "access.not_allowed");
    }

    @Test
    void aSearchIgnoresAccentsAndFindsNamesAndSchools(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        meeting.joinedBy(aTeacher().named("Đặng Thị Mỹ")).asks("Chế độ phụ cấp ở vùng khó khăn");
        meeting.joinedBy(aTeacher().of("Trường THPT Đông Hà")).asks("Sách giáo khoa mới");

        assertThat(texts(meeting.list("?q=phu%20cap")))
                .containsExactly("Chế độ phụ cấp ở vùng khó khăn");
        assertThat(texts(meeting.list("?q=dang%20thi")))
                .containsExactly("Chế độ phụ cấp ở vùng khó khăn");
        assertThat(texts(meeting.list("?q=DONG%20HA"))).containsExactly("Sách giáo khoa mới");
        assertThat(texts(meeting.list("?q=%25"))).isEmpty();
        assertThat(texts(meeting.list("?q=____"))).isEmpty();
    }

    @Test
    void theDeskListsByStateProvinceAndOrderInPagesAndCountsEverything(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveClient moderator = meeting.moderatorLine();
        LiveMeeting.Phone quangTri = meeting.joinedBy(aTeacher());
        LiveMeeting.Phone haNoi = meeting.joinedBy(aTeacher().from("01"));
        String first = approved(moderator, quangTri, "Câu một");
        approved(moderator, haNoi, "Câu hai");
        haNoi.asks("Câu ba");
        haNoi.votes(first);

        assertThat(texts(meeting.list(""))).containsExactly("Câu ba", "Câu hai", "Câu một");
        assertThat(texts(meeting.list("?order=OLDEST&size=2")))
                .containsExactly("Câu một", "Câu hai");
        assertThat(texts(meeting.list("?order=OLDEST&size=2&page=1"))).containsExactly("Câu ba");
        assertThat(texts(meeting.list("?state=APPROVED&order=VOTES")))
                .containsExactly("Câu một", "Câu hai");
        assertThat(texts(meeting.list("?province=01&order=OLDEST")))
                .containsExactly("Câu hai", "Câu ba");
        JsonNode page = meeting.list("?state=SUBMITTED");
        assertThat(page.path("total").asInt()).isEqualTo(1);
        assertThat(page.path("counts").path("APPROVED").asInt()).isEqualTo(2);
        assertThat(page.path("counts").path("REJECTED").asInt()).isZero();
        assertThat(page.path("revision").asLong()).isPositive();
        meeting.moderator()
                .get("sessions/" + meeting.session() + "/questions?state=NONSENSE")
                .refused(400, "request.wrong_type");
    }

    /** Rule R1. */
    @Test
    void aSnapshotAndTheFactsAfterItsRevisionAreTheWholeStory(Product product) {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveMeeting.Phone asker = meeting.joinedBy(aTeacher());
        asker.asks("Câu một");
        JsonNode snapshot = meeting.list("");
        String second = asker.asks("Câu hai");

        try (LiveClient late =
                LiveClient.connect(
                        meeting.moderator(),
                        meeting.session(),
                        "MODERATOR",
                        snapshot.path("revision").asLong())) {
            assertThat(late.fact("question.changed").path("question").path("id").asText())
                    .isEqualTo(second);
            assertThat(late.facts()).hasSize(1);
        }
    }

    @Test
    void everyStepLeavesAnAuditRow(Product product) throws Exception {
        LiveMeeting meeting = LiveMeeting.open(product);
        LiveClient moderator = meeting.moderatorLine();
        String question = approved(moderator, meeting.joinedBy(aTeacher()), SALARY);
        moves(moderator, "stage", question);

        var schema = product.schema();
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                schema.jdbcUrl(), schema.user(), schema.password());
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT GROUP_CONCAT(action ORDER BY at, action), MIN(actor_kind) FROM audit_entry"
                                                + " WHERE subject_id = '"
                                                + question
                                                + "'")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("question.approve,question.stage");
            assertThat(rows.getString(2)).isEqualTo("ACCOUNT");
        }
    }

    @Test
    void theWritersAreAmongTheFigures(Product product) {
        LiveMeeting.open(product).joinedBy(aTeacher()).asks(SALARY);

        Figures.awaitAmongThem(
                product,
                "channel_changes_waiting\\{[^}]*} 0\\.0",
                "channel_changes_total\\{[^}]*} [1-9]",
                "channel_commit_seconds_total\\{[^}]*} [0-9.]*[1-9]");
    }

    private static String approved(LiveClient moderator, LiveMeeting.Phone asker, String text) {
        String question = asker.asks(text);
        moves(moderator, "approve", question);
        return question;
    }

    private static JsonNode stageView(LiveMeeting meeting) {
        return meeting.stageOperator().get("sessions/" + meeting.session() + "/stage").ok();
    }

    private static java.util.function.Predicate<JsonNode> is(String state) {
        return fact -> fact.path("question").path("state").asText().equals(state);
    }

    private static String code(JsonNode answer) {
        assertThat(answer.path("type").asText()).as(answer.toString()).isEqualTo("refused");
        return answer.path("code").asText();
    }

    private static java.util.List<String> texts(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("text").asText())
                .toList();
    }
}

package vn.diemcau.video;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.video.VideoMeeting.TEXT_ONLY;
import static vn.diemcau.video.VideoMeeting.again;
import static vn.diemcau.video.VideoMeeting.at;
import static vn.diemcau.video.VideoMeeting.link;
import static vn.diemcau.video.VideoMeeting.move;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.LiveClient;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

/** Moving to another line: a session, a province, a point. */
@ProductTest
class SwitchIT {

    private final Product product;
    private VideoMeeting meeting;

    SwitchIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void plan() {
        meeting = new VideoMeeting(product);
    }

    @Test
    void everybodyTakesPartByThePreferredLineUntilTheyAreMoved() {
        assertThat(meeting.linesOf(meeting.main, meeting.school))
                .containsExactly(meeting.first, meeting.first);

        meeting.moves(meeting.first, meeting.second).ok();

        assertThat(meeting.linesOf(meeting.main, meeting.school))
                .containsExactly(meeting.second, meeting.second);
        assertThat(meeting.seen().path("currentId").asText()).isEqualTo(meeting.second);
    }

    /** Rules X1 and X2. */
    @Test
    void hostsHearAtOnceByWhichLineTheyTakePartAndNoWayInIsTold() {
        LiveClient host = meeting.hostLine(meeting.school);
        LiveClient stage =
                LiveClient.connect(meeting.as(Role.STAGE_OPERATOR), meeting.session, "STAGE");
        LiveClient desk =
                LiveClient.connect(meeting.as(Role.MODERATOR), meeting.session, "MODERATOR");

        meeting.organizer
                .post(
                        meeting.path() + "/switches",
                        move(meeting.first, meeting.second, "reason", "Phòng chính bị nghẽn"))
                .ok();

        JsonNode told = host.fact("video.moved");
        assertThat(told.path("scope").asText()).isEqualTo("SESSION");
        assertThat(told.path("from").path("name").asText()).isEqualTo("Phòng chính");
        assertThat(told.path("to").path("id").asText()).isEqualTo(meeting.second);
        assertThat(told.path("reason").asText()).isEqualTo("Phòng chính bị nghẽn");
        assertThat(stage.fact("video.switched").path("by").asText()).isNotEmpty();
        desk.fact("video.switched");
        assertThat(host.everything() + stage.everything() + desk.everything())
                .doesNotContain("https://", "video.example");
        assertThat(host.everything()).doesNotContain("video.switched");
    }

    /** Rule X1. */
    @Test
    void aProvinceIsMovedAloneAndOnlyItsHostsHear() {
        LiveClient above = meeting.hostLine(meeting.main);
        LiveClient below = meeting.hostLine(meeting.school);
        LiveClient elsewhere = meeting.hostLine(meeting.otherProvince);

        meeting.organizer
                .post(
                        meeting.path() + "/switches",
                        move(meeting.first, meeting.second, "provinceId", meeting.provinceId))
                .ok();

        below.fact("video.moved");
        above.fact("video.moved");
        assertThat(
                        meeting.linesOf(
                                meeting.province,
                                meeting.school,
                                meeting.otherProvince,
                                meeting.main))
                .containsExactly(meeting.second, meeting.second, meeting.first, meeting.first);
        // What comes after it has been told to everybody: what was for others came before.
        meeting.moves(meeting.first, TEXT_ONLY).ok();
        elsewhere.fact("video.moved");
        assertThat(elsewhere.facts())
                .extracting(fact -> fact.path("scope").asText())
                .containsExactly("SESSION");
    }

    /** Rule X1. */
    @Test
    void aHostMovesTheOwnPointAndNothingElseMoves() {
        LiveClient below = meeting.hostLine(meeting.school);
        LiveClient own = meeting.hostLine(meeting.province);

        JsonNode after =
                meeting.hostOf(meeting.province)
                        .post(
                                at(meeting.province) + "/switches",
                                move(meeting.first, meeting.second))
                        .ok();

        assertThat(after.path("moved").path("scope").asText()).isEqualTo("POINT");
        own.fact("video.moved");
        assertThat(meeting.linesOf(meeting.province, meeting.school))
                .containsExactly(meeting.second, meeting.first);
        assertThat(meeting.seen().path("movedByProvince").path(0).path("points").asInt()).isOne();
        meeting.moves(meeting.first, TEXT_ONLY).ok();
        below.fact("video.moved");
        assertThat(below.facts())
                .extracting(fact -> fact.path("scope").asText())
                .containsExactly("SESSION");
    }

    @Test
    void theNarrowestCountsUntilEverybodyIsMovedTogether() {
        Client host = meeting.hostOf(meeting.school);
        host.post(at(meeting.school) + "/switches", move(meeting.first, meeting.second)).ok();

        meeting.moves(meeting.first, TEXT_ONLY).ok();
        assertThat(meeting.linesOf(meeting.school, meeting.main))
                .containsExactly(meeting.second, TEXT_ONLY);

        meeting.organizer
                .post(
                        meeting.path() + "/switches",
                        move(TEXT_ONLY, meeting.first, "everybody", true))
                .ok();
        assertThat(meeting.linesOf(meeting.school, meeting.main))
                .containsExactly(meeting.first, meeting.first);
        assertThat(meeting.seen().path("movedPoints")).isEmpty();
    }

    @Test
    void whoeverIsMovedBackGoesAlongWithTheOthersAgain() {
        Client host = meeting.hostOf(meeting.school);
        host.post(at(meeting.school) + "/switches", move(meeting.first, meeting.second)).ok();
        JsonNode back =
                host.post(at(meeting.school) + "/switches", move(meeting.second, meeting.first))
                        .ok();
        assertThat(back.path("moved").isNull()).isTrue();

        meeting.moves(meeting.first, meeting.second).ok();

        assertThat(meeting.lineOf(meeting.school)).isEqualTo(meeting.second);
    }

    @Test
    void goingOnInWritingIsALineLikeTheOthers() {
        meeting.moves(meeting.first, TEXT_ONLY).ok();

        JsonNode point = meeting.organizer.get(at(meeting.school)).ok();
        assertThat(point.path("currentId").asText()).isEqualTo(TEXT_ONLY);
        assertThat(point.path("moved").path("previousId").asText()).isEqualTo(meeting.first);
        meeting.moves(TEXT_ONLY, meeting.first).ok();
        assertThat(meeting.lineOf(meeting.school)).isEqualTo(meeting.first);
    }

    /** Rule X3. */
    @Test
    void whoPressesTwiceMovesEverybodyOnce() throws Exception {
        List<Callable<Answer>> pressed = new ArrayList<>();
        for (int times = 0; times < 12; times++) {
            Client somebody = meeting.as(Role.STAGE_OPERATOR);
            pressed.add(
                    () ->
                            somebody.post(
                                    meeting.path() + "/switches",
                                    move(meeting.first, meeting.second)));
        }
        try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> answer : everybody.invokeAll(pressed)) {
                assertThat(answer.get().ok().path("currentId").asText()).isEqualTo(meeting.second);
            }
        }

        JsonNode steps = meeting.organizer.get(meeting.path() + "/switches").ok();
        assertThat(steps.path("total").asInt()).isOne();
        assertThat(steps.path("items").path(0).path("fromName").asText()).isEqualTo("Phòng chính");
    }

    /** Rule X3. */
    @Test
    void whoHasSeenSomethingElseIsToldAndMovesNobody() {
        meeting.moves(meeting.first, meeting.second).ok();

        Answer late = meeting.moves(meeting.first, TEXT_ONLY);

        late.refused(409, "video.switched_meanwhile");
        assertThat(late.json().path("params").path("line").asText()).isEqualTo("Phòng dự phòng");
        assertThat(meeting.lineOf(meeting.school)).isEqualTo(meeting.second);
    }

    @Test
    void aLineThatPeopleWereMovedToIsNotTakenAway() {
        meeting.moves(meeting.first, meeting.second).ok();
        JsonNode lines = meeting.seen().path("lines");

        meeting.saves(1, again(lines.path(0))).refused(409, "video.line_in_use");
        meeting.saves(1, again(lines.path(1))).ok();
        assertThat(meeting.lineOf(meeting.school)).isEqualTo(meeting.second);
        meeting.saves(1, again(lines.path(1))).refused(409, "request.stale");
    }

    @Test
    void thoseWhoMayNotFindNothing() {
        Client stranger =
                product.as(Role.ORGANIZER, vn.diemcau.access.ScopeKind.EVENT, UUID.randomUUID());
        Client host = meeting.hostOf(meeting.province);
        Map<String, Object> move = move(meeting.first, meeting.second);

        stranger.post(meeting.path() + "/switches", move).refused(404, "event.session_not_found");
        stranger.get(meeting.path()).refused(404, "event.session_not_found");
        stranger.post(at(meeting.school) + "/switches", move).refused(404, "bridge.not_found");
        host.post(meeting.path() + "/switches", move).refused(403, "access.not_allowed");
        host.post(at(meeting.otherProvince) + "/switches", move).refused(404, "bridge.not_found");
        host.post(at(meeting.main) + "/switches", move).refused(404, "bridge.not_found");
        meeting.as(Role.MODERATOR)
                .post(meeting.path() + "/switches", move)
                .refused(403, "access.not_allowed");
        assertThat(meeting.seen().path("currentId").asText()).isEqualTo(meeting.first);
    }

    @Test
    void nonsenseIsRefused() {
        meeting.moves(meeting.first, UUID.randomUUID().toString())
                .refused(404, "video.line_not_found");
        meeting.organizer
                .post(
                        meeting.path() + "/switches",
                        move(meeting.first, meeting.second, "provinceId", UUID.randomUUID()))
                .refused(400, "directory.province_unknown");
        meeting.organizer
                .post(
                        meeting.path() + "/switches",
                        move(meeting.first, meeting.second, "reason", "x".repeat(301)))
                .refused(400, "request.invalid_fields");
        meeting.saves(1, link("Lạ", "javascript:alert(1)")).refused(400, "video.bad_address");
        meeting.saves(1, link("Lạ", "https://zoom.us@lua.example/"))
                .refused(400, "video.bad_address");
        meeting.saves(1, VideoMeeting.line("DIAL", "Thiết bị", null, "10.0.0.5 ##1"))
                .refused(400, "video.bad_address");
        meeting.saves(1, VideoMeeting.line("JITSI", "Phòng", "khong-co", null))
                .refused(409, "video.server_unknown");
        meeting.saves(1, VideoMeeting.line("TEXT_ONLY", "Chữ", null, null))
                .refused(400, "video.bad_address");
    }

    @Test
    void afterTheEndOfTheEventNobodyIsMoved() {
        meeting.organizer.post("events/" + meeting.event + "/cancel").ok();

        meeting.moves(meeting.first, meeting.second).refused(409, "video.event_ended");
        meeting.saves(1).refused(409, "video.event_ended");
        assertThat(meeting.seen().path("maySwitch").asBoolean()).isFalse();
    }
}

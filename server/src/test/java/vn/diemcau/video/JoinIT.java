package vn.diemcau.video;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.video.VideoMeeting.again;
import static vn.diemcau.video.VideoMeeting.at;
import static vn.diemcau.video.VideoMeeting.line;
import static vn.diemcau.video.VideoMeeting.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.development.TestDatabase;
import vn.diemcau.event.Meeting;
import vn.diemcau.testing.Answer;
import vn.diemcau.testing.Client;
import vn.diemcau.testing.Product;

/** Everybody's own way in, with video servers that do their part and that do not. */
class JoinIT {

    private static final StandInServer SERVER = new StandInServer();
    private static Product product;
    private VideoMeeting meeting;
    private String jitsi;
    private String bigBlueButton;

    @BeforeAll
    static void start() {
        product =
                Product.start(
                        TestDatabase.newSchema(),
                        "video.servers=meet, bbb",
                        "video.server.meet.kind=jitsi",
                        "video.server.meet.url=" + SERVER.url() + "/",
                        "video.server.meet.app-id=diemcau",
                        "video.server.meet.secret=jitsi-secret",
                        "video.server.bbb.kind=bigbluebutton",
                        "video.server.bbb.url=" + SERVER.url() + "/bigbluebutton/",
                        "video.server.bbb.label=BigBlueButton của Bộ",
                        "video.server.bbb.secret=" + StandInServer.SECRET,
                        "video.answer-timeout=PT0.5S");
    }

    @AfterAll
    static void stop() {
        product.close();
        SERVER.close();
    }

    @BeforeEach
    void plan() {
        SERVER.behaves(StandInServer.Mood.WELL);
        meeting = new VideoMeeting(product);
        JsonNode lines =
                meeting.saves(
                                1,
                                line("JITSI", "Phòng Jitsi", "meet", null),
                                line("BIG_BLUE_BUTTON", "Phòng dự phòng", "bbb", null),
                                line("DIAL", "Thiết bị phòng họp", null, "sip:1234@vc.bo.example"))
                        .ok()
                        .path("lines");
        jitsi = lines.path(0).path("id").asText();
        bigBlueButton = lines.path(1).path("id").asText();
    }

    private static Answer joins(Client client, String path, String line) {
        return client.post(path + "/join", Map.of("lineId", line));
    }

    @Test
    void aPointComesInUnderItsNameAndThoseWhoRunTheSessionAsModerators() {
        String point =
                joins(meeting.hostOf(meeting.province), at(meeting.province), bigBlueButton)
                        .ok()
                        .path("url")
                        .asText();
        String stage =
                joins(meeting.as(Role.STAGE_OPERATOR), meeting.path(), bigBlueButton)
                        .ok()
                        .path("url")
                        .asText();

        assertThat(URLDecoder.decode(point, StandardCharsets.UTF_8))
                .contains(
                        "fullName=Điểm cầu Quảng Trị&", "role=VIEWER", "point-" + meeting.province);
        assertThat(stage).contains("role=MODERATOR");
        String named =
                joins(
                                meeting.hostOf(meeting.otherProvince),
                                at(meeting.otherProvince),
                                bigBlueButton)
                        .ok()
                        .path("url")
                        .asText();
        assertThat(URLDecoder.decode(named, StandardCharsets.UTF_8))
                .contains("fullName=Điểm cầu Hà Giang&");
    }

    @Test
    void theWayInIsNotKeptAnywhereOnTheWay() {
        Answer answer = joins(meeting.hostOf(meeting.province), at(meeting.province), jitsi);

        assertThat(answer.ok().path("url").asText())
                .startsWith(SERVER.url() + "/dc")
                .contains("?jwt=");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        String everything = meeting.seen() + meeting.organizer.get(at(meeting.province)).text();
        assertThat(everything).doesNotContain("jitsi-secret", StandInServer.SECRET, "jwt=");
    }

    @Test
    void dialStringsAreForThoseWhoKeepThePoint() {
        JsonNode seen = meeting.hostOf(meeting.school).get(at(meeting.school)).ok();
        assertThat(seen.path("lines").path(2).path("address").asText())
                .isEqualTo("sip:1234@vc.bo.example");

        JsonNode moderator = meeting.as(Role.MODERATOR).get(meeting.path()).ok();
        assertThat(moderator.path("lines").path(2).path("name").asText())
                .isEqualTo("Thiết bị phòng họp");
        assertThat(moderator.toString()).doesNotContain("vc.bo.example");
        meeting.as(Role.MODERATOR)
                .post(meeting.path() + "/join", Map.of("lineId", jitsi))
                .refused(403, "access.not_allowed");
    }

    @Test
    void aHostOfAnotherPointFindsNone() {
        Client host = meeting.hostOf(meeting.province);
        for (String foreign : new String[] {meeting.otherProvince, meeting.main}) {
            joins(host, at(foreign), jitsi).refused(404, "bridge.not_found");
            host.get(at(foreign)).refused(404, "bridge.not_found");
            host.put(at(foreign) + "/lines", Map.of("version", 0, "lines", new Object[0]))
                    .refused(404, "bridge.not_found");
        }
        joins(host, meeting.path(), jitsi).refused(403, "access.not_allowed");
        joins(host, at(meeting.province), UUID.randomUUID().toString())
                .refused(404, "video.line_not_found");
        joins(
                        product.as(Role.STAGE_OPERATOR, ScopeKind.EVENT, UUID.randomUUID()),
                        meeting.path(),
                        jitsi)
                .refused(404, "event.session_not_found");
    }

    @Test
    void aPointHasLinesOfItsOwnBeforeThoseOfTheSession() {
        Client host = meeting.hostOf(meeting.province);
        JsonNode own =
                host.put(
                                at(meeting.province) + "/lines",
                                Map.of(
                                        "version",
                                        0,
                                        "lines",
                                        new Object[] {
                                            line("DIAL", "Polycom", null, "10.0.0.5##1234")
                                        }))
                        .ok();

        assertThat(own.path("lines").path(0).path("name").asText()).isEqualTo("Polycom");
        assertThat(own.path("lines").path(0).path("ofPoint").asBoolean()).isTrue();
        assertThat(own.path("lines").path(1).path("id").asText()).isEqualTo(jitsi);
        assertThat(own.path("currentId")).isEqualTo(own.path("lines").path(0).path("id"));
        assertThat(meeting.lineOf(meeting.school)).isEqualTo(jitsi);
        JsonNode dialled = joins(host, at(meeting.province), own.path("currentId").asText()).ok();
        assertThat(dialled.path("address").asText()).isEqualTo("10.0.0.5##1234");
        assertThat(dialled.path("url").isNull()).isTrue();
    }

    @Test
    void theLinkThatAPointHasWrittenDownIsItsFirstLine() {
        Client host = meeting.hostOf(meeting.school);
        JsonNode seen = host.get("bridge-points/" + meeting.school).ok();
        host.put(
                        "bridge-points/" + meeting.school,
                        Map.of(
                                "version", seen.path("version").asInt(),
                                "name", seen.path("name").asText(),
                                "connectionLink", "https://zoom.example/j/9"))
                .ok();

        assertThat(meeting.lineOf(meeting.school)).isEqualTo(meeting.school);
        assertThat(joins(host, at(meeting.school), meeting.school).ok().path("url").asText())
                .isEqualTo("https://zoom.example/j/9");
        // Whoever looks at the point without keeping it sees no link.
        JsonNode looked = meeting.as(Role.MODERATOR).get("bridge-points/" + meeting.school).ok();
        assertThat(looked.path("connectionLink").isNull()).isTrue();
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidSoAndHoldsUpNothing() {
        SERVER.behaves(StandInServer.Mood.SILENT);
        Client host = meeting.hostOf(meeting.province);

        Answer refused = joins(host, at(meeting.province), bigBlueButton);

        refused.refused(503, "video.server_silent");
        assertThat(refused.json().path("params").path("server").asText())
                .isEqualTo("BigBlueButton của Bộ");
        joins(host, at(meeting.province), jitsi).ok();
        JsonNode look =
                meeting.organizer.post(meeting.path() + "/lines/" + bigBlueButton + "/look").ok();
        assertThat(look.path("state").asText()).isEqualTo("SILENT");
        assertThat(look.path("millis").asLong()).isBetween(400L, 20_000L);
        assertThat(stateOf(bigBlueButton)).isEqualTo("SILENT");
    }

    @Test
    void whatIsWrongWithAServerIsSaid() {
        SERVER.behaves(StandInServer.Mood.A_PAGE);
        joins(meeting.organizer, meeting.path(), bigBlueButton).refused(503, "video.server_wrong");
        assertThat(
                        meeting.organizer
                                .post(meeting.path() + "/lines/" + bigBlueButton + "/look")
                                .ok()
                                .path("state")
                                .asText())
                .isEqualTo("WRONG");
    }

    @Test
    void aRoomIsSeenRunningWithoutAnybodyWaitingForIt() {
        String url =
                joins(meeting.organizer, meeting.path(), bigBlueButton).ok().path("url").asText();
        SERVER.runs(url.replaceAll(".*meetingID=([^&]*).*", "$1"));
        meeting.seen();

        product.bean(RoomWatch.class).once(() -> false);

        assertThat(stateOf(bigBlueButton)).isEqualTo("RUNNING");
        meeting.organizer.post(meeting.path() + "/lines/" + bigBlueButton + "/end").ok();
        assertThat(
                        meeting.organizer
                                .post(meeting.path() + "/lines/" + bigBlueButton + "/look")
                                .ok()
                                .path("state")
                                .asText())
                .isEqualTo("EMPTY");
        meeting.organizer
                .post(meeting.path() + "/lines/" + jitsi + "/end")
                .refused(409, "video.cannot_end");
    }

    private String stateOf(String line) {
        for (JsonNode seen : meeting.seen().path("lines")) {
            if (seen.path("id").asText().equals(line)) {
                return seen.path("state").asText();
            }
        }
        throw new AssertionError("no line " + line);
    }

    @Test
    void aRoomStaysWhenTheSessionMovesIsRenamedOrTheLinesAreSortedAnew() {
        Client host = meeting.hostOf(meeting.province);
        String before = room(joins(host, at(meeting.province), jitsi));
        Map<String, Object> session = new HashMap<>(Meeting.sessionBody());
        session.put("title", "Buổi đã dời");
        session.put("startsAt", "2023-09-20T07:00:00Z");
        session.put("endsAt", "2023-09-20T09:00:00Z");
        session.put(
                "version",
                meeting.organizer.get("sessions/" + meeting.session).ok().path("version").asInt());
        meeting.organizer.put("sessions/" + meeting.session, session).ok();
        JsonNode lines = meeting.seen().path("lines");
        Map<String, Object> renamed = again(lines.path(0));
        renamed.put("name", "Phòng lớn");
        meeting.saves(2, again(lines.path(1)), renamed).ok();

        assertThat(room(joins(host, at(meeting.province), jitsi))).isEqualTo(before);
        assertThat(before).matches("dc[0-9a-f]{30}");
        meeting.saves(2, link("Cũ", "https://zoom.example/j/1")).refused(409, "request.stale");
    }

    private static String room(Answer joined) {
        return joined.ok().path("url").asText().replaceAll(".*/(dc[0-9a-f]*)\\?.*", "$1");
    }
}

package vn.diemcau.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.video.StandInServer.Mood;

/** The four providers before a server that does its part, and before one that does not. */
class VideoProvidersTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final Joiner POINT = new Joiner("point-1", "Điểm cầu Quảng Trị", false);
    private static final Joiner CHAIR = new Joiner("a", "Điều hành", true);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-08-15T01:00:00Z"), ZoneOffset.UTC);

    private final StandInServer server = new StandInServer();
    private final VideoSettings settings =
            new VideoSettings(PATIENCE, PATIENCE, Duration.ofHours(1), PATIENCE, List.of());
    private ServerLine line;
    private VideoProviders providers;

    @BeforeEach
    void begin() {
        line = new ServerLine(settings);
        providers = new VideoProviders(settings, line, CLOCK);
    }

    @AfterEach
    void end() {
        line.close();
        server.close();
    }

    private MeetingRoom bigBlueButton(String secret, String url) {
        VideoServer known =
                new VideoServer(
                        "bbb",
                        "BigBlueButton",
                        LineKind.BIG_BLUE_BUTTON,
                        URI.create(url + "/bigbluebutton/api"),
                        "",
                        secret,
                        "",
                        "",
                        Checksum.SHA256);
        return new MeetingRoom(
                LineKind.BIG_BLUE_BUTTON, "dcroom", "Gặp gỡ <giáo viên> & bộ trưởng", known, null);
    }

    private MeetingRoom bigBlueButton() {
        return bigBlueButton(StandInServer.SECRET, server.url());
    }

    private MeetingRoom jitsi(String appId) {
        VideoServer known =
                new VideoServer(
                        "meet",
                        "Jitsi",
                        LineKind.JITSI,
                        URI.create(server.url()),
                        appId,
                        "secret",
                        "jitsi",
                        "meet.bo.example",
                        Checksum.SHA256);
        return new MeetingRoom(LineKind.JITSI, "dcroom", "Gặp gỡ", known, null);
    }

    @Test
    void aMeetingIsMadeLookedAtJoinedAndEnded() {
        MeetingRoom room = bigBlueButton();
        VideoProvider provider = providers.of(room);

        assertThat(provider.look(room)).isEqualTo(RoomState.EMPTY);
        String url = provider.join(room, POINT).url();
        assertThat(url)
                .startsWith(server.url() + "/bigbluebutton/api/join?fullName=%C4%90i%E1%BB%83m+c")
                .contains("&meetingID=dcroom&", "&role=VIEWER&", "&createTime=1531155809613&")
                .doesNotContain(StandInServer.SECRET);
        server.runs("dcroom");
        assertThat(provider.look(room)).isEqualTo(RoomState.RUNNING);
        provider.end(room);
        provider.end(room);
        assertThat(provider.look(room)).isEqualTo(RoomState.EMPTY);
    }

    @Test
    void moderatorsAndPointsGetDifferentWaysIn() {
        MeetingRoom room = bigBlueButton();
        String moderator = String.valueOf(providers.of(room).join(room, CHAIR).url());
        String point = String.valueOf(providers.of(room).join(room, POINT).url());

        assertThat(moderator).contains("role=MODERATOR");
        assertThat(password(moderator)).isNotEqualTo(password(point));
        assertThat(String.valueOf(providers.of(room).join(room, CHAIR))).doesNotContain("http");
    }

    private static String password(String url) {
        return url.replaceAll(".*password=([^&]*).*", "$1");
    }

    @Test
    void aThousandWhoComeAtOnceMakeTheMeetingOnce() throws Exception {
        MeetingRoom room = bigBlueButton();
        try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JoinAction>> coming =
                    everybody.invokeAll(
                            IntStream.range(0, 1_000)
                                    .<Callable<JoinAction>>mapToObj(
                                            one -> () -> providers.of(room).join(room, POINT))
                                    .toList());
            for (Future<JoinAction> one : coming) {
                assertThat(one.get().url()).contains("createTime=1531155809613");
            }
        }
        assertThat(server.asked()).containsExactly("/bigbluebutton/api/create");
    }

    @Test
    void aWrongSecretIsARefusal() {
        MeetingRoom room = bigBlueButton("not the secret", server.url());
        refuses(VideoError.SERVER_REFUSED, () -> providers.of(room).join(room, POINT));
        refuses(VideoError.SERVER_REFUSED, () -> providers.of(room).look(room));
        refuses(VideoError.SERVER_REFUSED, () -> providers.of(room).end(room));
    }

    @ParameterizedTest
    @EnumSource(names = {"A_PAGE", "HUGE", "CUT_OFF", "ENTITIES", "ELSEWHERE", "BROKEN"})
    void whatIsNoAnswerOfSuchAServerIsCalledWrong(Mood mood) {
        server.behaves(mood);
        MeetingRoom room = bigBlueButton();
        refuses(VideoError.SERVER_WRONG, () -> providers.of(room).join(room, POINT));
        refuses(VideoError.SERVER_WRONG, () -> providers.of(room).look(room));
        assertThat(server.asked()).doesNotContain("/elsewhere");
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "NEVER_ENDING"})
    void whoeverAnswersTooSlowlyIsNotWaitedFor(Mood mood) {
        server.behaves(mood);
        MeetingRoom room = bigBlueButton();
        long began = System.nanoTime();

        refuses(VideoError.SERVER_SILENT, () -> providers.of(room).look(room));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aServerThatIsNotThereIsSilentAndIsAskedAgainByTheNext() {
        StandInServer gone = new StandInServer();
        gone.close();
        MeetingRoom room = bigBlueButton(StandInServer.SECRET, gone.url());
        refuses(VideoError.SERVER_SILENT, () -> providers.of(room).join(room, POINT));
        refuses(VideoError.SERVER_SILENT, () -> providers.of(room).join(room, POINT));

        MeetingRoom slow = bigBlueButton();
        server.behaves(Mood.BROKEN);
        refuses(VideoError.SERVER_WRONG, () -> providers.of(slow).join(slow, POINT));
        server.behaves(Mood.WELL);
        assertThat(providers.of(slow).join(slow, POINT).url()).isNotNull();
    }

    @Test
    void aRoomOfJitsiIsOpenedWithATokenWhereTheServerWantsOne() {
        JoinAction signed = providers.of(jitsi("diemcau")).join(jitsi("diemcau"), POINT);
        assertThat(signed.url()).startsWith(server.url() + "/dcroom?jwt=ey");
        assertThat(signed.until()).isEqualTo(CLOCK.instant().plus(Duration.ofHours(1)));

        JoinAction open = providers.of(jitsi("")).join(jitsi(""), POINT);
        assertThat(open.url())
                .isEqualTo(
                        server.url()
                                + "/dcroom#userInfo.displayName=%22%C4%90i%E1%BB%83m%20c%E1%BA%A7u"
                                + "%20Qu%E1%BA%A3ng%20Tr%E1%BB%8B%22");
        assertThat(open.until()).isNull();
        assertThat(server.asked()).as("its rooms need no call").isEmpty();
    }

    @Test
    void ofJitsiOnlyItsPageIsLookedAt() {
        MeetingRoom room = jitsi("diemcau");
        assertThat(providers.of(room).look(room)).isEqualTo(RoomState.READY);
        server.behaves(Mood.SILENT);
        refuses(VideoError.SERVER_SILENT, () -> providers.of(room).look(room));
        refuses(VideoError.CANNOT_END, () -> providers.of(room).end(room));
    }

    @Test
    void linksAndDialStringsAreGivenOnAndNeverCalled() {
        String written = server.url() + "/j/123?pwd=x";
        MeetingRoom link = new MeetingRoom(LineKind.LINK, "", "Zoom", null, written);
        assertThat(providers.of(link).join(link, POINT))
                .isEqualTo(new JoinAction(LineKind.LINK, written, null, null));
        MeetingRoom codec = new MeetingRoom(LineKind.DIAL, "", "", null, "10.0.0.5##1234");
        assertThat(providers.of(codec).join(codec, POINT))
                .isEqualTo(new JoinAction(LineKind.DIAL, null, "10.0.0.5##1234", null));
        assertThat(providers.of(link).look(link)).isEqualTo(RoomState.UNKNOWN);
        assertThat(providers.of(codec).look(codec)).isEqualTo(RoomState.UNKNOWN);
        assertThat(server.asked()).isEmpty();
    }

    private static void refuses(VideoError expected, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        vn.diemcau.kernel.Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(expected));
    }
}

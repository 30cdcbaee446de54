package vn.diemcau.video;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.kernel.Text;

/**
 * Meetings of BigBlueButton, by its documented interface: {@code create} (again and again without
 * harm), {@code join}, {@code isMeetingRunning}, {@code end}.
 */
final class BigBlueButtonProvider implements VideoProvider {

    private static final Logger LOG = LoggerFactory.getLogger(BigBlueButtonProvider.class);

    /** Characters of a meeting's name; the server takes no more than 256. */
    private static final int LONGEST_NAME = 200;

    private final ServerLine line;
    private final MadeMeetings made;

    BigBlueButtonProvider(ServerLine line, Clock clock) {
        this.line = line;
        this.made = new MadeMeetings(clock);
    }

    /** The meeting has to be there before anybody is sent to it. */
    @Override
    public JoinAction join(MeetingRoom room, Joiner joiner) {
        VideoServer server = Objects.requireNonNull(room.server());
        String createTime = made.ensure(room, () -> create(server, room));
        BigBlueButtonCall join =
                new BigBlueButtonCall("join")
                        .with("fullName", joiner.name())
                        .with("meetingID", room.name())
                        .with("password", password(server, room, joiner.moderator()))
                        .with("role", joiner.moderator() ? "MODERATOR" : "VIEWER")
                        .with("userID", joiner.id());
        if (!createTime.isEmpty()) {
            // Lets into this meeting and not into a later one of the same name.
            join.with("createTime", createTime);
        }
        return JoinAction.open(room.kind(), join.signed(server).toString(), null);
    }

    private String create(VideoServer server, MeetingRoom room) {
        return ask(
                        server,
                        new BigBlueButtonCall("create")
                                .with("name", Text.shortened(room.title(), LONGEST_NAME))
                                .with("meetingID", room.name())
                                .with("attendeePW", password(server, room, false))
                                .with("moderatorPW", password(server, room, true))
                                .with("record", "false"))
                .text("createTime");
    }

    @Override
    public RoomState look(MeetingRoom room) {
        VideoServer server = Objects.requireNonNull(room.server());
        BigBlueButtonAnswer answer =
                ask(
                        server,
                        new BigBlueButtonCall("isMeetingRunning").with("meetingID", room.name()));
        return switch (answer.text("running")) {
            case "true" -> RoomState.RUNNING;
            case "false" -> RoomState.EMPTY;
            default -> throw VideoError.SERVER_WRONG.refusal("server", server.label());
        };
    }

    @Override
    public void end(MeetingRoom room) {
        VideoServer server = Objects.requireNonNull(room.server());
        made.forget(room);
        BigBlueButtonAnswer answer =
                call(
                        server,
                        new BigBlueButtonCall("end")
                                .with("meetingID", room.name())
                                .with("password", password(server, room, true)));
        // What is not there has ended.
        if (!answer.succeeded() && !answer.text("messageKey").equals("notFound")) {
            throw refused(server, answer);
        }
    }

    private BigBlueButtonAnswer ask(VideoServer server, BigBlueButtonCall call) {
        BigBlueButtonAnswer answer = call(server, call);
        if (!answer.succeeded()) {
            throw refused(server, answer);
        }
        return answer;
    }

    private BigBlueButtonAnswer call(VideoServer server, BigBlueButtonCall call) {
        URI address = call.signed(server);
        return BigBlueButtonAnswer.read(line.get(server, address))
                .orElseThrow(
                        () -> {
                            LOG.warn("Video server {}: no answer of its kind", server.name());
                            return VideoError.SERVER_WRONG.refusal("server", server.label());
                        });
    }

    private static RuntimeException refused(VideoServer server, BigBlueButtonAnswer answer) {
        LOG.warn(
                "Video server {} refuses: {}",
                server.name(),
                Text.shortened(Text.line(answer.text("messageKey")), 100));
        return VideoError.SERVER_REFUSED.refusal("server", server.label());
    }

    // Older servers tell roles by passwords. Worked out anew each time, so that none is kept.
    private static String password(VideoServer server, MeetingRoom room, boolean moderator) {
        String role = moderator ? "moderator" : "attendee";
        return Checksum.SHA256.of(role, room.name(), server.secret()).substring(0, 24);
    }
}

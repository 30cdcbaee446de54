package vn.diemcau.video;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Rooms of Jitsi: they come to be when somebody opens their address. */
final class JitsiProvider implements VideoProvider {

    private final ServerLine line;
    private final Duration tokenLife;
    private final Clock clock;

    JitsiProvider(ServerLine line, Duration tokenLife, Clock clock) {
        this.line = line;
        this.tokenLife = tokenLife;
        this.clock = clock;
    }

    @Override
    public JoinAction join(MeetingRoom room, Joiner joiner) {
        VideoServer server = Objects.requireNonNull(room.server());
        String address = server.url() + "/" + room.name();
        if (!server.wantsTokens()) {
            return JoinAction.open(room.kind(), address + named(joiner), null);
        }
        Instant now = clock.instant();
        Instant until = now.plus(tokenLife);
        String token = JitsiToken.of(server, room.name(), joiner, now, until);
        return JoinAction.open(room.kind(), address + "?jwt=" + token, until);
    }

    // Without a token the name is a wish, which the room's page reads from behind the address.
    private static String named(Joiner joiner) {
        String name = URLEncoder.encode('"' + joiner.name() + '"', StandardCharsets.UTF_8);
        return "#userInfo.displayName=" + name.replace("+", "%20");
    }

    /**
     * Jitsi has no interface that tells who is in a room; that its page answers is what it says.
     */
    @Override
    public RoomState look(MeetingRoom room) {
        VideoServer server = Objects.requireNonNull(room.server());
        line.reach(server, URI.create(server.url() + "/"));
        return RoomState.READY;
    }
}

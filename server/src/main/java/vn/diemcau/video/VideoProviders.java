package vn.diemcau.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Which provider makes the way into which kind of room. */
@ApplicationScoped
class VideoProviders {

    private final JitsiProvider jitsi;
    private final BigBlueButtonProvider bigBlueButton;
    private final LinkProvider link = new LinkProvider();
    private final DialProvider dial = new DialProvider();

    @Inject
    VideoProviders(VideoSettings settings, ServerLine line, Clock clock) {
        this.jitsi = new JitsiProvider(line, settings.tokenLife(), clock);
        this.bigBlueButton = new BigBlueButtonProvider(line, clock);
    }

    VideoProvider of(MeetingRoom room) {
        return switch (room.kind()) {
            case JITSI -> jitsi;
            case BIG_BLUE_BUTTON -> bigBlueButton;
            case LINK -> link;
            case DIAL, PHONE, TEXT_ONLY -> dial;
        };
    }
}

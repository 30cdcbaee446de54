package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.diemcau.access.Caller;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** Makes it look as if those who have spoken had done so for a while, one after the other. */
@ApplicationScoped
public class DemoTurns {

    private final Database database;
    private final FloorRepository requests;
    private final FloorSettingsService settings;

    @Inject
    DemoTurns(Database database, FloorRepository requests, FloorSettingsService settings) {
        this.database = database;
        this.requests = requests;
        this.settings = settings;
    }

    /** Everybody who speaks has so many minutes. */
    public void timed(Caller.SignedIn organizer, SessionId session, int minutes) {
        FloorSettingsView usual = settings.get(organizer, session);
        settings.change(
                organizer,
                session,
                new ChangeFloorSettings(
                        usual.askBeforeLive(),
                        usual.openPerPoint(),
                        minutes,
                        true,
                        usual.rules(),
                        usual.version()));
    }

    /**
     * @param ago how long ago they began
     */
    public void spoke(SessionId session, FloorRequestId id, Duration ago, Duration lasted) {
        database.write(
                () -> {
                    FloorRequest request = requests.find(session, id).orElseThrow();
                    Instant start = request.changedAt.minus(ago);
                    request.askedAt = start.minus(lasted);
                    request.calledAt = start;
                    request.startedAt = start;
                    request.endedAt = start.plus(lasted);
                    request.changedAt = start.plus(lasted);
                });
    }
}

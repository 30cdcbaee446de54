package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;

/** The rules by which a session's queue is ordered; the organizers set them. */
@ApplicationScoped
public class FloorSettingsService {

    private final Database database;
    private final Channels channels;
    private final SessionService sessions;
    private final FloorSettingsRepository settings;
    private final FloorTeller teller;
    private final Audit audit;

    @Inject
    FloorSettingsService(
            Database database,
            Channels channels,
            SessionService sessions,
            FloorSettingsRepository settings,
            FloorTeller teller,
            Audit audit) {
        this.database = database;
        this.channels = channels;
        this.sessions = sessions;
        this.settings = settings;
        this.teller = teller;
        this.audit = audit;
    }

    FloorSettingsView get(Caller.SignedIn caller, SessionId session) {
        return database.read(
                () -> {
                    sessions.get(
                            caller, session, Role.ORGANIZER, Role.MODERATOR, Role.STAGE_OPERATOR);
                    return settings.get(session).view();
                });
    }

    /** Refuses with {@code request.stale} what was not written upon the newest version. */
    FloorSettingsView change(
            Caller.SignedIn caller, SessionId session, ChangeFloorSettings written) {
        sessions.get(caller, session, Role.ORGANIZER);
        Actor actor = audit.actor();
        FloorSettingsView changed =
                channels.submit(
                        session.channel(),
                        facts -> {
                            settings.get(session).require(written);
                            FloorSettings known = settings.getForChange(session);
                            known.change(written);
                            settings.flush();
                            FloorSettingsView view = known.view();
                            audit.record(
                                    actor,
                                    "floor.settings",
                                    "session",
                                    session.value(),
                                    Map.of("settings", view));
                            facts.tell(FloorTelling.THOSE_WHO_RUN_IT, new FloorFact.Settings(view));
                            return view;
                        });
        teller.touch(session);
        return changed;
    }
}

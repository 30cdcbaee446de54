package vn.diemcau.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/** What stands once for a session: its settings, and what its queue has counted. */
@ApplicationScoped
class FloorSettingsRepository {

    private final Database database;

    @Inject
    FloorSettingsRepository(Database database) {
        this.database = database;
    }

    /** The settings; the usual ones, not stored, where nobody has changed them. */
    FloorSettings get(SessionId session) {
        FloorSettings known = database.current().find(FloorSettings.class, session.value());
        return known == null ? FloorSettings.usual(session) : known;
    }

    /** The settings, stored: the usual ones have a version too, which the first change leaves. */
    FloorSettings getForChange(SessionId session) {
        FloorSettings settings = get(session);
        database.current().persist(settings);
        flush();
        return settings;
    }

    /** Gives what was changed its new version. */
    void flush() {
        database.current().flush();
    }

    /** The counts; new ones, not stored, where nobody has asked yet. */
    FloorTotals totals(SessionId session) {
        FloorTotals known = database.current().find(FloorTotals.class, session.value());
        return known == null ? new FloorTotals(session) : known;
    }

    /** The counts, stored with what changes them. */
    FloorTotals totalsForChange(SessionId session) {
        FloorTotals totals = totals(session);
        database.current().persist(totals);
        return totals;
    }
}

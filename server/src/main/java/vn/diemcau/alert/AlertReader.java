package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** Reads alerts for the screens, in one snapshot with its revision. */
@ApplicationScoped
class AlertReader {

    private final Database database;
    private final AlertAccess access;
    private final AlertRepository alerts;
    private final Channels channels;

    @Inject
    AlertReader(Database database, AlertAccess access, AlertRepository alerts, Channels channels) {
        this.database = database;
        this.access = access;
        this.alerts = alerts;
        this.channels = channels;
    }

    AlertPage page(
            Caller.SignedIn caller, SessionId session, AlertFilter filter, PageRequest wanted) {
        return database.read(
                () -> {
                    AlertScope scope = access.scope(caller, session);
                    List<AlertCount> counts =
                            alerts.count(scope).values().stream()
                                    .sorted(Comparator.comparing(AlertCount::rule))
                                    .toList();
                    return AlertPage.of(
                            alerts.page(scope, filter, place(scope, filter), wanted)
                                    .map(AlertRow::view),
                            counts,
                            channels.revision(session.channel()));
                });
    }

    private @Nullable String place(AlertScope scope, AlertFilter filter) {
        if (filter.point() == null) {
            return null;
        }
        String path = access.requirePath(scope, filter.point());
        return filter.below() ? path + "%" : path;
    }
}

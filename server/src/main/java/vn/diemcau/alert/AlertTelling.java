package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.SubscriberKind;

/** Tells organizers, and the hosts at a point and above it, what became of its alerts. */
@ApplicationScoped
class AlertTelling {

    /**
     * More changes at once are not told one by one: reading a page costs less than hearing them.
     */
    private static final int ONE_BY_ONE = 25;

    private static final Audience HEARERS =
            Audience.of(SubscriberKind.ORGANIZER, SubscriberKind.HOST);

    private final AlertRepository alerts;

    @Inject
    AlertTelling(AlertRepository alerts) {
        this.alerts = alerts;
    }

    void tell(Facts facts, Collection<UUID> changed) {
        if (changed.isEmpty()) {
            return;
        }
        if (changed.size() > ONE_BY_ONE) {
            facts.tell(HEARERS, new AlertFact.Renewed(changed.size()));
            return;
        }
        List<AlertRow> rows = alerts.listRows(changed);
        for (AlertRow row : rows) {
            facts.tell(HEARERS.onlyAbove(row.path()), new AlertFact.Changed(row.view()));
        }
    }
}

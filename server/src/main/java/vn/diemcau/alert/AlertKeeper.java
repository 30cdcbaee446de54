package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

/**
 * Opens the alerts of a session whose cause stands, and closes those whose cause is gone. It
 * compares what is with what is stored, so that it does not matter when it last did so, and which
 * server does it: nothing is opened twice, and nothing that happened while no server looked is
 * missed.
 */
@ApplicationScoped
class AlertKeeper {

    /** Changes in one transaction. */
    private static final int PORTION = 500;

    private final Database database;
    private final AlertRepository alerts;
    private final AlertTelling telling;
    private final Channels channels;

    @Inject
    AlertKeeper(
            Database database, AlertRepository alerts, AlertTelling telling, Channels channels) {
        this.database = database;
        this.alerts = alerts;
        this.telling = telling;
        this.channels = channels;
    }

    /** Makes alerts follow their causes. */
    void keep(SessionId session, AlertCauses causes) {
        for (AlertRule rule : AlertRule.values()) {
            boolean more = database.read(() -> isDue(session, rule, causes));
            while (more) {
                more =
                        channels.submit(
                                        session.channel(),
                                        facts -> portion(facts, session, rule, causes))
                                == PORTION;
            }
        }
    }

    /** Whether there is anything to do: mostly there is not, and then nobody waits for it. */
    private boolean isDue(SessionId session, AlertRule rule, AlertCauses causes) {
        return !alerts.listToOpen(session, rule, causes, 1).isEmpty()
                || !alerts.listToClose(session, rule, causes, 1).isEmpty();
    }

    private int portion(Facts facts, SessionId session, AlertRule rule, AlertCauses causes) {
        List<UUID> changed = new ArrayList<>(close(facts, session, rule, causes));
        changed.addAll(open(facts, session, rule, causes, PORTION - changed.size()));
        telling.tell(facts, changed);
        return changed.size();
    }

    private List<UUID> close(Facts facts, SessionId session, AlertRule rule, AlertCauses causes) {
        List<UUID> ids = alerts.listToClose(session, rule, causes, PORTION);
        if (!ids.isEmpty()) {
            for (Alert alert : alerts.list(ids)) {
                alert.close(facts.at());
                alerts.add(new AlertStepRow(alert.id(), AlertStep.CLOSED, facts.at(), null, null));
            }
        }
        return ids;
    }

    private List<UUID> open(
            Facts facts, SessionId session, AlertRule rule, AlertCauses causes, int most) {
        if (most == 0) {
            return List.of();
        }
        List<AlertRepository.Caused> caused = alerts.listToOpen(session, rule, causes, most);
        if (caused.isEmpty()) {
            return List.of();
        }
        Map<UUID, Alert> there =
                alerts.findAt(caused.stream().map(AlertRepository.Caused::point).toList(), rule);
        List<UUID> opened = new ArrayList<>();
        for (AlertRepository.Caused cause : caused) {
            Alert before = there.get(cause.point());
            Alert alert =
                    before == null
                            ? new Alert(session, new BridgePointId(cause.point()), rule)
                            : before;
            alert.open(cause.detail(), facts.at());
            if (before == null) {
                alerts.add(alert);
            }
            alerts.add(
                    new AlertStepRow(
                            alert.id(), AlertStep.OPENED, facts.at(), null, cause.detail()));
            opened.add(alert.id().value());
        }
        return opened;
    }
}

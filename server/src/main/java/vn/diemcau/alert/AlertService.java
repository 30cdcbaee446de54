package vn.diemcau.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;

/** People see to alerts. */
@ApplicationScoped
class AlertService {

    private final Database database;
    private final AlertRepository alerts;
    private final AlertAccess access;
    private final AlertTelling telling;
    private final Channels channels;
    private final Audit audit;

    @Inject
    AlertService(
            Database database,
            AlertRepository alerts,
            AlertAccess access,
            AlertTelling telling,
            Channels channels,
            Audit audit) {
        this.database = database;
        this.alerts = alerts;
        this.access = access;
        this.telling = telling;
        this.channels = channels;
        this.audit = audit;
    }

    /** The caller sees to it; sent again it has no further effect. */
    AlertView take(Caller.SignedIn caller, AlertId id, int seen) {
        UUID person = caller.actorId();
        return change(
                caller,
                id,
                (facts, alert) -> {
                    if (alert.isOwnedBy(person)) {
                        return false;
                    }
                    alert.take(person, caller.name(), seen, facts.at());
                    alerts.add(
                            new AlertStepRow(id, AlertStep.TAKEN, facts.at(), caller.name(), null));
                    return true;
                },
                "alert.taken");
    }

    /** Nobody sees to it any more. */
    AlertView release(Caller.SignedIn caller, AlertId id, int seen) {
        return change(
                caller,
                id,
                (facts, alert) -> {
                    if (!alert.release(seen)) {
                        return false;
                    }
                    alerts.add(
                            new AlertStepRow(
                                    id, AlertStep.RELEASED, facts.at(), caller.name(), null));
                    return true;
                },
                "alert.released");
    }

    /** Writes down what was done; also of one that is closed. */
    List<TimelineEntry> note(Caller.SignedIn caller, AlertId id, NoteAlert written) {
        SessionId session = sessionOf(caller, id);
        Actor actor = audit.actor();
        channels.submitOnce(
                session.channel(),
                caller.actorId(),
                written.id(),
                Noted.class,
                facts -> {
                    Alert alert = alerts.find(id).orElseThrow(AlertError.NOT_FOUND::refusal);
                    alerts.add(
                            new AlertStepRow(
                                    id,
                                    AlertStep.NOTED,
                                    facts.at(),
                                    caller.name(),
                                    Text.clean(written.text())));
                    audit.record(actor, "alert.noted", "alert", id.value(), Map.of());
                    telling.tell(facts, List.of(alert.id().value()));
                    return new Noted();
                });
        return timeline(caller, id);
    }

    /** That a note is kept. */
    record Noted() {}

    List<TimelineEntry> timeline(Caller.SignedIn caller, AlertId id) {
        return database.read(
                () -> {
                    access.get(caller, id);
                    return alerts.timeline(id, 200);
                });
    }

    private SessionId sessionOf(Caller.SignedIn caller, AlertId id) {
        return database.read(() -> access.get(caller, id).session());
    }

    private interface Step {

        /** Whether anything was changed. */
        boolean apply(Facts facts, Alert alert);
    }

    private AlertView change(Caller.SignedIn caller, AlertId id, Step step, String audited) {
        SessionId session = sessionOf(caller, id);
        Actor actor = audit.actor();
        return channels.submit(
                session.channel(),
                facts -> {
                    Alert alert = alerts.find(id).orElseThrow(AlertError.NOT_FOUND::refusal);
                    if (step.apply(facts, alert)) {
                        audit.record(actor, audited, "alert", id.value(), Map.of());
                        telling.tell(facts, List.of(id.value()));
                    }
                    return alerts.listRows(List.of(id.value())).getFirst().view();
                });
    }
}

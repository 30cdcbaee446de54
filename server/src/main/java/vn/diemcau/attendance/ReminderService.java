package vn.diemcau.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgeError;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;

/**
 * Asks points that have not said how many are there. The request is kept and told: an open console
 * shows it at once, any other when it is opened.
 */
@ApplicationScoped
class ReminderService {

    /** Whoever was reminded is left alone for so long, whoever reminds. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    /** At once; half of what is replayed to somebody who was away. */
    static final int MOST = 1_000;

    private final Database database;
    private final AttendanceAccess access;
    private final ReminderRepository reminders;
    private final SessionService sessions;
    private final Channels channels;
    private final Audit audit;

    @Inject
    ReminderService(
            Database database,
            AttendanceAccess access,
            ReminderRepository reminders,
            SessionService sessions,
            Channels channels,
            Audit audit) {
        this.database = database;
        this.access = access;
        this.reminders = reminders;
        this.sessions = sessions;
        this.channels = channels;
        this.audit = audit;
    }

    Reminded remind(Caller.SignedIn caller, SessionId session, Remind wanted) {
        Actor actor = audit.actor();
        AttendanceScope scope =
                database.read(
                        () -> {
                            AttendanceScope found =
                                    access.scope(caller, session, wanted.parentId());
                            requireKnown(found, wanted.pointIds());
                            return found;
                        });
        return channels.submitOnce(
                session.channel(),
                caller.actorId(),
                wanted.id(),
                Reminded.class,
                facts -> reminded(facts, scope, wanted, caller.name(), actor));
    }

    /** Whoever names a point of somebody else reminds nobody. */
    private void requireKnown(AttendanceScope scope, @Nullable List<BridgePointId> ids) {
        if (ids == null) {
            return;
        }
        long different = ids.stream().distinct().count();
        if (reminders.countKnown(scope, ids) < different) {
            throw BridgeError.NOT_FOUND.refusal();
        }
    }

    private Reminded reminded(
            Facts facts, AttendanceScope scope, Remind wanted, String by, Actor actor) {
        if (!sessions.get(scope.session()).eventState().isEditable()) {
            throw AttendanceError.EVENT_ENDED.refusal();
        }
        Instant since = facts.at().minus(PAUSE);
        long justReminded = reminders.countJustReminded(scope, wanted, since);
        long due = reminders.countDue(scope, wanted, since);
        List<ReminderRepository.Due> points = reminders.listDue(scope, wanted, since, MOST);
        if (!points.isEmpty()) {
            keep(facts, scope, points, by);
            audit.record(
                    actor,
                    "attendance.reminded",
                    "session",
                    scope.session().value(),
                    Map.of("points", points.size()));
        }
        return new Reminded(points.size(), justReminded, due - points.size());
    }

    private void keep(
            Facts facts, AttendanceScope scope, List<ReminderRepository.Due> points, String by) {
        List<ReminderRepository.OwnName> own =
                scope.organizer() ? List.of() : reminders.listOwnNames(scope);
        reminders.addLatest(
                points.stream()
                        .map(
                                point ->
                                        new PointReminder(
                                                scope.session(),
                                                point.id(),
                                                by,
                                                from(own, point),
                                                facts.at()))
                        .toList());
        for (ReminderRepository.Due point : points) {
            facts.tell(
                    Audience.of(SubscriberKind.ORGANIZER, SubscriberKind.HOST)
                            .onlyAbove(point.path()),
                    new AttendanceFact.PointReminded(
                            new BridgePointId(point.id()), from(own, point)));
        }
    }

    private static @Nullable String from(
            List<ReminderRepository.OwnName> own, ReminderRepository.Due point) {
        return own.stream()
                .filter(above -> point.path().startsWith(above.path()))
                .map(ReminderRepository.OwnName::name)
                .findFirst()
                .orElse(null);
    }
}

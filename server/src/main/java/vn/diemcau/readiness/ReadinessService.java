package vn.diemcau.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/** The checklists of events: the usual one, until the organizers write their own. */
@ApplicationScoped
public class ReadinessService {

    private final Database database;
    private final ReadinessRepository templates;
    private final SessionService sessions;
    private final Audit audit;

    @Inject
    ReadinessService(
            Database database,
            ReadinessRepository templates,
            SessionService sessions,
            Audit audit) {
        this.database = database;
        this.templates = templates;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** The checklist of an event, whoever asks. */
    public Checklist checklist(EventId event) {
        return database.read(
                () ->
                        templates
                                .find(event)
                                .map(
                                        template ->
                                                new Checklist(
                                                        template.edition(),
                                                        templates.listChecks(event)))
                                .orElseGet(() -> Checklist.usual(event)));
    }

    /** Events whose checklist was changed and whose points may be counted by an older edition. */
    public List<EventId> listToRecount(int most) {
        return database.read(
                () ->
                        templates.listToRecount(most).stream()
                                .map(ReadinessTemplate::event)
                                .toList());
    }

    /** All points of the event are counted by this edition. */
    public void recounted(EventId event, int edition) {
        database.write(
                () ->
                        templates
                                .findForChange(event)
                                .ifPresent(template -> template.recounted(edition)));
    }

    ReadinessView get(Caller.SignedIn caller, SessionId session) {
        return database.read(() -> view(sessions.get(caller, session, Role.ORGANIZER).eventId()));
    }

    ReadinessView save(Caller.SignedIn caller, SessionId session, SaveChecklist written) {
        return database.write(
                () -> {
                    SessionSummary of = sessions.get(caller, session, Role.ORGANIZER);
                    if (!of.eventState().isEditable()) {
                        throw ReadinessError.EVENT_ENDED.refusal();
                    }
                    Checklist before = checklist(of.eventId());
                    ReadinessTemplate template = forChange(of.eventId());
                    Versions.requireNewest(written.edition(), before.edition());
                    Versions.requireNewest(written.edition(), template.edition());
                    List<Check> checks = checks(of.eventId(), before, written.checks());
                    templates.replaceChecks(of.eventId(), checks);
                    template.renew();
                    audit.record(
                            "readiness.checklist_changed",
                            "event",
                            of.eventId().value(),
                            Map.of("checks", checks.size(), "edition", template.edition()));
                    return view(of.eventId());
                });
    }

    private ReadinessTemplate forChange(EventId event) {
        return templates
                .findForChange(event)
                .orElseGet(
                        () -> {
                            ReadinessTemplate made = new ReadinessTemplate(event);
                            templates.add(made);
                            return made;
                        });
    }

    /** The items that are asked for; those that stay keep their ids, and with them what is done. */
    private List<Check> checks(EventId event, Checklist before, List<SaveChecklist.Item> written) {
        List<Check> checks = new ArrayList<>();
        Set<Object> meant = new HashSet<>();
        for (SaveChecklist.Item item : written) {
            Check check = check(event, before, item);
            Object means = check.known() == null ? Text.folded(words(check)) : check.known();
            if (!meant.add(means) || !meant.add(check.id())) {
                throw ReadinessError.CHECK_TWICE.refusal();
            }
            checks.add(check);
        }
        return checks;
    }

    private static Check check(EventId event, Checklist before, SaveChecklist.Item item) {
        String title = Text.lineOrNull(item.title());
        if ((item.known() == null) == (title == null)) {
            throw ReadinessError.CHECK_WITHOUT_WORDS.refusal();
        }
        if (item.known() != null) {
            // Put back, it is the same check: what was ticked before counts again.
            CheckId id = Check.usual(event, item.known()).id();
            return new Check(id, item.known(), title, item.minutesBefore());
        }
        if (item.id() != null && before.find(item.id()).isEmpty()) {
            throw ReadinessError.CHECK_UNKNOWN.refusal();
        }
        CheckId id = item.id() == null ? new CheckId(Ids.next()) : item.id();
        return new Check(id, null, title, item.minutesBefore());
    }

    private static String words(Check check) {
        return check.title() == null ? "" : check.title();
    }

    private ReadinessView view(EventId event) {
        Checklist list = checklist(event);
        return new ReadinessView(
                list.edition(),
                list.equals(Checklist.usual(event)),
                list.checks(),
                Arrays.stream(ReadinessCheck.values())
                        .map(known -> Check.usual(event, known))
                        .toList());
    }
}

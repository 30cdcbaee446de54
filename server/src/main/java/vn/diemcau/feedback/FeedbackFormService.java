package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.bridge.BridgePointService;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.mail.Outbox;
import vn.diemcau.platform.Database;

/** Forms as their organizers see them: written, opened, closed. */
@ApplicationScoped
public class FeedbackFormService {

    /** More would be a questionnaire study, not a meeting. */
    private static final int MOST_FORMS = 20;

    private static final Audience LISTENERS =
            Audience.of(SubscriberKind.PARTICIPANT, SubscriberKind.ORGANIZER);

    private final Database database;
    private final FeedbackRepository forms;
    private final SummaryRepository counts;
    private final SessionService sessions;
    private final BridgePointService points;
    private final FeedbackMailing mailing;
    private final Channels channels;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @Inject
    FeedbackFormService(
            Database database,
            FeedbackRepository forms,
            SummaryRepository counts,
            SessionService sessions,
            BridgePointService points,
            FeedbackMailing mailing,
            Channels channels,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.forms = forms;
        this.counts = counts;
        this.sessions = sessions;
        this.points = points;
        this.mailing = mailing;
        this.channels = channels;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    List<FeedbackFormView> list(Caller.SignedIn caller, SessionId session) {
        return database.read(
                () -> {
                    requireOrganizer(caller, session);
                    return forms.list(session).stream().map(FeedbackForm::view).toList();
                });
    }

    FeedbackFormView get(Caller.SignedIn caller, FeedbackFormId id) {
        return database.read(() -> getOrganized(caller, id).form().view());
    }

    FeedbackFormView create(Caller.SignedIn caller, SessionId session, SaveFeedbackForm written) {
        return database.write(
                () -> {
                    requireOrganizer(caller, session);
                    return record(draft(session, written), "feedback.form_created").view();
                });
    }

    /** Makes a draft on nobody's behalf but the product's; for loaders. */
    public FeedbackFormId plan(SessionId session, SaveFeedbackForm written) {
        return database.write(() -> draft(session, written).id());
    }

    private FeedbackForm draft(SessionId session, SaveFeedbackForm written) {
        if (forms.count(session) >= MOST_FORMS) {
            throw FeedbackError.TOO_MANY_FORMS.refusal("most", MOST_FORMS);
        }
        FeedbackForm form = FeedbackForm.draft(session, written);
        forms.add(form);
        forms.flush();
        return form;
    }

    FeedbackFormView change(Caller.SignedIn caller, FeedbackFormId id, SaveFeedbackForm written) {
        return database.write(
                () -> {
                    FeedbackForm form = getForChange(caller, id);
                    form.edit(written);
                    forms.flush();
                    return record(form, "feedback.form_changed").view();
                });
    }

    void delete(Caller.SignedIn caller, FeedbackFormId id) {
        database.write(
                () -> {
                    FeedbackForm form = getForChange(caller, id);
                    form.requireDraft();
                    forms.remove(record(form, "feedback.form_deleted"));
                });
    }

    /**
     * Lets participants answer and begins to mail the bridge points. Only after the session: before
     * that there is nothing to say about it. The form goes out as it was read, not with words that
     * somebody else has written since.
     */
    FeedbackFormView open(Caller.SignedIn caller, FeedbackFormId id, int version) {
        FeedbackForm found = database.read(() -> getOrganized(caller, id)).form();
        Actor actor = audit.actor();
        FeedbackFormView opened =
                channels.submit(
                        found.session().channel(),
                        facts -> {
                            FeedbackForm form = getLocked(id);
                            SessionSummary session = sessions.get(form.session());
                            if (session.state() != SessionState.CLOSED) {
                                throw FeedbackError.SESSION_NOT_CLOSED.refusal();
                            }
                            form.requireDraft();
                            if (forms.findOpen(form.session()).isPresent()) {
                                throw FeedbackError.ANOTHER_OPEN.refusal();
                            }
                            form.open(version, clock.instant());
                            forms.flush();
                            record(actor, form, "feedback.form_opened");
                            facts.tell(LISTENERS, new FeedbackFact.Opened(id));
                            return form.view();
                        });
        mailing.wake();
        return opened;
    }

    FeedbackFormView close(Caller.SignedIn caller, FeedbackFormId id) {
        FeedbackForm found = database.read(() -> getOrganized(caller, id)).form();
        Actor actor = audit.actor();
        return channels.submit(
                found.session().channel(),
                facts -> {
                    FeedbackForm form = getLocked(id);
                    form.close(clock.instant());
                    forms.flush();
                    record(actor, form, "feedback.form_closed");
                    facts.tell(LISTENERS, new FeedbackFact.Closed(id));
                    return form.view();
                });
    }

    FeedbackFormProgress progress(Caller.SignedIn caller, FeedbackFormId id) {
        return database.read(
                () -> {
                    FeedbackForm form = getOrganized(caller, id).form();
                    UUID batch = Objects.requireNonNullElse(form.batchId(), form.id().value());
                    return new FeedbackFormProgress(
                            form.state(),
                            points.count(form.session()),
                            points.countReachable(form.session()),
                            sum(counts.askedByProvince(id)),
                            form.mailedAt() != null,
                            outbox.progress(batch),
                            sum(counts.responsesByProvince(id)));
                });
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The form where the caller organizes its event; else as if it were not there. */
    OrganizedFeedbackForm getOrganized(Caller.SignedIn caller, FeedbackFormId id) {
        FeedbackForm form = forms.find(id).orElseThrow(FeedbackError.NOT_FOUND::refusal);
        return new OrganizedFeedbackForm(form, sessionOf(caller, form));
    }

    private FeedbackForm getForChange(Caller.SignedIn caller, FeedbackFormId id) {
        FeedbackForm form = getLocked(id);
        sessionOf(caller, form);
        return form;
    }

    private FeedbackForm getLocked(FeedbackFormId id) {
        return forms.findLocked(id).orElseThrow(FeedbackError.NOT_FOUND::refusal);
    }

    private SessionSummary sessionOf(Caller.SignedIn caller, FeedbackForm form) {
        SessionSummary session = sessions.get(form.session());
        if (!caller.hasForEvent(session.eventId().value(), Role.ORGANIZER)) {
            throw FeedbackError.NOT_FOUND.refusal();
        }
        return session;
    }

    private void requireOrganizer(Caller.SignedIn caller, SessionId session) {
        sessions.get(caller, session, Role.ORGANIZER);
    }

    private FeedbackForm record(FeedbackForm form, String action) {
        return record(audit.actor(), form, action);
    }

    private FeedbackForm record(Actor actor, FeedbackForm form, String action) {
        audit.record(
                actor, action, "feedback_form", form.id().value(), Map.of("title", form.title()));
        return form;
    }
}

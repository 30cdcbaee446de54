package vn.diemcau.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.bridge.BridgePointService;
import vn.diemcau.bridge.PointContact;
import vn.diemcau.bridge.PointFilter;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.identity.LinkPurpose;
import vn.diemcau.identity.Links;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.mail.Letter;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailTemplates;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;
import vn.diemcau.platform.Database;

/**
 * Asks the bridge points of a session by mail, each once: a point's request, its link and its mail
 * are one transaction, and a start after a crash goes on with those who have none.
 */
@ApplicationScoped
public class FeedbackMailing {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackMailing.class);
    private static final int CHUNK = 100;

    private final Database database;
    private final FeedbackRepository forms;
    private final SessionService sessions;
    private final BridgePointService points;
    private final Links links;
    private final MailTemplates templates;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    FeedbackMailing(
            Database database,
            FeedbackRepository forms,
            SessionService sessions,
            BridgePointService points,
            Links links,
            MailTemplates templates,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.forms = forms;
        this.sessions = sessions;
        this.points = points;
        this.links = links;
        this.templates = templates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Goes on with what the last stop of the product left unfinished. */
    void resume(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        database.read(forms::listUnfinishedMailings).forEach(this::start);
    }

    /** Queues the mails in the background; the form's progress tells how far it is. */
    void start(FeedbackFormId id) {
        Thread.ofVirtual().name("feedback mailing").start(() -> run(id));
    }

    private void run(FeedbackFormId id) {
        try {
            int page = 0;
            while (chunk(id, page)) {
                page++;
            }
        } catch (RuntimeException e) {
            // What was queued stays queued; the next start of the product goes on from there.
            LOG.error("The mails of feedback form {} could not all be queued", id.value(), e);
        }
    }

    /** One page of the session's points; false when there is no further one. */
    private boolean chunk(FeedbackFormId id, int page) {
        return database.write(
                () -> {
                    FeedbackForm form =
                            forms.findLocked(id).orElseThrow(FeedbackError.NOT_FOUND::refusal);
                    if (form.state != FormState.OPEN || form.mailedAt != null) {
                        return false;
                    }
                    SessionSummary session = sessions.get(form.session());
                    Page<PointContact> contacts =
                            points.contacts(
                                    form.session(), PointFilter.ALL, new PageRequest(page, CHUNK));
                    ask(form, session, contacts.items());
                    boolean more = (long) (page + 1) * CHUNK < contacts.total();
                    if (!more) {
                        form.mailedAt = clock.instant();
                    }
                    return more;
                });
    }

    private void ask(FeedbackForm form, SessionSummary session, List<PointContact> contacts) {
        List<UUID> ids = contacts.stream().map(contact -> contact.id().value()).toList();
        Set<UUID> asked = ids.isEmpty() ? Set.of() : forms.asked(form, ids);
        for (PointContact contact : contacts) {
            if (contact.hostEmail() == null || asked.contains(contact.id().value())) {
                continue;
            }
            // An address that no mail can go to must not keep all the others from being asked.
            MailAddress.find(contact.hostEmail())
                    .ifPresent(address -> ask(form, session, contact, address));
        }
    }

    private void ask(
            FeedbackForm form, SessionSummary session, PointContact contact, MailAddress address) {
        FeedbackRequest request = new FeedbackRequest(form, contact, clock.instant());
        forms.add(request);
        String token =
                links.issue(LinkPurpose.FEEDBACK, request.id, contact.name(), List.of(), null);
        Letter letter =
                templates.render(
                        "feedback-request",
                        Locale.of("vi"),
                        Map.of(
                                "point", contact.name(),
                                "event", session.eventTitle(),
                                "session", session.title(),
                                "form", form.title,
                                "address", links.address(LinkPurpose.FEEDBACK, token).toString()));
        outbox.enqueue(
                new OutgoingMail(
                        "feedback-request",
                        address,
                        contact.hostName(),
                        letter,
                        null,
                        form.batchId));
    }
}

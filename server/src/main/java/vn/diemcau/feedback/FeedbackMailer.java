package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.mail.Letter;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.mail.MailTemplates;
import vn.diemcau.mail.Outbox;
import vn.diemcau.mail.OutgoingMail;
import vn.diemcau.platform.Database;

/**
 * Asks the bridge points of a session by mail, each once: a point's request, its link and its mail
 * are one transaction.
 */
@ApplicationScoped
class FeedbackMailer {

    private static final int CHUNK = 100;

    private final Database database;
    private final FeedbackRepository forms;
    private final SessionService sessions;
    private final Links links;
    private final MailTemplates templates;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    FeedbackMailer(
            Database database,
            FeedbackRepository forms,
            SessionService sessions,
            Links links,
            MailTemplates templates,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.forms = forms;
        this.sessions = sessions;
        this.links = links;
        this.templates = templates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Queues the mails of the next points whose ids come behind {@code after}. The form's row is
     * locked meanwhile, so that two servers never ask the same point.
     *
     * @return where to go on; null when this form needs no more
     */
    @Nullable UUID queueAfter(FeedbackFormId id, @Nullable UUID after) {
        return database.write(
                () -> {
                    // Locked before anything is read: what is read then is what others have left.
                    Optional<FeedbackForm> found =
                            forms.findLocked(id).filter(FeedbackForm::isToMail);
                    return found.map(form -> queueAfter(form, after)).orElse(null);
                });
    }

    private @Nullable UUID queueAfter(FeedbackForm form, @Nullable UUID after) {
        List<PointToAsk> points = forms.listPointsToAsk(form, after, CHUNK);
        if (points.isEmpty()) {
            form.mailed(clock.instant());
            return null;
        }
        SessionSummary session = sessions.get(form.session());
        for (PointToAsk point : points) {
            // An address that no mail can go to must not keep all the others from being asked.
            MailAddress.find(point.address())
                    .ifPresent(address -> ask(form, session, point, address));
        }
        return points.getLast().id();
    }

    private void ask(
            FeedbackForm form, SessionSummary session, PointToAsk point, MailAddress address) {
        FeedbackRequest request = new FeedbackRequest(form, point, clock.instant());
        forms.add(request);
        String token = links.issue(LinkPurpose.FEEDBACK, request.id, point.name(), List.of(), null);
        Letter letter =
                templates.render(
                        "feedback-request",
                        Locale.of("vi"),
                        Map.of(
                                "point", point.name(),
                                "session", session,
                                "form", form.title(),
                                "address", links.address(LinkPurpose.FEEDBACK, token).toString()));
        outbox.enqueue(
                new OutgoingMail(
                        "feedback-request",
                        address,
                        point.recipientName(),
                        letter,
                        null,
                        form.batchId()));
    }
}

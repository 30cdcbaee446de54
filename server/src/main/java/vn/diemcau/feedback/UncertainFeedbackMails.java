package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;
import vn.diemcau.mail.Outbox;
import vn.diemcau.platform.Database;

/**
 * What an organizer decides about a form's mails that were being handed over when the line broke or
 * the product ended: all of them at once, because a second copy does no harm. Its link is the same,
 * and each point answers once. Asked twice, a decision takes effect once.
 */
@ApplicationScoped
class UncertainFeedbackMails {

    private final Database database;
    private final FeedbackFormService forms;
    private final Outbox outbox;
    private final Audit audit;

    @Inject
    UncertainFeedbackMails(
            Database database, FeedbackFormService forms, Outbox outbox, Audit audit) {
        this.database = database;
        this.forms = forms;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Refuses where the form is open no more: nobody could follow the link. */
    FeedbackFormProgress sendAgain(Caller.SignedIn caller, FeedbackFormId id) {
        return decide(
                caller,
                id,
                "feedback.mails_sent_again",
                form -> {
                    form.requireOpen();
                    return outbox.sendUncertainAgain(batch(form));
                });
    }

    FeedbackFormProgress countAsSent(Caller.SignedIn caller, FeedbackFormId id) {
        return decide(
                caller,
                id,
                "feedback.mails_counted_as_sent",
                form -> outbox.countUncertainAsSent(batch(form)));
    }

    private FeedbackFormProgress decide(
            Caller.SignedIn caller,
            FeedbackFormId id,
            String action,
            ToIntFunction<FeedbackForm> decision) {
        database.write(
                () -> {
                    int mails = decision.applyAsInt(forms.getOrganized(caller, id).form());
                    if (mails > 0) {
                        audit.record(action, "feedback_form", id.value(), Map.of("mails", mails));
                    }
                });
        return forms.progress(caller, id);
    }

    private static UUID batch(FeedbackForm form) {
        return Objects.requireNonNullElse(form.batchId(), form.id().value());
    }
}

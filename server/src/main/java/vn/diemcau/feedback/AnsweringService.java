package vn.diemcau.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import vn.diemcau.access.Caller;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.link.Link;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.participant.ParticipantService;
import vn.diemcau.participant.ParticipantView;
import vn.diemcau.platform.Database;

/** Takes answers: by a mailed link, or from participants on the page where they joined. */
@ApplicationScoped
class AnsweringService {

    /** One for the answer, one to find that another request has just stored it, one to spare. */
    private static final int MOST_TRIES = 3;

    private final Database database;
    private final FeedbackRepository forms;
    private final SessionService sessions;
    private final ParticipantService participants;
    private final Links links;
    private final Clock clock;

    @Inject
    AnsweringService(
            Database database,
            FeedbackRepository forms,
            SessionService sessions,
            ParticipantService participants,
            Links links,
            Clock clock) {
        this.database = database;
        this.forms = forms;
        this.sessions = sessions;
        this.participants = participants;
        this.links = links;
        this.clock = clock;
    }

    /** The form behind a mailed link. Looking changes nothing. */
    AskedFeedbackForm look(String token) {
        return database.read(
                () -> {
                    Respondent respondent = respondent(links.find(LinkPurpose.FEEDBACK, token));
                    return asked(form(new FeedbackFormId(respondent.formId())), respondent);
                });
    }

    void answer(String token, GiveFeedback given) {
        take(
                given,
                () -> {
                    Link link = links.find(LinkPurpose.FEEDBACK, token);
                    Respondent respondent = respondent(link);
                    if (!respondent.formId().equals(given.formId().value())) {
                        throw FeedbackError.NOT_FOUND.refusal();
                    }
                    links.markUsed(link.id());
                    return respondent;
                });
    }

    /** The form that this participant may answer or has answered; empty without one. */
    Optional<AskedFeedbackForm> look(Caller.Participant caller, SessionId session) {
        return database.read(
                () -> {
                    ParticipantView participant = participants.participantOf(caller, session);
                    return forms.findAnswerable(session, participant.participantId())
                            .map(form -> asked(form, Respondent.joined(form, participant)));
                });
    }

    void answer(Caller.Participant caller, SessionId session, GiveFeedback given) {
        take(
                given,
                () -> {
                    ParticipantView participant = participants.participantOf(caller, session);
                    FeedbackForm form = form(given.formId());
                    if (!form.session().equals(session)) {
                        throw FeedbackError.NOT_FOUND.refusal();
                    }
                    return Respondent.joined(form, participant);
                });
    }

    /** Sent again, a response is what it was; a second one by the same respondent is refused. */
    private void take(GiveFeedback given, Supplier<Respondent> who) {
        for (int tries = 1; ; tries++) {
            try {
                database.write(() -> store(given, who));
                return;
            } catch (ConstraintViolationException | LockAcquisitionException metAnother) {
                // Two tries met; one of them is stored, and the next try finds it.
                if (tries == MOST_TRIES) {
                    throw metAnother;
                }
            }
        }
    }

    private void store(GiveFeedback given, Supplier<Respondent> who) {
        // Closing waits for answers that are being stored, and they for the closing.
        Optional<FeedbackForm> held = forms.findHeld(given.formId());
        Respondent respondent = who.get();
        Optional<FeedbackResponse> earlier = forms.findResponseOf(respondent);
        if (earlier.isPresent()) {
            if (earlier.get().id.equals(given.responseId())) {
                return;
            }
            throw FeedbackError.ALREADY_ANSWERED.refusal();
        }
        // An id of somebody else's response cannot be taken over.
        if (forms.findResponse(given.responseId()) != null) {
            throw FeedbackError.ALREADY_ANSWERED.refusal();
        }
        FeedbackForm form = held.orElseThrow(FeedbackError.NOT_FOUND::refusal);
        form.requireOpen();
        Map<UUID, Answered> answered = Answers.to(form.fields(), given.answers());
        forms.add(new FeedbackResponse(given.responseId(), respondent, answered, clock.instant()));
        forms.flush();
    }

    private Respondent respondent(Link link) {
        return forms.findRequest(link.subjectId())
                .map(Respondent::asked)
                .orElseThrow(FeedbackError.NOT_FOUND::refusal);
    }

    private AskedFeedbackForm asked(FeedbackForm form, Respondent respondent) {
        SessionSummary session = sessions.get(form.session());
        return new AskedFeedbackForm(
                form.id(),
                session.eventTitle(),
                session.title(),
                form.title(),
                form.intro(),
                form.state(),
                forms.hasAnswered(respondent),
                form.fieldViews());
    }

    private FeedbackForm form(FeedbackFormId id) {
        return forms.find(id).orElseThrow(FeedbackError.NOT_FOUND::refusal);
    }
}

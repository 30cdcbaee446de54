package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;

/**
 * Opens who asked a hidden question, which takes two people: one asks for it and says why, another
 * confirms it in time. Every step is in the audit trail, and the asker is told of the opening.
 */
@ApplicationScoped
class OpeningService {

    private static final int MOST_LISTED = 50;

    private final Database database;
    private final QuestionRepository questions;
    private final Merging merging;
    private final HiddenAskerRepository hidden;
    private final SessionService sessions;
    private final Channels channels;
    private final Audit audit;
    private final Clock clock;
    private final Duration within;

    @Inject
    OpeningService(
            Database database,
            QuestionRepository questions,
            Merging merging,
            HiddenAskerRepository hidden,
            SessionService sessions,
            Channels channels,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "question.opening-within") Duration within) {
        this.database = database;
        this.questions = questions;
        this.merging = merging;
        this.hidden = hidden;
        this.sessions = sessions;
        this.channels = channels;
        this.audit = audit;
        this.clock = clock;
        this.within = within;
    }

    /** One step of one person about one question. */
    private record Step(Opener by, Actor actor, SessionId session, QuestionId question) {}

    Openings list(Caller.SignedIn caller, SessionId session, QuestionId id) {
        return database.read(
                () -> {
                    Opener reader = opener(caller, session);
                    hiddenQuestion(session, id);
                    return openings(reader.accountId(), id);
                });
    }

    Openings request(Caller.SignedIn caller, SessionId session, QuestionId id, String why) {
        return take(caller, session, id, (facts, step) -> request(facts, step, why));
    }

    Openings confirm(Caller.SignedIn caller, SessionId session, QuestionId id) {
        return take(caller, session, id, this::confirm);
    }

    Openings withdraw(Caller.SignedIn caller, SessionId session, QuestionId id) {
        return take(caller, session, id, this::withdraw);
    }

    @FunctionalInterface
    private interface Taking {
        void apply(Facts facts, Step step);
    }

    private Openings take(Caller.SignedIn caller, SessionId session, QuestionId id, Taking taking) {
        Step step = new Step(opener(caller, session), audit.actor(), session, id);
        return channels.submit(
                session.channel(),
                facts -> {
                    taking.apply(facts, step);
                    return openings(step.by().accountId(), id);
                });
    }

    private void request(Facts facts, Step step, String why) {
        Question question = hiddenQuestion(step.session(), step.question());
        if (question.hiding.isOpened()) {
            throw QuestionError.OPENED_ALREADY.refusal();
        }
        hidden.findWaiting(step.question()).ifPresent(before -> giveWay(before, facts));
        HiddenOpening opening =
                new HiddenOpening(question.id(), step.by(), why, facts.at(), within);
        hidden.add(opening);
        question.hiding.waitUntil(opening.expiresAt());
        tell(facts, question);
        record(step, "question.opening_requested", opening);
    }

    /** A wish that came to nothing makes room; one that still waits does not. */
    private void giveWay(HiddenOpening before, Facts facts) {
        if (!before.isExpired(facts.at())) {
            throw QuestionError.OPENING_WAITS.refusal();
        }
        before.expire();
        hidden.flush();
    }

    private void confirm(Facts facts, Step step) {
        Question question = hiddenQuestion(step.session(), step.question());
        HiddenOpening opening = waiting(step, facts);
        opening.confirm(step.by(), facts.at());
        question.hiding.open(hidden.get(question.id()), opening, facts.at());
        tell(facts, question);
        QuestionTeller.own(facts, question, merging.fate(question).own());
        record(step, "question.opened", opening);
    }

    private void withdraw(Facts facts, Step step) {
        Question question = hiddenQuestion(step.session(), step.question());
        HiddenOpening opening = waiting(step, facts);
        opening.withdraw(step.by(), facts.at());
        question.hiding.waitUntil(null);
        tell(facts, question);
        record(step, "question.opening_withdrawn", opening);
    }

    private HiddenOpening waiting(Step step, Facts facts) {
        return hidden.findWaiting(step.question())
                .filter(opening -> !opening.isExpired(facts.at()))
                .orElseThrow(QuestionError.OPENING_NOT_WAITING::refusal);
    }

    private Question hiddenQuestion(SessionId session, QuestionId id) {
        Question question =
                questions.find(session, id).orElseThrow(QuestionError.NOT_FOUND::refusal);
        if (!question.hiding.isHidden()) {
            throw QuestionError.NOT_HIDDEN.refusal();
        }
        return question;
    }

    private static void tell(Facts facts, Question question) {
        question.changedAt = facts.at();
        QuestionTeller.changed(facts, question);
    }

    private void record(Step step, String action, HiddenOpening opening) {
        audit.record(
                step.actor(),
                action,
                "question",
                step.question().value(),
                Map.of(
                        "session",
                        step.session().value(),
                        "opening",
                        opening.id(),
                        "requestedBy",
                        opening.requestedBy(),
                        "by",
                        step.by().accountId(),
                        "reason",
                        opening.reason()));
    }

    private Opener opener(Caller.SignedIn caller, SessionId session) {
        return Opener.of(
                caller, sessions.get(caller, session, Role.MODERATOR, Role.ORGANIZER).eventId());
    }

    private Openings openings(UUID reader, QuestionId id) {
        return new Openings(
                hidden.list(id, MOST_LISTED).stream()
                        .map(opening -> opening.view(reader, clock.instant()))
                        .toList());
    }
}

package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Change;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionState;
import vn.diemcau.platform.Database;

/**
 * Preparing polls and running them. All of it goes through the session's channel, so that everybody
 * who runs the session sees at once what the others do.
 */
@ApplicationScoped
public class PollService {

    /** More would be an examination, not a meeting. */
    private static final int MOST_POLLS = 100;

    private final Database database;
    private final Channels channels;
    private final PollRepository polls;
    private final BallotRepository ballots;
    private final PollResults results;
    private final SessionService sessions;
    private final Audit audit;

    @Inject
    PollService(
            Database database,
            Channels channels,
            PollRepository polls,
            BallotRepository ballots,
            PollResults results,
            SessionService sessions,
            Audit audit) {
        this.database = database;
        this.channels = channels;
        this.polls = polls;
        this.ballots = ballots;
        this.results = results;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Whether everybody in the session may see the poll: drafts they may not. */
    public boolean isPublished(SessionId session, PollId id) {
        return database.read(
                () ->
                        polls.find(session, id)
                                .filter(poll -> poll.state().isPublished())
                                .isPresent());
    }

    PollView create(Caller.SignedIn caller, SessionId session, SavePoll written) {
        database.read(() -> sessions.get(caller, session, Role.MODERATOR, Role.ORGANIZER));
        return draft(session, written.content(), audit.actor());
    }

    /** Makes a draft on nobody's behalf but the product's; for loaders. */
    public PollId plan(SessionId session, PollContent content) {
        return draft(session, content, audit.actor()).id();
    }

    private PollView draft(SessionId session, PollContent content, Actor actor) {
        return channels.submit(
                session.channel(),
                facts -> {
                    if (polls.count(session) >= MOST_POLLS) {
                        throw PollError.TOO_MANY.refusal("most", MOST_POLLS);
                    }
                    Poll poll = Poll.draft(session, content);
                    polls.add(poll);
                    record(actor, poll, "poll.created");
                    return told(facts, poll);
                });
    }

    PollView change(Caller.SignedIn caller, PollId id, SavePoll written) {
        SessionId session = sessionOf(caller, id);
        Actor actor = audit.actor();
        return channels.submit(
                session.channel(),
                facts -> {
                    Poll poll = get(session, id);
                    poll.edit(written);
                    polls.getTally(poll).reset(poll);
                    record(actor, poll, "poll.changed");
                    return told(facts, poll);
                });
    }

    void delete(Caller.SignedIn caller, PollId id) {
        SessionId session = sessionOf(caller, id);
        Actor actor = audit.actor();
        channels.submit(
                session.channel(),
                facts -> {
                    Poll poll = get(session, id);
                    poll.requireDraft();
                    polls.remove(poll);
                    record(actor, poll, "poll.deleted");
                    PollTeller.removed(facts, id);
                    return id;
                });
    }

    /** Opens a draft as it was read, not with words that somebody else has written since. */
    public CompletionStage<PollView> open(
            SessionId session, Actor actor, UUID command, PollId id, int version) {
        return command(
                session,
                actor,
                command,
                facts -> {
                    Poll poll = get(session, id);
                    poll.require(PollStep.OPEN);
                    poll.requireRead(version);
                    return step(facts, actor, poll, PollStep.OPEN);
                });
    }

    /** Every step but {@link PollStep#OPEN}. Showing what is shown changes nothing. */
    public CompletionStage<PollView> move(
            SessionId session, Actor actor, UUID command, PollId id, PollStep step) {
        return command(
                session,
                actor,
                command,
                facts -> {
                    Poll poll = get(session, id);
                    poll.require(step);
                    return step(facts, actor, poll, step);
                });
    }

    private PollView step(Facts facts, Actor actor, Poll poll, PollStep step) {
        if (step.opens() && sessions.get(poll.session()).state() != SessionState.LIVE) {
            throw PollError.SESSION_NOT_LIVE.refusal();
        }
        poll.take(step, facts.at());
        record(actor, poll, step.audited());
        return told(facts, poll);
    }

    /**
     * Keeps a word that somebody gave from participants and the stage, or lets it through again.
     */
    public CompletionStage<PollView> hideWord(
            SessionId session, Actor actor, UUID command, PollId id, String word, boolean hidden) {
        return command(
                session,
                actor,
                command,
                facts -> {
                    Poll poll = get(session, id);
                    WordTally found =
                            ballots.findWord(new WordTally.Key(id.value(), PollWord.keyOf(word)))
                                    .orElseThrow(PollError.WORD_NOT_FOUND::refusal);
                    found.hide(hidden);
                    audit.record(
                            actor,
                            hidden ? "poll.word_hidden" : "poll.word_shown",
                            "poll",
                            id.value(),
                            Map.of("session", session, "word", word));
                    return told(facts, poll);
                });
    }

    private CompletionStage<PollView> command(
            SessionId session, Actor actor, UUID command, Change<PollView> change) {
        return channels.command(
                session.channel(),
                Objects.requireNonNull(actor.id()),
                command,
                PollView.class,
                change);
    }

    /** Tells everybody who may know how the poll stands now, its result included. */
    private PollView told(Facts facts, Poll poll) {
        polls.flush();
        PollResult result = results.of(poll);
        PollTeller.changed(facts, poll, result);
        polls.getTally(poll).told();
        return poll.view(result);
    }

    private Poll get(SessionId session, PollId id) {
        return polls.find(session, id).orElseThrow(PollError.NOT_FOUND::refusal);
    }

    /** The poll's session where the caller runs it; else as if the poll were not there. */
    private SessionId sessionOf(Caller.SignedIn caller, PollId id) {
        return database.read(
                () -> {
                    SessionId session =
                            polls.find(id).orElseThrow(PollError.NOT_FOUND::refusal).session();
                    UUID event = sessions.get(session).eventId().value();
                    if (!caller.hasForEvent(event, Role.MODERATOR, Role.ORGANIZER)) {
                        throw PollError.NOT_FOUND.refusal();
                    }
                    return session;
                });
    }

    private void record(Actor actor, Poll poll, String action) {
        audit.record(
                actor,
                action,
                "poll",
                poll.id().value(),
                Map.of("session", poll.session(), "question", poll.content().question()));
    }
}

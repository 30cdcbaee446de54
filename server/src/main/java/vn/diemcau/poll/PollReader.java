package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.SessionVisitors;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PassingFile;

/** Reads polls for the screens; the revision and what is read come from one snapshot. */
@ApplicationScoped
class PollReader {

    /** What a phone shows; the older ones are history. */
    private static final int MOST_PUBLISHED = 20;

    private final Database database;
    private final PollRepository polls;
    private final BallotRepository ballots;
    private final PollResults results;
    private final SessionService sessions;
    private final SessionVisitors visitors;
    private final Channels channels;

    @Inject
    PollReader(
            Database database,
            PollRepository polls,
            BallotRepository ballots,
            PollResults results,
            SessionService sessions,
            SessionVisitors visitors,
            Channels channels) {
        this.database = database;
        this.polls = polls;
        this.ballots = ballots;
        this.results = results;
        this.sessions = sessions;
        this.visitors = visitors;
        this.channels = channels;
    }

    PollPage page(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session = runBy(caller, id);
                    return new PollPage(
                            channels.revision(id.channel()),
                            session.state(),
                            views(polls.list(id)));
                });
    }

    PublishedPolls published(Caller caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session = visibleSession(caller, id);
                    List<Poll> published = polls.listPublished(id, MOST_PUBLISHED);
                    Map<PollId, PollResult> counted = results.of(published);
                    return new PublishedPolls(
                            channels.revision(id.channel()),
                            session.state(),
                            published.stream()
                                    .map(poll -> poll.published(result(counted, poll)))
                                    .toList(),
                            own(caller, published));
                });
    }

    /** All results as a workbook, complete when this returns. */
    PassingFile workbook(Caller.SignedIn caller, SessionId id) {
        return database.read(
                () -> {
                    SessionSummary session = runBy(caller, id);
                    List<PollView> views = views(polls.list(id));
                    return PassingFile.of(out -> PollWorkbook.write(out, session, views));
                });
    }

    private SessionSummary runBy(Caller.SignedIn caller, SessionId id) {
        return sessions.get(caller, id, Role.MODERATOR, Role.ORGANIZER);
    }

    private List<PollView> views(List<Poll> listed) {
        Map<PollId, PollResult> counted = results.of(listed);
        return listed.stream().map(poll -> poll.view(result(counted, poll))).toList();
    }

    private static PollResult result(Map<PollId, PollResult> counted, Poll poll) {
        return Objects.requireNonNull(counted.get(poll.id()), "every poll has a tally");
    }

    private List<OwnBallot> own(Caller caller, List<Poll> published) {
        return caller instanceof Caller.Participant participant && !published.isEmpty()
                ? ballots
                        .listOwn(new ParticipantId(participant.participantId()), published)
                        .stream()
                        .map(Ballot::view)
                        .toList()
                : List.of();
    }

    private SessionSummary visibleSession(Caller caller, SessionId id) {
        return visitors.get(
                caller, id, Role.STAGE_OPERATOR, Role.CHAIR, Role.MODERATOR, Role.ORGANIZER);
    }
}

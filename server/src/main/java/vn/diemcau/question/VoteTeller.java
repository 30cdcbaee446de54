package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Untold;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * Tells the counts of votes, at most once a second for a session however many vote. What was not
 * told stands in the database.
 */
@ApplicationScoped
class VoteTeller implements Recurring {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Counts in one fact; the rest follows a second later. */
    private static final int MOST = 200;

    /** Rounds from one look into the database to the next: half a minute. */
    private static final int LOOK_EVERY = 30;

    private final Channels channels;
    private final Database database;
    private final QuestionRepository questions;
    private final Untold<SessionId> waiting = new Untold<>("votes", this::listUntold, LOOK_EVERY);

    @Inject
    VoteTeller(Channels channels, Database database, QuestionRepository questions) {
        this.channels = channels;
        this.database = database;
        this.questions = questions;
    }

    @Override
    public String name() {
        return "vote-teller";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    /** The sessions in which counts were given that people were not told. */
    List<SessionId> listUntold() {
        return database.read(questions::listSessionsWithUntold);
    }

    /** Notes that votes were given in a session; they are told soon. */
    void touch(SessionId session) {
        waiting.add(session);
    }

    @Override
    public void once(BooleanSupplier stopping) {
        waiting.tellEachInParts(session -> tell(session) == MOST);
    }

    /** Tells what is untold; how many counts that were. */
    int tell(SessionId session) {
        return channels.submit(
                session.channel(),
                facts -> {
                    List<Question> untold = questions.listUntold(session, MOST);
                    if (!untold.isEmpty()) {
                        QuestionTeller.voted(facts, untold);
                        untold.forEach(question -> question.votesTold = question.votes);
                    }
                    return untold.size();
                });
    }
}

package vn.diemcau.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Untold;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * Tells results, at most once a second for a session however many vote. What was not told stands in
 * the database.
 */
@ApplicationScoped
class ResultTeller implements Recurring {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Rounds from one look into the database to the next: half a minute. */
    private static final int LOOK_EVERY = 30;

    private final Channels channels;
    private final Database database;
    private final PollRepository polls;
    private final PollResults results;
    private final Untold<SessionId> waiting =
            new Untold<>("poll results", this::listUntold, LOOK_EVERY);

    @Inject
    ResultTeller(Channels channels, Database database, PollRepository polls, PollResults results) {
        this.channels = channels;
        this.database = database;
        this.polls = polls;
        this.results = results;
    }

    @Override
    public String name() {
        return "poll-result-teller";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    /** The sessions in which somebody voted and people were not told. */
    List<SessionId> listUntold() {
        return database.read(polls::listSessionsWithUntold);
    }

    /** Notes that somebody voted in a session; it is told soon. */
    void touch(SessionId session) {
        waiting.add(session);
    }

    @Override
    public void once(BooleanSupplier stopping) {
        waiting.tellEach(this::tell);
    }

    /** Tells what is untold; how many polls that were. */
    int tell(SessionId session) {
        return channels.submit(
                session.channel(),
                facts -> {
                    List<Poll> untold = polls.listUntold(session);
                    if (!untold.isEmpty()) {
                        Map<PollId, PollResult> counted = results.of(untold);
                        PollTeller.voted(facts, untold, counted);
                        polls.listTallies(counted.keySet()).values().forEach(Tally::told);
                    }
                    return untold.size();
                });
    }
}

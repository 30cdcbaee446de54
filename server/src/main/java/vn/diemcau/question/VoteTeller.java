package vn.diemcau.question;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.channel.Channels;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Pulse;
import vn.diemcau.platform.ShuttingDown;

/**
 * Tells the counts of votes, at most once a second for a session however many vote. What was not
 * told stands in the database, where every server looks for what another one left untold.
 */
@ApplicationScoped
class VoteTeller {

    private static final Logger LOG = LoggerFactory.getLogger(VoteTeller.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration REPAIR_EVERY = Duration.ofSeconds(30);

    /** Counts in one fact; the rest follows a second later. */
    private static final int MOST = 200;

    private final Channels channels;
    private final Database database;
    private final QuestionRepository questions;
    private final Set<SessionId> touched = ConcurrentHashMap.newKeySet();
    private final Pulse repair = new Pulse("vote-teller-repair", REPAIR_EVERY, this::find);
    private final Pulse telling = new Pulse("vote-teller", EVERY, this::tellAll);

    @Inject
    VoteTeller(Channels channels, Database database, QuestionRepository questions) {
        this.channels = channels;
        this.database = database;
        this.questions = questions;
    }

    void start(
            @Observes
                    @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        find();
        repair.start();
        telling.start();
    }

    /** The sessions in which counts were given that people were not told. */
    List<SessionId> listUntold() {
        return database.read(questions::listSessionsWithUntold);
    }

    void stop(@Observes @Priority(ShuttingDown.CHANNELS - 1) ShuttingDown event) {
        repair.stop();
        telling.stop();
    }

    private void find() {
        touched.addAll(listUntold());
    }

    /** Notes that votes were given in a session; they are told soon. */
    void touch(SessionId session) {
        touched.add(session);
    }

    private void tellAll() {
        for (SessionId session : List.copyOf(touched)) {
            touched.remove(session);
            tellOrTryAgain(session);
        }
    }

    private void tellOrTryAgain(SessionId session) {
        try {
            if (tell(session) == MOST) {
                touched.add(session);
            }
        } catch (RuntimeException | Error failure) {
            // Nothing is lost: what was not told stands in the database.
            LOG.warn(
                    "Votes of session {} could not be told yet: {}",
                    session.value(),
                    failure.toString());
            touched.add(session);
        }
    }

    /** Tells what is untold; how many counts that were. */
    int tell(SessionId session) {
        return channels.submit(
                QuestionService.channelOf(session),
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

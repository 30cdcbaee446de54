package vn.diemcau.event;

import static vn.diemcau.channel.SubscriberKind.CHAIR;
import static vn.diemcau.channel.SubscriberKind.MODERATOR;
import static vn.diemcau.channel.SubscriberKind.ORGANIZER;
import static vn.diemcau.channel.SubscriberKind.PARTICIPANT;
import static vn.diemcau.channel.SubscriberKind.STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Untold;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * Tells everybody in a session that it was opened or closed, so that nobody has to reload. Being
 * notified only makes it quick: the channel's writer reads the state itself, so that of two changes
 * in a row the last is told last whichever server made them, and what a crash or a full channel
 * left untold is found in the database.
 */
@ApplicationScoped
class SessionTeller implements Recurring {

    private static final Audience EVERYBODY =
            Audience.of(PARTICIPANT, STAGE, CHAIR, MODERATOR, ORGANIZER);

    private static final Duration EVERY = Duration.ofSeconds(5);

    /** Sessions in one round; the rest follows in the next. */
    private static final int MOST = 100;

    private final Database database;
    private final Channels channels;
    private final SessionService sessions;
    private final ToldSessionRepository told;
    private final Untold<SessionId> waiting = new Untold<>("the state", this::listUntold, 1);

    @Inject
    SessionTeller(
            Database database,
            Channels channels,
            SessionService sessions,
            ToldSessionRepository told) {
        this.database = database;
        this.channels = channels;
        this.sessions = sessions;
        this.told = told;
    }

    @Override
    public String name() {
        return "session-teller";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    void tell(@Observes SessionStateChanged changed) {
        tell(changed.session());
    }

    /** Tells the session's state unless people know it already. */
    void tell(SessionId session) {
        channels.submit(
                session.channel(),
                facts -> {
                    SessionState state = sessions.get(session).state();
                    if (told.note(session, state)) {
                        facts.tell(EVERYBODY, new SessionFact.Changed(state));
                    }
                    return state;
                });
    }

    /** The sessions in which people believe another state than the true one. */
    List<SessionId> listUntold() {
        return database.read(() -> told.listUntold(MOST));
    }

    @Override
    public void once(BooleanSupplier stopping) {
        waiting.tellEach(this::tell);
    }
}

package vn.diemcau.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.Audit;
import vn.diemcau.channel.Audience;
import vn.diemcau.channel.Channels;
import vn.diemcau.channel.Facts;
import vn.diemcau.channel.SubscriberKind;
import vn.diemcau.event.GivenRows;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * Deletes what was practised, a thousand rows in a transaction, so that nobody waits for its locks
 * however much there is. What was begun stands in the database: after a crash this or another
 * server goes on, and doing a step twice does no harm.
 */
@ApplicationScoped
class RehearsalWiper implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalWiper.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Looked for without being told, in rounds: a minute. */
    private static final int LOOK_EVERY = 60;

    private static final int MOST = 1_000;

    static final Audience EVERYBODY =
            Audience.of(SubscriberKind.PARTICIPANT, SubscriberKind.values());

    private final Database database;
    private final RehearsalRepository rehearsals;
    private final GivenData given;
    private final SessionService sessions;
    private final Channels channels;
    private final Audit audit;
    private final Clock clock;
    private final Set<SessionId> woken = ConcurrentHashMap.newKeySet();
    private int rounds;

    @Inject
    RehearsalWiper(
            Database database,
            RehearsalRepository rehearsals,
            GivenData given,
            SessionService sessions,
            Channels channels,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.rehearsals = rehearsals;
        this.given = given;
        this.sessions = sessions;
        this.channels = channels;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rehearsal-wiper";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    /** Notes that a wipe was begun. */
    void wake(SessionId session) {
        woken.add(session);
    }

    @Override
    public void once(BooleanSupplier stopping) {
        if (rounds++ % LOOK_EVERY == 0) {
            woken.addAll(database.read(rehearsals::listBeingWiped));
        }
        for (SessionId session : List.copyOf(woken)) {
            woken.remove(session);
            wipeOrLeaveForLater(session, stopping);
        }
    }

    private void wipeOrLeaveForLater(SessionId session, BooleanSupplier stopping) {
        try {
            wipe(session, stopping);
        } catch (RuntimeException failure) {
            // Somebody who was still connected added a row in the middle, or the database is away.
            LOG.warn(
                    "Rehearsal {} could not be wiped yet: {}", session.value(), failure.toString());
            woken.add(session);
        }
    }

    /**
     * Deletes until nothing is left; ends early where another server is at it, or this one stops.
     */
    void wipe(SessionId session, BooleanSupplier stopping) {
        int gone;
        do {
            gone = database.write(() -> step(session).orElse(-1));
        } while (gone > 0 && !stopping.getAsBoolean());
        if (gone == 0) {
            finish(session);
        }
    }

    /**
     * Deletes some rows: those first to which no others refer.
     *
     * @return how many; 0 when nothing is left, empty when there is nothing to do here
     */
    Optional<Integer> step(SessionId session) {
        return rehearsals
                .findFree(session)
                .filter(Rehearsal::isBeingWiped)
                .map(
                        rehearsal -> {
                            if (rehearsal.isUncounted()) {
                                rehearsal.found(
                                        given.count(session) + channels.count(session.channel()));
                            }
                            int gone = deleteSome(session);
                            rehearsal.gone(gone);
                            return gone;
                        });
    }

    private int deleteSome(SessionId session) {
        for (GivenRows rows : given.rows()) {
            int gone = rehearsals.delete(rows, session, MOST);
            if (gone > 0) {
                return gone;
            }
        }
        return channels.deleteSome(session.channel(), MOST);
    }

    private void finish(SessionId session) {
        sessions.backToPlan(session);
        if (!channels.submit(session.channel(), facts -> isFinished(facts, session))) {
            woken.add(session);
        }
    }

    /** On the channel's writer nobody can add anything in between. */
    private boolean isFinished(Facts facts, SessionId session) {
        Optional<Rehearsal> rehearsal = rehearsals.find(session).filter(Rehearsal::isBeingWiped);
        if (rehearsal.isEmpty()) {
            return true;
        }
        if (given.count(session) > 0) {
            return false;
        }
        given.reset(session);
        rehearsal.get().wiped(clock.instant());
        audit.record(
                new Actor(Actor.Kind.PRODUCT, null, Ids.next().toString()),
                "rehearsal.wiped",
                "session",
                session.value(),
                Map.of());
        facts.leaveGap();
        facts.tell(EVERYBODY, new RehearsalFact.Wiped());
        return true;
    }
}

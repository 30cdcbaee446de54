package vn.diemcau.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.bridge.BridgePointId;
import vn.diemcau.bridge.PointLine;
import vn.diemcau.bridge.PointLines;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;

/**
 * Keeps what this server holds as it hears it, takes over from servers that ended, and says which
 * lines are on, weak and lost. Used by one thread, every few seconds.
 */
@ApplicationScoped
public class Presence {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    /** Points in one transaction. */
    private static final int PORTION = 500;

    /** Sessions that are over are looked for with every so many looks. */
    private static final int CLEAR_EVERY = 12;

    private final Database database;
    private final HoldRepository holds;
    private final PointLines lines;
    private final SessionService sessions;
    private final Clock clock;
    private final Instant startedAt;

    private UUID server = Ids.next();
    private final Map<SessionId, Set<BridgePointId>> held = new HashMap<>();
    private boolean registered;
    private int untilCleared;

    @Inject
    Presence(
            Database database,
            HoldRepository holds,
            PointLines lines,
            SessionService sessions,
            Clock clock) {
        this.database = database;
        this.holds = holds;
        this.lines = lines;
        this.sessions = sessions;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /**
     * One look at the consoles of this server.
     *
     * @param heard the points whose consoles were heard of late, by session
     */
    public void look(Map<SessionId, Set<BridgePointId>> heard) {
        Instant now = clock.instant();
        renew(now);
        Set<SessionId> concerned = new HashSet<>(heard.keySet());
        concerned.addAll(held.keySet());
        Map<SessionId, SessionSummary> known = sessions.list(concerned);
        for (SessionId session : concerned) {
            SessionSummary summary = known.get(session);
            if (summary != null && PresenceRules.isWatched(summary, now)) {
                follow(session, heard.getOrDefault(session, Set.of()), PointLine.WEAK);
            } else {
                follow(session, Set.of(), PointLine.NONE);
            }
        }
        if (now.isAfter(startedAt.plus(PresenceRules.SERVER_GONE_AFTER))) {
            takeOver(now);
        }
        lose(now);
        clearWhatIsOver(now);
    }

    /** Whom the others took for gone begins anew: what it held may be theirs. */
    private void renew(Instant now) {
        if (registered && database.write(() -> holds.renew(server, now))) {
            return;
        }
        if (registered) {
            LOG.warn("This server was taken for gone; it says anew whose consoles it hears");
        }
        held.clear();
        server = Ids.next();
        database.write(() -> holds.register(server, now));
        registered = true;
    }

    /** From now on this server holds {@code wanted}; what nobody holds any more has this line. */
    private void follow(SessionId session, Set<BridgePointId> wanted, PointLine without) {
        Set<BridgePointId> mine = held.computeIfAbsent(session, unused -> new HashSet<>());
        for (Collection<BridgePointId> portion : portions(without(wanted, mine))) {
            lines.change(
                    session,
                    () -> {
                        holds.hold(server, portion);
                        return lines(portion, without);
                    });
            mine.addAll(portion);
        }
        for (Collection<BridgePointId> portion : portions(without(mine, wanted))) {
            release(session, server, portion, without);
            mine.removeAll(portion);
        }
        if (mine.isEmpty()) {
            held.remove(session);
        }
    }

    private void release(
            SessionId session, UUID from, Collection<BridgePointId> points, PointLine without) {
        lines.change(
                session,
                () -> {
                    holds.release(from, points);
                    return lines(points, without);
                });
    }

    /** What the lines of {@code points} are by who holds them now. */
    private Map<BridgePointId, PointLine> lines(
            Collection<BridgePointId> points, PointLine without) {
        Set<BridgePointId> on = holds.listHeld(points);
        Map<BridgePointId, PointLine> said = new HashMap<>();
        points.forEach(point -> said.put(point, on.contains(point) ? PointLine.ON : without));
        return said;
    }

    /**
     * Consoles of a server that ended come back, to this one or another: only now, after they had
     * time to, what it held counts no more.
     */
    private void takeOver(Instant now) {
        Instant before = now.minus(PresenceRules.SERVER_GONE_AFTER);
        for (UUID gone : database.read(() -> holds.listGone(before))) {
            for (SessionId session : database.read(() -> holds.listSessions(gone))) {
                takeOver(gone, session);
            }
            database.write(() -> holds.forget(gone));
        }
    }

    private void takeOver(UUID gone, SessionId session) {
        List<BridgePointId> portion;
        do {
            portion =
                    database.read(() -> holds.listHeldBy(gone, session, PORTION)).stream()
                            .map(BridgePointId::new)
                            .toList();
            if (!portion.isEmpty()) {
                release(session, gone, portion, PointLine.WEAK);
            }
        } while (portion.size() == PORTION);
    }

    private void lose(Instant now) {
        Instant before = now.minus(PresenceRules.LOST_AFTER);
        for (SessionId session : lines.listWithWeak(before)) {
            while (lines.lose(session, before, PORTION) == PORTION) {
                LOG.debug("More lines of session {} are lost", session);
            }
        }
    }

    /** After a session nobody misses its consoles. */
    private void clearWhatIsOver(Instant now) {
        if (untilCleared > 0) {
            untilCleared--;
            return;
        }
        untilCleared = CLEAR_EVERY;
        sessions.list(lines.listWithLines()).values().stream()
                .filter(session -> !PresenceRules.isWatched(session, now))
                .forEach(session -> clear(session.id()));
    }

    private void clear(SessionId session) {
        while (lines.clear(session, PORTION) == PORTION) {
            LOG.debug("More lines of session {} are cleared", session);
        }
    }

    private static List<BridgePointId> without(Set<BridgePointId> these, Set<BridgePointId> those) {
        return these.stream().filter(point -> !those.contains(point)).toList();
    }

    private static List<List<BridgePointId>> portions(List<BridgePointId> points) {
        List<List<BridgePointId>> portions = new ArrayList<>();
        for (int at = 0; at < points.size(); at += PORTION) {
            portions.add(List.copyOf(points.subList(at, Math.min(at + PORTION, points.size()))));
        }
        return portions;
    }
}

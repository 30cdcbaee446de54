package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Database;

/**
 * Begins, finds and ends login sessions. The rows hold hashes; the tokens are in the browsers'
 * cookies.
 */
@ApplicationScoped
public class LoginSessions {

    /** How exactly the last use is known; finer would mean a write with every request. */
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(5);

    private static final int MOST_AT_ONCE = 1_000;

    private final Database database;
    private final LoginSessionRepository sessions;
    private final Cookies cookies;
    private final LoginRules rules;
    private final Clock clock;
    private final Event<SignedOut> signedOut;

    @Inject
    LoginSessions(
            Database database,
            LoginSessionRepository sessions,
            Cookies cookies,
            LoginRules rules,
            Clock clock,
            Event<SignedOut> signedOut) {
        this.database = database;
        this.sessions = sessions;
        this.cookies = cookies;
        this.rules = rules;
        this.clock = clock;
        this.signedOut = signedOut;
    }

    /**
     * Makes this browser the participant's. Call it in the transaction that stores the participant,
     * and put the cookie into the answer.
     */
    public StartedSession startForParticipant(UUID participantId) {
        Token token = Token.random();
        Instant now = clock.instant();
        LoginSession session =
                LoginSession.ofParticipant(participantId, token, now, now.plus(rules.absolute()));
        database.write(() -> sessions.add(session));
        return new StartedSession(session.id(), cookies.participant(token));
    }

    StartedSession startFor(Account account) {
        Token token = Token.random();
        Instant now = clock.instant();
        LoginSession session = LoginSession.of(account, token, now, now.plus(rules.absolute()));
        sessions.add(session);
        return new StartedSession(session.id(), cookies.signedIn(token));
    }

    StartedSession startFor(GuestLink link) {
        Token token = Token.random();
        Instant now = clock.instant();
        LoginSession session = LoginSession.of(link, token, now, now.plus(rules.absolute()));
        sessions.add(session);
        return new StartedSession(session.id(), cookies.signedIn(token));
    }

    /** Who holds this cookie now; notes that the session is in use. */
    Optional<Caller> callerWith(Token token) {
        Instant now = clock.instant();
        Optional<LoginSession> found = database.read(() -> sessions.findByToken(token));
        Optional<Caller> caller = found.map(session -> session.callerAt(now, rules));
        if (caller.isPresent() && found.get().usedBefore(now.minus(TOUCH_EVERY))) {
            database.write(() -> sessions.touch(found.get().id(), now));
        }
        return caller;
    }

    /**
     * Who this session stands for now; empty where it has ended or its account or link no longer
     * counts. Being asked for is no use of it: idle sessions stay idle.
     */
    public Optional<Caller> find(UUID id) {
        Instant now = clock.instant();
        return database.read(() -> sessions.find(id)).map(session -> session.callerAt(now, rules));
    }

    /**
     * Which of these sessions still stand for somebody: for those who hold a right beyond a
     * request, as a live connection does. One query by the keys for every thousand of them.
     */
    public Set<UUID> listValid(Collection<UUID> ids) {
        Instant now = clock.instant();
        Set<UUID> valid = new HashSet<>();
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE));
            valid.addAll(
                    database.read(
                            () ->
                                    sessions.listValid(
                                            some, now, now.minus(rules.idle()), rules.demo())));
        }
        return valid;
    }

    /** Ends one session and, after the commit, tells whoever holds connections for it. */
    void end(UUID id) {
        database.write(() -> announceAfterCommit(sessions.delete(id) ? List.of(id) : List.of()));
    }

    /** Ends all sessions of the caller's account or link, but for {@code except}. */
    void endAllOf(Caller.SignedIn caller, @Nullable UUID except) {
        UUID accountId = caller.accountId();
        if (accountId != null) {
            endAllOfAccount(accountId, except);
            return;
        }
        end(() -> sessions.listIdsOfLink(caller.actorId()), except);
    }

    /** Ends all sessions of an account, but for {@code except}. */
    void endAllOfAccount(UUID accountId, @Nullable UUID except) {
        end(() -> sessions.listIdsOfAccount(accountId), except);
    }

    /** Throws out who came in by the links of this purpose about the subject. */
    void endAllOfLinks(LinkPurpose purpose, UUID subjectId) {
        end(() -> sessions.listIdsOfLinks(purpose, subjectId), null);
    }

    private void end(Supplier<List<UUID>> which, @Nullable UUID except) {
        database.write(
                () ->
                        announceAfterCommit(
                                which.get().stream()
                                        .filter(id -> !id.equals(except))
                                        .filter(sessions::delete)
                                        .toList()));
    }

    /** Deletes sessions whose time is over, a bounded number at once; answers how many it were. */
    int deleteExpired(int limit) {
        Instant now = clock.instant();
        return database.write(() -> sessions.deleteExpired(now, now.minus(rules.idle()), limit));
    }

    // Nobody may hear of an end that is then rolled back.
    private void announceAfterCommit(List<UUID> ended) {
        database.afterCommit(() -> ended.forEach(id -> signedOut.fire(new SignedOut(id))));
    }
}

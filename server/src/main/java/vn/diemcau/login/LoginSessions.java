package vn.diemcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.kernel.Token;
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
    private final Instance<Holders> holders;
    private final Clock clock;
    private final Event<SignedOut> signedOut;

    @Inject
    LoginSessions(
            Database database,
            LoginSessionRepository sessions,
            Cookies cookies,
            LoginRules rules,
            @Any Instance<Holders> holders,
            Clock clock,
            Event<SignedOut> signedOut) {
        this.database = database;
        this.sessions = sessions;
        this.cookies = cookies;
        this.rules = rules;
        this.holders = holders;
        this.clock = clock;
        this.signedOut = signedOut;
    }

    /**
     * Makes this browser the participant's. Call it in the transaction that stores the participant,
     * and put the cookie into the answer.
     */
    public StartedSession startForParticipant(UUID participantId) {
        Token token = Token.random();
        UUID id = start(LoginKind.PARTICIPANT, participantId, token, longest());
        return new StartedSession(id, cookies.participant(token));
    }

    /** As {@link #startForParticipant}, for the owner of the account. */
    public StartedSession startForAccount(UUID accountId) {
        Token token = Token.random();
        return new StartedSession(
                start(LoginKind.ACCOUNT, accountId, token, longest()), cookies.signedIn(token));
    }

    /**
     * As {@link #startForParticipant}, for a guest.
     *
     * @param linkEnds when the guest is out at the latest; null where the link has no end
     */
    public StartedSession startForLink(UUID linkId, @Nullable Instant linkEnds) {
        Token token = Token.random();
        Instant end = linkEnds != null && linkEnds.isBefore(longest()) ? linkEnds : longest();
        return new StartedSession(
                start(LoginKind.LINK, linkId, token, end), cookies.signedIn(token));
    }

    /** Whoever came in by these links may stay until {@code end}, or for the longest time. */
    public void extendAllOfLinks(Collection<UUID> linkIds, Instant end) {
        if (linkIds.isEmpty()) {
            return;
        }
        database.write(
                () ->
                        sessions.listOfLinks(linkIds)
                                .forEach(session -> session.extend(end, rules.absolute())));
    }

    private UUID start(LoginKind kind, UUID holderId, Token token, Instant expiresAt) {
        LoginSession session = new LoginSession(kind, holderId, token, clock.instant(), expiresAt);
        database.write(() -> sessions.add(session));
        return session.id();
    }

    private Instant longest() {
        return clock.instant().plus(rules.absolute());
    }

    /** Who holds this cookie now; notes that the session is in use. */
    Optional<Caller> findCaller(Token token) {
        Instant now = clock.instant();
        Optional<Held> found = database.read(() -> sessions.find(token).flatMap(this::held));
        found.map(Held::session)
                .filter(session -> session.usedBefore(now.minus(TOUCH_EVERY)))
                .ifPresent(
                        session ->
                                database.write(() -> sessions.touch(List.of(session.id()), now)));
        return found.map(Held::caller);
    }

    /**
     * Who this session stands for now; empty where it has ended or its account or link no longer
     * counts. Being asked for is no use of it: idle sessions stay idle.
     */
    public Optional<Caller> find(UUID id) {
        return database.read(() -> sessions.find(id).flatMap(this::held)).map(Held::caller);
    }

    /** A session that counts, and for whom it stands. */
    private record Held(LoginSession session, Caller caller) {}

    private Optional<Held> held(LoginSession session) {
        if (!session.validAt(clock.instant(), rules.idle())) {
            return Optional.empty();
        }
        UUID holder = session.holderId();
        return switch (session.kind()) {
            case ACCOUNT, LINK ->
                    holders(session.kind())
                            .find(holder, session.id())
                            .map(caller -> new Held(session, caller));
            case PARTICIPANT ->
                    Optional.of(new Held(session, new Caller.Participant(session.id(), holder)));
        };
    }

    /**
     * Which of these sessions still stand for somebody: for those who hold a right beyond a
     * request, as a live connection does. Whoever holds one uses the session: a stage screen that
     * nobody touches all day is not signed out. A query by the keys for every thousand of them, one
     * for each kind of holder among them, and seldom a write.
     */
    public Set<UUID> listInUse(Collection<UUID> ids) {
        Set<UUID> valid = new HashSet<>();
        // In one order everywhere, so that two servers do not wait for each other's rows.
        List<UUID> all = ids.stream().sorted().toList();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE));
            List<LoginSession> found = database.read(() -> listValidOf(some));
            found.forEach(session -> valid.add(session.id()));
            noteUseOf(found);
        }
        return valid;
    }

    private void noteUseOf(List<LoginSession> valid) {
        Instant now = clock.instant();
        List<UUID> unnoted =
                valid.stream()
                        // Participants' sessions do not end by being idle.
                        .filter(session -> session.kind() != LoginKind.PARTICIPANT)
                        .filter(session -> session.usedBefore(now.minus(TOUCH_EVERY)))
                        .map(LoginSession::id)
                        .toList();
        if (!unnoted.isEmpty()) {
            database.write(() -> sessions.touch(unnoted, now));
        }
    }

    private List<LoginSession> listValidOf(List<UUID> ids) {
        Instant now = clock.instant();
        return sessions.list(ids).stream()
                .filter(session -> session.validAt(now, rules.idle()))
                .collect(Collectors.groupingBy(LoginSession::kind))
                .entrySet()
                .stream()
                .flatMap(ofKind -> heldNow(ofKind.getKey(), ofKind.getValue()))
                .toList();
    }

    private Stream<LoginSession> heldNow(LoginKind kind, List<LoginSession> some) {
        return switch (kind) {
            case ACCOUNT, LINK -> {
                Set<UUID> held =
                        holders(kind)
                                .listValid(
                                        some.stream()
                                                .map(LoginSession::holderId)
                                                .collect(Collectors.toSet()));
                yield some.stream().filter(session -> held.contains(session.holderId()));
            }
            case PARTICIPANT -> some.stream();
        };
    }

    private Holders holders(LoginKind kind) {
        return holders.stream()
                .filter(some -> some.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows holders: " + kind));
    }

    /** Ends one session and, after the commit, tells whoever holds connections for it. */
    public void end(UUID id) {
        database.write(() -> announceAfterCommit(sessions.delete(id) ? List.of(id) : List.of()));
    }

    /** Ends all sessions of the caller's account or link. */
    void endAllOf(Caller.SignedIn caller) {
        UUID accountId = caller.accountId();
        if (accountId != null) {
            endAllOfAccount(accountId, null);
            return;
        }
        endAllOfLinks(List.of(caller.actorId()));
    }

    /** Ends all sessions of an account, but for {@code except}. */
    public void endAllOfAccount(UUID accountId, @Nullable UUID except) {
        end(() -> sessions.listIdsOfAccount(accountId), except);
    }

    /** Throws out who came in by these links. */
    public void endAllOfLinks(Collection<UUID> linkIds) {
        end(() -> sessions.listIdsOfLinks(linkIds), null);
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

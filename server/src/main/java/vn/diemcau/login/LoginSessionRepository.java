package vn.diemcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Database;

@ApplicationScoped
class LoginSessionRepository {

    private final Database database;

    @Inject
    LoginSessionRepository(Database database) {
        this.database = database;
    }

    void add(LoginSession session) {
        database.current().persist(session);
    }

    Optional<LoginSession> find(Token token) {
        return database.current()
                .createQuery(
                        "select s from LoginSession s where s.tokenHash = :hash",
                        LoginSession.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    Optional<LoginSession> find(UUID id) {
        return Optional.ofNullable(database.current().find(LoginSession.class, id));
    }

    List<LoginSession> list(Collection<UUID> ids) {
        return database.current()
                .createQuery("select s from LoginSession s where s.id in :ids", LoginSession.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void touch(Collection<UUID> ids, Instant now) {
        database.current()
                .createQuery(
                        "update LoginSession s set s.lastUsedAt = :now where s.id in :ids and s.lastUsedAt < :now")
                .setParameter("now", now)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    List<UUID> listIdsOfAccount(UUID accountId) {
        return database.current()
                .createQuery(
                        "select s.id from LoginSession s where s.accountId = :account", UUID.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    List<LoginSession> listOfLinks(Collection<UUID> linkIds) {
        return database.current()
                .createQuery(
                        "select s from LoginSession s where s.linkId in :links", LoginSession.class)
                .setParameter("links", linkIds)
                .getResultList();
    }

    List<UUID> listIdsOfLinks(Collection<UUID> linkIds) {
        return database.current()
                .createQuery("select s.id from LoginSession s where s.linkId in :links", UUID.class)
                .setParameter("links", linkIds)
                .getResultList();
    }

    /** Whether a row was there to delete. */
    boolean delete(UUID id) {
        return database.current()
                        .createQuery("delete from LoginSession s where s.id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /**
     * Deletes at most {@code limit} sessions that can no longer be used; answers how many it were.
     */
    int deleteExpired(Instant now, Instant idleSince, int limit) {
        List<UUID> ids =
                database.current()
                        .createQuery(
                                """
                                select s.id from LoginSession s
                                where s.expiresAt <= :now
                                   or (s.kind <> vn.diemcau.login.LoginKind.PARTICIPANT and s.lastUsedAt <= :idleSince)
                                """,
                                UUID.class)
                        .setParameter("now", now)
                        .setParameter("idleSince", idleSince)
                        .setMaxResults(limit)
                        .getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        return database.current()
                .createQuery("delete from LoginSession s where s.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}

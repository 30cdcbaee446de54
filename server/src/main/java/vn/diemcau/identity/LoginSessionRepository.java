package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * The session with its account or link and the grants, in one query: this runs with every
     * request.
     */
    Optional<LoginSession> findByToken(Token token) {
        return database.current()
                .createQuery(
                        """
                        select s from LoginSession s
                        left join fetch s.account a left join fetch a.grants
                        left join fetch s.link l left join fetch l.grants
                        where s.tokenHash = :hash
                        """,
                        LoginSession.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** As {@link #findByToken}, by the key. */
    Optional<LoginSession> find(UUID id) {
        return database.current()
                .createQuery(
                        """
                        select s from LoginSession s
                        left join fetch s.account a left join fetch a.grants
                        left join fetch s.link l left join fetch l.grants
                        where s.id = :id
                        """,
                        LoginSession.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Those of {@code ids} that {@link LoginSession#callerAt} would still let in; without the
     * grants, so that it is one look at the keys for all of them.
     */
    List<UUID> listValid(Collection<UUID> ids, Instant now, Instant idleSince, boolean demo) {
        return database.current()
                .createQuery(
                        """
                        select s.id from LoginSession s left join s.account a left join s.link l
                        where s.id in :ids and s.expiresAt > :now
                          and (s.kind = vn.diemcau.identity.LoginKind.PARTICIPANT or s.lastUsedAt > :idleSince)
                          and (a is null or (a.disabledAt is null and (:demo = true or a.demo = false)))
                          and (l is null or (l.revokedAt is null and (l.expiresAt is null or l.expiresAt > :now)))
                        """,
                        UUID.class)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .setParameter("idleSince", idleSince)
                .setParameter("demo", demo)
                .getResultList();
    }

    void touch(UUID id, Instant now) {
        database.current()
                .createQuery(
                        "update LoginSession s set s.lastUsedAt = :now where s.id = :id and s.lastUsedAt < :now")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    List<UUID> listIdsOfAccount(UUID accountId) {
        return database.current()
                .createQuery(
                        "select s.id from LoginSession s where s.account.id = :account", UUID.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    List<UUID> listIdsOfLink(UUID linkId) {
        return database.current()
                .createQuery("select s.id from LoginSession s where s.link.id = :link", UUID.class)
                .setParameter("link", linkId)
                .getResultList();
    }

    List<UUID> listIdsOfLinks(LinkPurpose purpose, UUID subjectId) {
        return database.current()
                .createQuery(
                        "select s.id from LoginSession s where s.link.purpose = :purpose and s.link.subjectId = :subject",
                        UUID.class)
                .setParameter("purpose", purpose)
                .setParameter("subject", subjectId)
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
                                select s.id from LoginSession s left join s.link l
                                where s.expiresAt <= :now or l.expiresAt <= :now
                                   or (s.kind <> vn.diemcau.identity.LoginKind.PARTICIPANT and s.lastUsedAt <= :idleSince)
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

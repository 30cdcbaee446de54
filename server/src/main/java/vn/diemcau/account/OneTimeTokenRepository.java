package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.diemcau.kernel.Token;
import vn.diemcau.platform.Database;

@ApplicationScoped
class OneTimeTokenRepository {

    private final Database database;

    @Inject
    OneTimeTokenRepository(Database database) {
        this.database = database;
    }

    void add(OneTimeToken token) {
        database.current().persist(token);
    }

    Optional<OneTimeToken> find(TokenPurpose purpose, Token token, Instant now) {
        return database.current()
                .createQuery(
                        """
                        select t from OneTimeToken t
                        where t.tokenHash = :hash and t.purpose = :purpose and t.expiresAt > :now
                        """,
                        OneTimeToken.class)
                .setParameter("hash", token.hash())
                .setParameter("purpose", purpose)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether this token was there and is now used up; of several at the same time only one hears
     * yes.
     */
    boolean use(TokenPurpose purpose, Token token) {
        return database.current()
                        .createQuery(
                                "delete from OneTimeToken t where t.tokenHash = :hash and t.purpose = :purpose")
                        .setParameter("hash", token.hash())
                        .setParameter("purpose", purpose)
                        .executeUpdate()
                > 0;
    }

    /** Locks all tokens of a purpose until the transaction ends. */
    List<OneTimeToken> lockAll(TokenPurpose purpose) {
        return database.current()
                .createQuery(
                        "select t from OneTimeToken t where t.purpose = :purpose order by t.id",
                        OneTimeToken.class)
                .setParameter("purpose", purpose)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void deleteAllOf(UUID accountId) {
        database.current()
                .createQuery("delete from OneTimeToken t where t.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    void deleteAll(TokenPurpose purpose) {
        database.current()
                .createQuery("delete from OneTimeToken t where t.purpose = :purpose")
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** Deletes at most {@code limit}; answers how many it were. */
    int deleteExpired(Instant now, int limit) {
        return database.current()
                .unwrap(Session.class)
                .createNativeMutationQuery(
                        "delete from one_time_token where expires_at <= :now limit :limit")
                .setParameter("now", now)
                .setParameter("limit", limit)
                .executeUpdate();
    }
}

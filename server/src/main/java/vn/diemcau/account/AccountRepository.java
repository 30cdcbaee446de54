package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Role;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;

@ApplicationScoped
class AccountRepository {

    private static final String WITH_GRANTS = "select a from Account a left join fetch a.grants ";

    private static final String MATCHING =
            """
            where (:pattern is null
                   or collate(a.name as utf8mb4_uca1400_ai_ci) like :pattern escape '!'
                   or cast(a.email as String) like :pattern escape '!')
              and (:role is null or exists (select 1 from a.grants g where g.role = :role))
              and (:disabled is null
                   or (:disabled = true and a.disabledAt is not null)
                   or (:disabled = false and a.disabledAt is null))
            """;

    private final Database database;

    @Inject
    AccountRepository(Database database) {
        this.database = database;
    }

    /** Stores the account at once; refuses with {@code account.email_taken}. */
    void add(Account account) {
        database.current().persist(account);
        flush();
    }

    /** Writes what was changed; refuses with {@code account.email_taken}. */
    void flush() {
        try {
            database.current().flush();
        } catch (ConstraintViolationException e) {
            if ("account_email".equals(e.getConstraintName())) {
                throw AccountError.EMAIL_TAKEN.refusal();
            }
            throw e;
        }
    }

    /** Refuses with {@code account.unknown}. */
    Account get(UUID id) {
        return find(id).orElseThrow(AccountError.UNKNOWN::refusal);
    }

    /** With the grants, in one query: this runs with every request. */
    Optional<Account> find(UUID id) {
        return database.current()
                .createQuery(WITH_GRANTS + "where a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The name alone, without the grants. */
    Optional<String> findName(UUID id) {
        return database.current()
                .createQuery("select a.name from Account a where a.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> find(LoginAddress email) {
        if (!email.isAscii()) {
            return Optional.empty();
        }
        return database.current()
                .createQuery(WITH_GRANTS + "where a.email = :email", Account.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    /** Those of {@code ids} of which {@link Account#usable} is true; without the grants. */
    Set<UUID> listUsable(Collection<UUID> ids, boolean demoAllowed) {
        return Set.copyOf(
                database.current()
                        .createQuery(
                                """
                                select a.id from Account a
                                where a.id in :ids and a.disabledAt is null
                                  and (:demo = true or a.demo = false)
                                """,
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("demo", demoAllowed)
                        .getResultList());
    }

    boolean isEmpty() {
        return database.current()
                .createQuery("select a.id from Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * The administrators, locked until the transaction ends: two of them cannot remove each other
     * at once.
     */
    List<Account> lockAdministrators() {
        return database.current()
                .createQuery(
                        """
                        select a from Account a
                        where exists (select 1 from a.grants g where g.role = vn.diemcau.access.Role.ADMINISTRATOR)
                        order by a.id
                        """,
                        Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * A page of the accounts by name.
     *
     * @param search part of a name, without regard to accents, or of an address
     * @param disabled only those who are, or only those who are not
     */
    Page<Account> page(
            @Nullable String search,
            @Nullable Role role,
            @Nullable Boolean disabled,
            PageRequest page) {
        String pattern =
                search == null || search.isBlank() ? null : Text.containing(Text.line(search));
        long total =
                database.current()
                        .createQuery("select count(a) from Account a " + MATCHING, Long.class)
                        .setParameter("pattern", pattern)
                        .setParameter("role", role)
                        .setParameter("disabled", disabled)
                        .getSingleResult();
        List<UUID> ids =
                database.current()
                        .createQuery(
                                "select a.id from Account a " + MATCHING + "order by a.name, a.id",
                                UUID.class)
                        .setParameter("pattern", pattern)
                        .setParameter("role", role)
                        .setParameter("disabled", disabled)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
        List<Account> accounts =
                database.current()
                        .createQuery(
                                WITH_GRANTS + "where a.id in :ids order by a.name, a.id",
                                Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
        return new Page<>(accounts, total, page.page(), page.size());
    }
}

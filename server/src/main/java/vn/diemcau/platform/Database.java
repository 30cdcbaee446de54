package vn.diemcau.platform;

import com.zaxxer.hikari.HikariPoolMXBean;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.lang.ScopedValue.CallableOp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.OrderingMode;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions on MariaDB. A service opens one with {@link #write} or {@link #read}; the
 * repositories below it take the entity manager of the running transaction from {@link #current}.
 */
@ApplicationScoped
public class Database {

    private static final ScopedValue<Running> CURRENT = ScopedValue.newInstance();

    /**
     * A transaction.
     *
     * @param rows what {@link #insert} was given and is not written yet
     * @param afterCommit what waits for the commit
     */
    private record Running(EntityManager manager, List<Object> rows, List<Runnable> afterCommit) {

        Running(EntityManager manager, List<Runnable> afterCommit) {
            this(manager, new ArrayList<>(), afterCommit);
        }

        private void writeRows() {
            if (rows.isEmpty()) {
                return;
            }
            List<Object> written = List.copyOf(rows);
            rows.clear();
            try (StatelessSession inserting =
                    manager.unwrap(Session.class).statelessWithOptions().connection().open()) {
                inserting.insertMultiple(written);
            }
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final DatabaseSettings settings;
    private volatile @Nullable OpenDatabase open;
    private long renewedAt = System.nanoTime();

    @Inject
    Database(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Migrates and connects before any other bean starts its work. */
    void start(
            @Observes
                    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
                    @Initialized(ApplicationScoped.class)
                    Object event) {
        open = OpenDatabase.open(settings);
    }

    /** Ends the pool. Called by the shutdown after everything that may still write has ended. */
    public void close() {
        // A start that failed early has opened nothing.
        OpenDatabase opened = open;
        if (opened != null) {
            opened.close();
        }
    }

    /** Runs {@code work} in a transaction, or in the one that the caller is already in. */
    public <T> T write(Supplier<T> work) {
        if (CURRENT.isBound()) {
            return work.get();
        }
        return inTransaction(work, false);
    }

    /** {@link #write} without a result. */
    public void write(Runnable work) {
        write(
                () -> {
                    work.run();
                    return true;
                });
    }

    /**
     * Runs {@code work} on one consistent snapshot; what it changes on entities is not written.
     * Inside a {@link #write} it simply joins it.
     */
    public <T> T read(Supplier<T> work) {
        if (CURRENT.isBound()) {
            return work.get();
        }
        return inTransaction(work, true);
    }

    /** Whether the calling thread is within a transaction. */
    public boolean isInTransaction() {
        return CURRENT.isBound();
    }

    /**
     * The entity manager of the running transaction; an {@link IllegalStateException} outside of
     * one.
     */
    public EntityManager current() {
        Running running = running();
        running.writeRows();
        return running.manager();
    }

    /** {@link EntityManager#persist}, which alone neither reads nor writes. */
    public void persist(Object entity) {
        running().manager().persist(entity);
    }

    /**
     * Writes {@code row} as a new one, together with its like: at the latest when somebody asks for
     * the entity manager, so that whatever is read or written afterwards finds it. For crowds:
     * unlike {@link EntityManager#persist} it does not go on looking for changes of the row.
     */
    public void insert(Object row) {
        running().rows().add(row);
    }

    /**
     * Those of {@code ids} that exist, in no order: one query for all that the running transaction
     * has not read yet, none where it has read all. Unlike a query it leaves unwritten what was
     * changed so far, so that changes which share a transaction are written together at its end.
     */
    public <E> List<E> findAll(Class<E> type, Collection<UUID> ids) {
        if (ids.size() == 1) {
            // Its statement is made once; for a list of ids it is made anew each time.
            return Stream.ofNullable(current().find(type, ids.iterator().next())).toList();
        }
        return current()
                .unwrap(Session.class)
                .findMultiple(
                        type, List.copyOf(ids), SessionCheckMode.ENABLED, OrderingMode.UNORDERED)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Runs {@code work} once the running transaction is committed, on this thread, in the order of
     * the calls; never where it is rolled back. For hints to others, which may be lost in a crash:
     * what must not be lost is written in the transaction. At once where none is running.
     */
    public void afterCommit(Runnable work) {
        if (CURRENT.isBound()) {
            CURRENT.get().afterCommit().add(work);
            return;
        }
        work.run();
    }

    /** The pool's view on the database, for health checks. */
    public boolean answers() {
        return open().answers();
    }

    HikariPoolMXBean pool() {
        return open().pool().getHikariPoolMXBean();
    }

    SessionFactory factory() {
        return open().factory().unwrap(SessionFactory.class);
    }

    private static Running running() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException(
                    "no transaction is running: call Database.read or Database.write");
        }
        return CURRENT.get();
    }

    private OpenDatabase open() {
        return Objects.requireNonNull(open, "the database is opened when the product starts");
    }

    private <T> T inTransaction(Supplier<T> work, boolean readOnly) {
        List<Runnable> afterCommit = new ArrayList<>();
        T result = committed(work, readOnly, afterCommit);
        afterCommit.forEach(Database::runHint);
        return result;
    }

    // The change is made: a hint that fails must not make the caller believe otherwise.
    private static void runHint(Runnable hint) {
        try {
            hint.run();
        } catch (RuntimeException e) {
            LOG.error("What should follow a commit has failed", e);
        }
    }

    private <T> T committed(Supplier<T> work, boolean readOnly, List<Runnable> afterCommit) {
        long begun = System.nanoTime();
        EntityManagerFactory factory = open().factory();
        try (EntityManager manager = factory.createEntityManager()) {
            if (readOnly) {
                manager.unwrap(Session.class).setDefaultReadOnly(true);
                manager.unwrap(Session.class).setHibernateFlushMode(org.hibernate.FlushMode.MANUAL);
            }
            EntityTransaction transaction = manager.getTransaction();
            transaction.begin();
            try {
                CallableOp<T, RuntimeException> body = work::get;
                Running running = new Running(manager, afterCommit);
                T result = ScopedValue.where(CURRENT, running).call(body);
                running.writeRows();
                transaction.commit();
                return result;
            } catch (RuntimeException | Error failure) {
                rollBack(transaction, failure);
                if (DatabaseFailure.isBroken(failure)) {
                    renewConnections(begun);
                }
                throw failure;
            }
        }
    }

    /**
     * Where one connection broke the others are likely to be dead as well, and each would fail
     * somebody: they make room for new ones, once for all that fail at the same time.
     */
    private synchronized void renewConnections(long begun) {
        if (renewedAt - begun < 0) {
            LOG.warn("The line to the database broke: its connections are renewed");
            pool().softEvictConnections();
            renewedAt = System.nanoTime();
        }
    }

    /**
     * On a connection that is lost the rollback fails as well; what failed first is what is told.
     */
    private static void rollBack(EntityTransaction transaction, Throwable failure) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}

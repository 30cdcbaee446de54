package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.diemcau.platform.Database;

@ApplicationScoped
class MailPaceRepository {

    private final Database database;

    @Inject
    MailPaceRepository(Database database) {
        this.database = database;
    }

    /**
     * The paces of these domains, locked until the transaction ends, always in the same order, so
     * that two senders cannot wait for each other.
     */
    Map<String, MailPace> lock(Collection<String> domains, Instant now) {
        Session session = database.current().unwrap(Session.class);
        TreeSet<String> missing = new TreeSet<>(domains);
        session.createSelectionQuery(
                        "select p.domain from MailPace p where p.domain in :domains", String.class)
                .setParameter("domains", domains)
                .getResultList()
                .forEach(missing::remove);
        for (String domain : missing) {
            session.createNativeMutationQuery(
                            "insert ignore into mail_pace (domain, next_at, tail_at)"
                                    + " values (:domain, :now, :now)")
                    .setParameter("domain", domain)
                    .setParameter("now", now)
                    .executeUpdate();
        }
        return session
                .createSelectionQuery(
                        "from MailPace p where p.domain in :domains order by p.domain",
                        MailPace.class)
                .setParameter("domains", domains)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(pace -> pace.domain, Function.identity()));
    }
}

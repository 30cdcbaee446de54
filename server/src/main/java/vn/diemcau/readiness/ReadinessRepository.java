package vn.diemcau.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import vn.diemcau.event.EventId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class ReadinessRepository {

    private final Database database;

    @Inject
    ReadinessRepository(Database database) {
        this.database = database;
    }

    Optional<ReadinessTemplate> find(EventId event) {
        return Optional.ofNullable(database.current().find(ReadinessTemplate.class, event.value()));
    }

    /** Nobody else changes it before the running transaction ends. */
    Optional<ReadinessTemplate> findForChange(EventId event) {
        return Optional.ofNullable(
                database.current()
                        .find(
                                ReadinessTemplate.class,
                                event.value(),
                                LockModeType.PESSIMISTIC_WRITE));
    }

    List<ReadinessTemplate> listToRecount(int most) {
        return database.current()
                .createQuery(
                        "from ReadinessTemplate t where t.toRecount order by t.eventId",
                        ReadinessTemplate.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Check> listChecks(EventId event) {
        return listRows(event).stream().map(CheckRow::check).toList();
    }

    private List<CheckRow> listRows(EventId event) {
        return database.current()
                .createQuery(
                        "from CheckRow c where c.eventId = :event order by c.position",
                        CheckRow.class)
                .setParameter("event", event.value())
                .getResultList();
    }

    void add(ReadinessTemplate template) {
        database.current().persist(template);
    }

    void replaceChecks(EventId event, List<Check> checks) {
        listRows(event).forEach(database.current()::remove);
        // One that stays is written anew with the same id.
        database.current().flush();
        for (int position = 0; position < checks.size(); position++) {
            database.current().persist(new CheckRow(event, position, checks.get(position)));
        }
        database.current().flush();
    }
}

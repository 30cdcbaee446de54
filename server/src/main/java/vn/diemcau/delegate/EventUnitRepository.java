package vn.diemcau.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.event.EventId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;

@ApplicationScoped
class EventUnitRepository {

    private final Database database;

    @Inject
    EventUnitRepository(Database database) {
        this.database = database;
    }

    /** Two who ask at once for the same one get the same. */
    UUID getOrAdd(EventId event, UUID organization) {
        Optional<UUID> known = find(event, organization);
        if (known.isPresent()) {
            return known.get();
        }
        // Read back what holds now: the snapshot does not show what somebody else has just added.
        database.current()
                .createNativeQuery(
                        """
                        insert ignore into event_unit (id, event_id, organization_id)
                        values (:id, :event, :organization)
                        """)
                .setParameter("id", Ids.next())
                .setParameter("event", event.value())
                .setParameter("organization", organization)
                .executeUpdate();
        return (UUID)
                database.current()
                        .createNativeQuery(
                                """
                                select id from event_unit
                                where event_id = :event and organization_id = :organization
                                lock in share mode
                                """,
                                UUID.class)
                        .setParameter("event", event.value())
                        .setParameter("organization", organization)
                        .getSingleResult();
    }

    Optional<UUID> find(EventId event, UUID organization) {
        return database.current()
                .createQuery(
                        "select u.id from EventUnit u where u.eventId = :event and u.organizationId = :organization",
                        UUID.class)
                .setParameter("event", event.value())
                .setParameter("organization", organization)
                .getResultStream()
                .findFirst();
    }

    List<UUID> listIds(EventId event) {
        return database.current()
                .createQuery("select u.id from EventUnit u where u.eventId = :event", UUID.class)
                .setParameter("event", event.value())
                .getResultList();
    }

    Set<Unit> list(Collection<UUID> ids) {
        return database.findAll(EventUnit.class, ids).stream()
                .map(EventUnit::unit)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class EventRepository {

    private static final String LATEST_FIRST =
            "(select max(s.startsAt) from Session s where s.event = e) desc nulls first, e.id desc";

    private final Database database;
    private final jakarta.enterprise.event.Event<SessionRemoving> removing;

    @Inject
    EventRepository(Database database, jakarta.enterprise.event.Event<SessionRemoving> removing) {
        this.database = database;
        this.removing = removing;
    }

    /** The latest first; those without a session yet before all. */
    Page<Event> page(
            EventScope scope,
            @Nullable String searched,
            @Nullable EventState state,
            @Nullable EventKind kind,
            PageRequest wanted) {
        return new Listing("Event e")
                .where("e.id in :scope", "scope", scope.ids())
                .search(searched, "e.title")
                .where("e.state = :state", "state", state)
                .where("e.kind = :kind", "kind", kind)
                .page(database.current(), Event.class, "e", "", LATEST_FIRST, wanted);
    }

    /** In the order of {@link #page}. */
    List<Event> search(String part, int most) {
        return new Listing("Event e")
                .search(part, "e.title")
                .list(database.current(), Event.class, "e", LATEST_FIRST, most);
    }

    boolean isEmpty() {
        return new Listing("Event e")
                .list(database.current(), UUID.class, "e.id", "e.id", 1)
                .isEmpty();
    }

    List<Event> list(Collection<UUID> ids) {
        return database.current()
                .createQuery("from Event e where e.id in :ids", Event.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Event> find(EventId id, EventScope scope) {
        return scope.contains(id.value())
                ? Optional.ofNullable(database.current().find(Event.class, id.value()))
                : Optional.empty();
    }

    /** Reads the event for a change: whoever else wants to change it or its sessions waits. */
    Event getForChange(EventId id, EventScope scope) {
        if (!scope.contains(id.value())) {
            throw EventError.NOT_FOUND.refusal();
        }
        return Optional.ofNullable(
                        database.current()
                                .find(Event.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(EventError.NOT_FOUND::refusal);
    }

    /** Waits until nobody else changes the event of this session. */
    void lockEventOf(SessionId session) {
        database.current()
                .createQuery(
                        "select e from Session s join s.event e where s.id = :session", Event.class)
                .setParameter("session", session.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Numbers of sessions, first start and last end of each of {@code events} that has sessions.
     */
    List<SessionSpan> listSpans(Collection<UUID> events) {
        return database.current()
                .createQuery(
                        """
                        select s.event.id as event, count(*) as sessions, min(s.startsAt) as startsAt, max(s.endsAt) as endsAt
                        from Session s where s.event.id in :events group by s.event.id
                        """,
                        SessionSpan.class)
                .setParameter("events", events)
                .getResultList();
    }

    /** The lead of each of {@code events} that has one. */
    List<Lead> listLeads(Collection<UUID> events) {
        return database.current()
                .createQuery(
                        "select e.id, u.organizationId from Event e join e.organizations u where e.id in :events and u.part = LEAD",
                        Lead.class)
                .setParameter("events", events)
                .getResultList();
    }

    Optional<OrganizationId> findLead(EventId id) {
        return listLeads(List.of(id.value())).stream()
                .map(Lead::organization)
                .map(OrganizationId::new)
                .findFirst();
    }

    /** The organizations of an event, in their order. */
    List<OrganizationId> listOrganizations(EventId id) {
        return database.current()
                .createQuery(
                        "select u.organizationId from Event e join e.organizations u where e.id = :event order by index(u)",
                        UUID.class)
                .setParameter("event", id.value())
                .getResultStream()
                .map(OrganizationId::new)
                .toList();
    }

    Set<UUID> listIdsOfOrganizations(Collection<UUID> organizations) {
        if (organizations.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                database.current()
                        .createQuery(
                                "select distinct e.id from Event e join e.organizations u where u.organizationId in :organizations",
                                UUID.class)
                        .setParameter("organizations", organizations)
                        .getResultList());
    }

    void add(Event event) {
        database.current().persist(event);
    }

    /** Writes what was changed, so that the version that callers see is the new one. */
    void flush() {
        database.current().flush();
    }

    /**
     * Removes a draft with its sessions; refuses where other features keep something about them.
     */
    void remove(Event event) {
        try {
            event.sessions().forEach(session -> removing.fire(new SessionRemoving(session.id())));
            event.sessions().forEach(database.current()::remove);
            database.current().remove(event);
            database.current().flush();
        } catch (ConstraintViolationException e) {
            throw EventError.IN_USE.refusal();
        }
    }

    record SessionSpan(UUID event, long sessions, Instant startsAt, Instant endsAt) {}

    record Lead(UUID event, UUID organization) {}
}

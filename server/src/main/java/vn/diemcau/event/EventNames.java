package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.diemcau.access.NamedScope;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.access.ScopeNames;
import vn.diemcau.platform.Database;

/** Events, by name, for those who give out roles. */
@ApplicationScoped
class EventNames implements ScopeNames {

    private final Database database;
    private final EventRepository events;

    @Inject
    EventNames(Database database, EventRepository events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.EVENT;
    }

    @Override
    public List<NamedScope> named(Collection<UUID> ids) {
        return database.read(() -> events.list(ids).stream().map(EventNames::name).toList());
    }

    @Override
    public List<NamedScope> search(String part, int most) {
        return database.read(
                () -> events.search(part, most).stream().map(EventNames::name).toList());
    }

    private static NamedScope name(Event event) {
        return new NamedScope(event.id().value(), event.title());
    }
}

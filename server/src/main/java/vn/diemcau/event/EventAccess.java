package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;

/** Works out which events a caller may see and which they may run. */
@ApplicationScoped
class EventAccess {

    private final EventRepository events;
    private final Instance<EventsOfPoints> points;

    @Inject
    EventAccess(EventRepository events, Instance<EventsOfPoints> points) {
        this.events = events;
        this.points = points;
    }

    /** Events that the caller may change. */
    static EventScope organizedBy(Caller.SignedIn caller) {
        return EventScope.of(caller, Role.ORGANIZER);
    }

    /**
     * Events in which the caller has any part: a role in the event, an organization or a bridge
     * point of it.
     */
    EventScope visibleTo(Caller.SignedIn caller) {
        if (caller.hasEverywhere(Role.ORGANIZER)) {
            return EventScope.ALL;
        }
        Set<UUID> visible = new HashSet<>(caller.scopes(ScopeKind.EVENT, Role.values()));
        visible.addAll(
                events.listIdsOfOrganizations(
                        caller.scopes(ScopeKind.ORGANIZATION, Role.values())));
        Set<UUID> ownPoints = caller.scopes(ScopeKind.BRIDGE_POINT, Role.values());
        if (!ownPoints.isEmpty()) {
            points.forEach(
                    known ->
                            known.eventsOf(ownPoints).forEach(event -> visible.add(event.value())));
        }
        return new EventScope(visible);
    }
}

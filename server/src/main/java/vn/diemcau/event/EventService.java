package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.AccessError;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;

/** Events: made, changed, announced, ended. */
@ApplicationScoped
public class EventService {

    private final Database database;
    private final EventRepository events;
    private final EventAccess access;
    private final EventViews views;
    private final OrganizationService organizations;
    private final Audit audit;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<SessionCancelled> cancelled;

    @Inject
    EventService(
            Database database,
            EventRepository events,
            EventAccess access,
            EventViews views,
            OrganizationService organizations,
            Audit audit,
            Clock clock,
            jakarta.enterprise.event.Event<SessionCancelled> cancelled) {
        this.database = database;
        this.events = events;
        this.access = access;
        this.views = views;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
        this.cancelled = cancelled;
    }

    /** Whether the installation has any event at all. */
    public boolean isEmpty() {
        return database.read(events::isEmpty);
    }

    public Page<EventRow> page(
            Caller.SignedIn caller,
            @Nullable String searched,
            @Nullable EventState state,
            @Nullable EventKind kind,
            PageRequest wanted) {
        return database.read(
                () ->
                        views.rows(
                                events.page(
                                        access.visibleTo(caller), searched, state, kind, wanted),
                                EventAccess.organizedBy(caller)));
    }

    EventView get(Caller.SignedIn caller, EventId id) {
        return database.read(
                () -> {
                    Event event =
                            events.find(id, access.visibleTo(caller))
                                    .orElseThrow(EventError.NOT_FOUND::refusal);
                    return views.view(
                            event, EventAccess.organizedBy(caller).contains(event.id().value()));
                });
    }

    /** The names of the organizations that take part in an event, in their order. */
    public List<OrganizationName> organizations(EventId id) {
        return database.read(
                () -> {
                    List<OrganizationId> ids = events.listOrganizations(id);
                    Map<OrganizationId, OrganizationName> names = organizations.names(ids);
                    return ids.stream().map(names::get).filter(Objects::nonNull).toList();
                });
    }

    /** Who leads an event. */
    public Optional<OrganizationId> lead(EventId id) {
        return database.read(() -> events.findLead(id));
    }

    /** Only who organizes for the whole system may begin a new event. */
    EventView create(Caller.SignedIn caller, CreateEvent written) {
        if (!caller.hasEverywhere(Role.ORGANIZER)) {
            throw AccessError.NOT_ALLOWED.refusal();
        }
        return create(written);
    }

    /** A new draft, made by whoever the running work is done for. */
    public EventView create(CreateEvent written) {
        return database.write(
                () -> {
                    requireKnown(written.leadOrganizationId());
                    Event event = Event.draft(written, clock.instant());
                    events.add(event);
                    events.flush();
                    audit.record(
                            "event.created",
                            "event",
                            event.id().value(),
                            Map.of("title", event.title()));
                    return views.view(event, true);
                });
    }

    EventView change(Caller.SignedIn caller, EventId id, ChangeEvent written) {
        requireKnown(written.leadOrganizationId());
        return changing(caller, id, "event.changed", event -> event.edit(written));
    }

    public EventView changeOrganizations(
            Caller.SignedIn caller, EventId id, ChangeOrganizations written) {
        organizations.requireKnown(
                written.organizations().stream()
                        .map(ChangeOrganizations.Organization::organizationId)
                        .toList());
        return changing(
                caller,
                id,
                "event.organizations_changed",
                event -> event.replaceOrganizations(written));
    }

    public EventView changeCommittee(Caller.SignedIn caller, EventId id, ChangeCommittee written) {
        organizations.requireKnown(
                written.members().stream()
                        .map(ChangeCommittee.Member::organizationId)
                        .filter(Objects::nonNull)
                        .toList());
        return changing(
                caller, id, "event.committee_changed", event -> event.replaceCommittee(written));
    }

    public EventView publish(Caller.SignedIn caller, EventId id) {
        return changing(caller, id, "event.published", Event::publish);
    }

    EventView cancel(Caller.SignedIn caller, EventId id) {
        return changing(
                caller,
                id,
                "event.cancelled",
                event -> {
                    event.cancel();
                    event.sessions().stream()
                            .filter(session -> session.state() == SessionState.PLANNED)
                            .forEach(session -> cancelled.fire(new SessionCancelled(session.id())));
                });
    }

    EventView close(Caller.SignedIn caller, EventId id) {
        return changing(caller, id, "event.closed", Event::close);
    }

    public void delete(Caller.SignedIn caller, EventId id) {
        database.write(
                () -> {
                    Event event = events.getForChange(id, EventAccess.organizedBy(caller));
                    event.requireDraft();
                    audit.record(
                            "event.deleted",
                            "event",
                            event.id().value(),
                            Map.of("title", event.title()));
                    events.remove(event);
                });
    }

    private EventView changing(
            Caller.SignedIn caller, EventId id, String action, Consumer<Event> change) {
        return database.write(
                () -> {
                    Event event = events.getForChange(id, EventAccess.organizedBy(caller));
                    Optional<OrganizationId> lead = event.lead();
                    change.accept(event);
                    if (!event.lead().equals(lead)) {
                        requireMayChooseLead(caller);
                    }
                    event.requireWhatPublishingRequired();
                    events.flush();
                    audit.record(
                            action,
                            "event",
                            event.id().value(),
                            Map.of("title", event.title(), "state", event.state()));
                    return views.view(event, true);
                });
    }

    /**
     * Whoever organizes one event issues documents of its lead, so they do not choose whose numbers
     * they take.
     */
    private static void requireMayChooseLead(Caller.SignedIn caller) {
        if (!caller.hasEverywhere(Role.ORGANIZER)) {
            throw EventError.LEAD_FIXED.refusal();
        }
    }

    private void requireKnown(@Nullable OrganizationId organization) {
        if (organization != null) {
            organizations.requireKnown(List.of(organization));
        }
    }
}

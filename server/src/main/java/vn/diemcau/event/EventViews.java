package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.kernel.Page;

/**
 * Turns events and sessions into what callers see; the same number of queries however many there
 * are.
 */
@ApplicationScoped
class EventViews {

    private final EventRepository events;
    private final OrganizationService organizations;
    private final JoinLinks links;

    @Inject
    EventViews(EventRepository events, OrganizationService organizations, JoinLinks links) {
        this.events = events;
        this.organizations = organizations;
        this.links = links;
    }

    Page<EventRow> rows(Page<Event> page, EventScope organized) {
        List<UUID> ids = page.items().stream().map(event -> event.id().value()).toList();
        if (ids.isEmpty()) {
            return page.map(event -> row(event, null, null, false));
        }
        Map<UUID, EventRepository.SessionSpan> spans =
                events.listSpans(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        EventRepository.SessionSpan::event, Function.identity()));
        Map<UUID, OrganizationId> leads =
                events.listLeads(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        EventRepository.Lead::event,
                                        lead -> new OrganizationId(lead.organization())));
        Map<OrganizationId, OrganizationName> names =
                organizations.names(Set.copyOf(leads.values()));
        return page.map(
                event ->
                        row(
                                event,
                                spans.get(event.id().value()),
                                Optional.ofNullable(leads.get(event.id().value()))
                                        .map(names::get)
                                        .orElse(null),
                                organized.contains(event.id().value())));
    }

    private static EventRow row(
            Event event,
            EventRepository.@Nullable SessionSpan span,
            @Nullable OrganizationName lead,
            boolean mayEdit) {
        return new EventRow(
                event.id(),
                event.title(),
                event.kind(),
                event.state(),
                lead,
                span == null ? 0 : span.sessions(),
                span == null ? null : span.startsAt(),
                span == null ? null : span.endsAt(),
                mayEdit);
    }

    EventView view(Event event, boolean mayEdit) {
        Map<OrganizationId, OrganizationName> names = organizations.names(organizationsOf(event));
        return new EventView(
                event.id(),
                event.title(),
                event.kind(),
                event.state(),
                event.description(),
                event.lead().map(names::get).orElse(null),
                event.organizations().stream()
                        .map(organization -> organization(organization, names))
                        .toList(),
                event.committee().stream().map(member -> member(member, names)).toList(),
                event.sessions().stream().map(session -> session(session, mayEdit)).toList(),
                mayEdit,
                event.version());
    }

    private static Set<OrganizationId> organizationsOf(Event event) {
        Set<OrganizationId> ids = new HashSet<>();
        event.organizations()
                .forEach(organization -> ids.add(new OrganizationId(organization.organizationId)));
        event.committee().stream()
                .map(member -> member.organizationId)
                .filter(Objects::nonNull)
                .forEach(id -> ids.add(new OrganizationId(id)));
        return ids;
    }

    private static EventView.Organization organization(
            EventOrganization organization, Map<OrganizationId, OrganizationName> names) {
        OrganizationName name =
                Objects.requireNonNull(names.get(new OrganizationId(organization.organizationId)));
        return new EventView.Organization(
                organization.part, name.id(), name.name(), name.shortName(), organization.task);
    }

    private static EventView.Member member(
            CommitteeMember member, Map<OrganizationId, OrganizationName> names) {
        return new EventView.Member(
                member.part,
                member.role,
                member.personName,
                member.organizationId == null
                        ? null
                        : names.get(new OrganizationId(member.organizationId)));
    }

    SessionView session(Session session, boolean mayEdit) {
        return new SessionView(
                session.id(),
                session.event().id(),
                session.event().title(),
                session.event().state(),
                session.number(),
                session.title(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                session.form(),
                session.state(),
                session.audienceNote(),
                session.joinCode(),
                links.url(session.joinCode()),
                session.openedAt(),
                session.closedAt(),
                session.isRehearsal(),
                mayEdit,
                session.version());
    }

    SessionDetail detail(Session session, boolean mayEdit) {
        return new SessionDetail(
                session(session, mayEdit),
                session.agenda().stream().map(AgendaItem::view).toList());
    }
}

package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.EventId;
import vn.diemcau.event.EventService;

/**
 * For whom documents of an event can be issued: the organizations in it, and those above them. Who
 * organizes for the whole system issues for all of these; who organizes one event for the one that
 * leads it, and for those of whose staff they are. Numbers cannot be given back, so nobody takes
 * them out of the register of a body that they have nothing to do with.
 */
@ApplicationScoped
class Issuers {

    private final DocumentRepository documents;
    private final EventService events;
    private final OrganizationService organizations;

    @Inject
    Issuers(DocumentRepository documents, EventService events, OrganizationService organizations) {
        this.documents = documents;
        this.events = events;
        this.organizations = organizations;
    }

    private Set<OrganizationId> of(EventId event) {
        List<OrganizationId> parts =
                events.organizations(event).stream().map(OrganizationName::id).toList();
        Set<OrganizationId> issuers = new LinkedHashSet<>(parts);
        if (!parts.isEmpty()) {
            issuers.addAll(documents.listParents(parts));
        }
        return issuers;
    }

    private Set<OrganizationId> of(Caller.SignedIn caller, EventId event) {
        Set<OrganizationId> all = of(event);
        if (caller.hasEverywhere(Role.ORGANIZER)) {
            return all;
        }
        Optional<OrganizationId> lead = events.lead(event);
        Set<UUID> own = caller.scopes(ScopeKind.ORGANIZATION, Role.ORGANIZATION_STAFF);
        return all.stream()
                .filter(body -> lead.equals(Optional.of(body)) || own.contains(body.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those for whom the caller issues, with their names; those in the event first. */
    List<OrganizationName> names(Caller.SignedIn caller, EventId event) {
        Set<OrganizationId> ids = of(caller, event);
        Map<OrganizationId, OrganizationName> names = organizations.names(ids);
        return ids.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    void require(Caller.SignedIn caller, EventId event, OrganizationId issuer) {
        if (!of(event).contains(issuer)) {
            throw DocumentError.NOT_OF_EVENT.refusal();
        }
        if (!of(caller, event).contains(issuer)) {
            throw DocumentError.ISSUER_NOT_YOURS.refusal();
        }
    }
}

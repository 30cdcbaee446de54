package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.delegate.Unit;
import vn.diemcau.delegate.Units;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.EventError;
import vn.diemcau.event.EventId;

/**
 * Whose a document is: the organizers' of its event; and the giấy ủy quyền of an organization also
 * that of its staff, who may read, attach the scan and take it back; of those who came in by a link
 * where that is a link of the document's event. For everybody else there is none.
 */
@ApplicationScoped
class DocumentAccess {

    private final DocumentRepository documents;
    private final Units units;

    @Inject
    DocumentAccess(DocumentRepository documents, Units units) {
        this.documents = documents;
        this.units = units;
    }

    static void requireOrganizer(Caller.SignedIn caller, EventId event) {
        if (!caller.hasForEvent(event.value(), Role.ORGANIZER)) {
            throw EventError.NOT_FOUND.refusal();
        }
    }

    static void requireStaff(Caller.SignedIn caller, OrganizationId organization) {
        if (!isStaff(caller, organization)) {
            throw DocumentError.NOT_FOUND.refusal();
        }
    }

    /**
     * The event whose documents of {@code organization} the caller keeps; null for its staff, who
     * keep those of all. Refuses as not found where the caller keeps none.
     */
    @Nullable EventId requireKept(Caller.SignedIn caller, OrganizationId organization) {
        if (isStaff(caller, organization)) {
            return null;
        }
        return units.of(caller).stream()
                .filter(unit -> unit.organization().equals(organization))
                .map(Unit::event)
                .findFirst()
                .orElseThrow(DocumentError.NOT_FOUND::refusal);
    }

    private static boolean isStaff(Caller.SignedIn caller, OrganizationId organization) {
        return caller.scopes(ScopeKind.ORGANIZATION, Role.ORGANIZATION_STAFF)
                .contains(organization.value());
    }

    /** For those who write it. */
    Document getOrganized(Caller.SignedIn caller, DocumentId id) {
        return documents
                .find(id)
                .filter(document -> organizes(caller, document))
                .orElseThrow(DocumentError.NOT_FOUND::refusal);
    }

    /** As {@link #getOrganized}, and nobody else changes it until the transaction ends. */
    Document getOrganizedLocked(Caller.SignedIn caller, DocumentId id) {
        return documents
                .findLocked(id)
                .filter(document -> organizes(caller, document))
                .orElseThrow(DocumentError.NOT_FOUND::refusal);
    }

    /** For those who keep it. */
    Document getKept(Caller.SignedIn caller, DocumentId id) {
        return documents
                .find(id)
                .filter(document -> keeps(caller, document))
                .orElseThrow(DocumentError.NOT_FOUND::refusal);
    }

    Document getKeptLocked(Caller.SignedIn caller, DocumentId id) {
        return documents
                .findLocked(id)
                .filter(document -> keeps(caller, document))
                .orElseThrow(DocumentError.NOT_FOUND::refusal);
    }

    private static boolean organizes(Caller.SignedIn caller, Document document) {
        return caller.hasForEvent(document.eventId, Role.ORGANIZER);
    }

    private boolean keeps(Caller.SignedIn caller, Document document) {
        return organizes(caller, document)
                || (document.kind == DocumentKind.AUTHORIZATION
                        && document.state != DocumentState.DRAFT
                        && (isStaff(caller, document.issuer())
                                || units.of(caller)
                                        .contains(
                                                new Unit(
                                                        new EventId(document.eventId),
                                                        document.issuer()))));
    }
}

package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.delegate.DelegateBrief;
import vn.diemcau.delegate.Delegates;
import vn.diemcau.delegate.SubstituteConfirmed;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.EventId;
import vn.diemcau.event.EventService;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;

/**
 * Who goes instead of somebody gets a giấy ủy quyền of the organization that sends them, out of its
 * register, in the transaction that lets them go.
 */
@ApplicationScoped
class Authorizations {

    private final DocumentRepository documents;
    private final Issuing issuing;
    private final Delegates delegates;
    private final SessionService sessions;
    private final EventService events;
    private final OrganizationService organizations;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Authorizations(
            DocumentRepository documents,
            Issuing issuing,
            Delegates delegates,
            SessionService sessions,
            EventService events,
            OrganizationService organizations,
            Audit audit,
            Clock clock) {
        this.documents = documents;
        this.issuing = issuing;
        this.delegates = delegates;
        this.sessions = sessions;
        this.events = events;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    void issue(@Observes SubstituteConfirmed confirmed) {
        DelegateBrief substitute = delegates.get(confirmed.substitute());
        DelegateBrief original = delegates.get(confirmed.original());
        SessionSummary session = sessions.get(substitute.session());
        Optional<OrganizationId> body = sender(confirmed.unit(), session.eventId());
        if (body.isEmpty()) {
            // Nobody takes part in the event for whom one could be issued; whoever confirmed is
            // an organizer then, and their word is enough.
            return;
        }
        DocumentText text =
                Drafts.authorization(
                        session,
                        organizations.find(body.get()).orElseThrow(),
                        Recipient.of(original).addressed(),
                        confirmed.signatoryPosition(),
                        confirmed.signatoryName());
        Document document =
                Document.authorization(session, body.get(), text, substitute, clock.instant());
        documents.add(document);
        issuing.number(document, clock.instant());
        documents.flush();
        audit.record(
                "document.issued",
                "document",
                document.id,
                Map.of(
                        "subject",
                        document.subject,
                        "number",
                        Objects.requireNonNull(document.numberAndSymbol())));
    }

    /** The unit; where the organizers name somebody themselves, who leads the event. */
    private Optional<OrganizationId> sender(@Nullable OrganizationId unit, EventId event) {
        if (unit != null) {
            return Optional.of(unit);
        }
        List<OrganizationName> parts = events.organizations(event);
        return parts.stream().findFirst().map(OrganizationName::id);
    }
}

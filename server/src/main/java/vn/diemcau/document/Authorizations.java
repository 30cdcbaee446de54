package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;
import vn.diemcau.delegate.DelegateBrief;
import vn.diemcau.delegate.DelegateError;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.Delegates;
import vn.diemcau.delegate.SubstituteConfirmed;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.directory.OrganizationView;
import vn.diemcau.event.EventId;
import vn.diemcau.event.EventService;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;

/**
 * Who goes instead of somebody gets a giấy ủy quyền of the organization that sends them, out of its
 * register: in the transaction that lets them go where the organization does that, else once the
 * organization issues it. Nobody else takes a number of its register.
 */
@ApplicationScoped
class Authorizations {

    /** More substitutes of one organization would be another meeting. */
    private static final int MOST = 200;

    private final Database database;
    private final DocumentRepository documents;
    private final RegisterRepository registers;
    private final DocumentAccess access;
    private final Issuing issuing;
    private final Delegates delegates;
    private final SessionService sessions;
    private final EventService events;
    private final OrganizationService organizations;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Authorizations(
            Database database,
            DocumentRepository documents,
            RegisterRepository registers,
            DocumentAccess access,
            Issuing issuing,
            Delegates delegates,
            SessionService sessions,
            EventService events,
            OrganizationService organizations,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.documents = documents;
        this.registers = registers;
        this.access = access;
        this.issuing = issuing;
        this.delegates = delegates;
        this.sessions = sessions;
        this.events = events;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    void issue(@Observes SubstituteConfirmed confirmed) {
        if (confirmed.signatoryName() == null || confirmed.signatoryPosition() == null) {
            // Organizers have acted for the organization, which issues it itself.
            return;
        }
        DelegateBrief substitute = delegates.get(confirmed.substitute());
        SessionSummary session = sessions.get(substitute.session());
        if (IssuingRule.find(session).isPresent()) {
            // Not announced, or over: nobody shows such a paper at a door.
            return;
        }
        Optional<OrganizationId> body = sender(confirmed.unit(), session.eventId());
        if (body.isEmpty()) {
            // Nobody takes part in the event for whom one could be issued; whoever confirmed is
            // an organizer then, and their word is enough.
            return;
        }
        issue(
                body.get(),
                session,
                substitute,
                delegates.get(confirmed.original()),
                confirmed.signatoryPosition(),
                confirmed.signatoryName(),
                null);
    }

    /** Who goes for an organization and has none, for its staff. */
    List<AuthorizationToIssue> missing(Caller.SignedIn caller, OrganizationId body) {
        return database.read(
                () -> {
                    @Nullable EventId event = access.requireKept(caller, body);
                    List<DelegateId> ids = documents.listUnauthorized(body, event, MOST);
                    Map<DelegateId, DelegateBrief> substitutes = delegates.list(ids);
                    Map<DelegateId, DelegateBrief> originals =
                            delegates.list(
                                    substitutes.values().stream()
                                            .flatMap(one -> Stream.ofNullable(one.replaces()))
                                            .toList());
                    Map<SessionId, SessionSummary> sessions = sessionsOf(substitutes.values());
                    return ids.stream()
                            .map(id -> Objects.requireNonNull(substitutes.get(id)))
                            .map(one -> toIssue(one, original(one, originals), sessions))
                            .toList();
                });
    }

    private static DelegateBrief original(
            DelegateBrief substitute, Map<DelegateId, DelegateBrief> originals) {
        return Objects.requireNonNull(originals.get(Objects.requireNonNull(substitute.replaces())));
    }

    private Map<SessionId, SessionSummary> sessionsOf(Collection<DelegateBrief> substitutes) {
        return sessions.list(
                substitutes.stream().map(DelegateBrief::session).collect(Collectors.toSet()));
    }

    private static AuthorizationToIssue toIssue(
            DelegateBrief substitute,
            DelegateBrief original,
            Map<SessionId, SessionSummary> sessions) {
        return new AuthorizationToIssue(
                substitute.id(),
                substitute.name(),
                substitute.position(),
                original.name(),
                Objects.requireNonNull(sessions.get(substitute.session())).title());
    }

    /** The organization issues one for somebody whom it sends. */
    void issue(Caller.SignedIn caller, OrganizationId body, IssueAuthorization asked) {
        database.write(
                () -> {
                    DelegateBrief substitute = getSent(caller, body, asked.delegateId());
                    SessionSummary session = sessions.get(substitute.session());
                    IssuingRule.requireOpen(session);
                    if (!delegates.keepNamed(List.of(substitute.id()))) {
                        throw DocumentError.RECIPIENT_WITHDRAWN.refusal("name", substitute.name());
                    }
                    if (documents.isAuthorizedLocked(substitute.id())) {
                        throw DocumentError.ALREADY_AUTHORIZED.refusal("name", substitute.name());
                    }
                    issuing.tellSubstitute(
                            issue(
                                    body,
                                    session,
                                    substitute,
                                    delegates.get(Objects.requireNonNull(substitute.replaces())),
                                    Text.line(asked.signatoryPosition()),
                                    Text.line(asked.signatoryName()),
                                    asked.symbol()));
                });
    }

    /** What the giấy ủy quyền of a substitute bears unless somebody says otherwise. */
    AuthorizationSymbol symbol(Caller.SignedIn caller, DelegateId id) {
        return database.read(
                () -> {
                    OrganizationId body =
                            delegates
                                    .find(id)
                                    .flatMap(one -> Optional.ofNullable(one.unitId()))
                                    .orElseThrow(DocumentError.NOT_FOUND::refusal);
                    getSent(caller, body, id);
                    return new AuthorizationSymbol(
                            DocumentKind.AUTHORIZATION.symbol(
                                    abbreviation(organizations.find(body).orElseThrow()), null));
                });
    }

    /** Somebody whom {@code body} sends instead of somebody else, for those who issue for it. */
    private DelegateBrief getSent(Caller.SignedIn caller, OrganizationId body, DelegateId id) {
        @Nullable EventId event = access.requireKept(caller, body);
        return delegates
                .find(id)
                .filter(one -> body.equals(one.unitId()))
                .filter(one -> one.replaces() != null)
                .filter(one -> event == null || event.equals(sessions.get(one.session()).eventId()))
                .orElseThrow(DelegateError.NOT_FOUND::refusal);
    }

    /** As it stands in the register's last symbol, else as far as the name tells. */
    private String abbreviation(OrganizationView body) {
        return registers
                .findLastSymbol(body.id(), DocumentKind.AUTHORIZATION)
                .flatMap(DocumentKind.AUTHORIZATION::bodyIn)
                .orElseGet(() -> Abbreviation.of(body.name(), body.shortName()));
    }

    private static String abbreviationIn(String typed) {
        return DocumentKind.AUTHORIZATION
                .bodyIn(Text.line(typed))
                .orElseThrow(DocumentError.SYMBOL_MALFORMED::refusal);
    }

    private Document issue(
            OrganizationId body,
            SessionSummary session,
            DelegateBrief substitute,
            DelegateBrief original,
            String signatoryPosition,
            String signatoryName,
            @Nullable String symbol) {
        OrganizationView sender = organizations.find(body).orElseThrow();
        DocumentText text =
                Drafts.authorization(
                        session,
                        sender,
                        symbol == null ? abbreviation(sender) : abbreviationIn(symbol),
                        Recipient.of(original, null, null).addressed(),
                        substitute.pointName(),
                        signatoryPosition,
                        signatoryName);
        Document document =
                Document.authorization(session, body, text, substitute, clock.instant());
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
        return document;
    }

    /** The unit; where the organizers name somebody themselves, who leads the event. */
    private Optional<OrganizationId> sender(@Nullable OrganizationId unit, EventId event) {
        return unit != null ? Optional.of(unit) : events.lead(event);
    }
}

package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.directory.OrganizationService;
import vn.diemcau.event.EventError;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;
import vn.diemcau.typeset.OfficialLayout;
import vn.diemcau.typeset.OfficialPdf;

/** Drafts: begun, written, looked at, issued; and what becomes void. */
@ApplicationScoped
public class DocumentService {

    /** More would be an archive. Copies are not counted. */
    private static final int MOST_DOCUMENTS = 500;

    private static final int PROBLEMS_SHOWN = 50;
    private static final int PAGES_SHOWN = 4;

    private final Database database;
    private final DocumentRepository documents;
    private final DocumentAccess access;
    private final Recipients recipients;
    private final Issuing issuing;
    private final Printing printing;
    private final Issuers issuers;
    private final SessionService sessions;
    private final OrganizationService organizations;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DocumentService(
            Database database,
            DocumentRepository documents,
            DocumentAccess access,
            Recipients recipients,
            Issuing issuing,
            Printing printing,
            Issuers issuers,
            SessionService sessions,
            OrganizationService organizations,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.documents = documents;
        this.access = access;
        this.recipients = recipients;
        this.issuing = issuing;
        this.printing = printing;
        this.issuers = issuers;
        this.sessions = sessions;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    Page<DocumentRow> page(
            Caller.SignedIn caller,
            EventId event,
            @Nullable String searched,
            @Nullable DocumentKind kind,
            @Nullable DocumentState state,
            PageRequest wanted) {
        DocumentAccess.requireOrganizer(caller, event);
        return database.read(() -> documents.page(event, searched, kind, state, wanted));
    }

    Page<DocumentRow> register(
            Caller.SignedIn caller,
            EventId event,
            @Nullable String searched,
            @Nullable DocumentKind kind,
            @Nullable Integer year,
            PageRequest wanted) {
        DocumentAccess.requireOrganizer(caller, event);
        return database.read(
                () -> documents.pageRegister(event, null, kind, year, searched, wanted));
    }

    /** The giấy ủy quyền of an organization, for its staff. */
    Page<DocumentRow> register(
            Caller.SignedIn caller,
            OrganizationId body,
            @Nullable String searched,
            @Nullable Integer year,
            PageRequest wanted) {
        @Nullable EventId event = access.requireKept(caller, body);
        return database.read(
                () ->
                        documents.pageRegister(
                                event, body, DocumentKind.AUTHORIZATION, year, searched, wanted));
    }

    Page<DocumentRow> copies(
            Caller.SignedIn caller, DocumentId id, @Nullable String searched, PageRequest wanted) {
        return database.read(
                () -> documents.pageCopies(access.getOrganized(caller, id).id(), searched, wanted));
    }

    DocumentView get(Caller.SignedIn caller, DocumentId id) {
        return database.read(() -> view(access.getKept(caller, id)));
    }

    /** What an organization was sent, for its staff; by a link, for the event of the link alone. */
    Page<DocumentRow> received(
            Caller.SignedIn caller,
            OrganizationId recipient,
            @Nullable String searched,
            PageRequest wanted) {
        @Nullable EventId event = access.requireKept(caller, recipient);
        return database.read(() -> documents.pageReceived(event, recipient, searched, wanted));
    }

    /** For whom the caller can issue documents of an event. */
    public List<Issuer> issuers(Caller.SignedIn caller, EventId event) {
        DocumentAccess.requireOrganizer(caller, event);
        return database.read(
                () ->
                        issuers.names(caller, event).stream()
                                .map(name -> new Issuer(name.id(), name.name(), name.shortName()))
                                .toList());
    }

    public DocumentView create(Caller.SignedIn caller, EventId event, CreateDocument asked) {
        return database.write(
                () -> {
                    SessionSummary session =
                            sessions.get(caller, asked.sessionId(), Role.ORGANIZER);
                    if (!session.eventId().equals(event)) {
                        throw EventError.SESSION_NOT_FOUND.refusal();
                    }
                    if (documents.count(event) >= MOST_DOCUMENTS) {
                        throw DocumentError.TOO_MANY.refusal("most", MOST_DOCUMENTS);
                    }
                    issuers.require(caller, event, asked.organizationId());
                    DocumentText text =
                            Drafts.of(
                                    asked.kind(),
                                    session,
                                    organizations.find(asked.organizationId()).orElseThrow());
                    Document draft =
                            Document.draft(
                                    session,
                                    asked.organizationId(),
                                    asked.kind(),
                                    text,
                                    clock.instant());
                    documents.add(draft);
                    return recorded(draft, "document.created");
                });
    }

    public DocumentView change(Caller.SignedIn caller, DocumentId id, SaveDocument written) {
        return changing(caller, id, "document.changed", draft -> draft.edit(written));
    }

    void delete(Caller.SignedIn caller, DocumentId id) {
        database.write(
                () -> {
                    Document draft = access.getOrganizedLocked(caller, id);
                    draft.requireDraft();
                    record(draft, "document.deleted");
                    documents.remove(draft);
                });
    }

    /** How the draft would look with this text, saved or not. */
    DocumentPreview preview(Caller.SignedIn caller, DocumentId id, DocumentText written) {
        DocumentText text = written.cleaned();
        Document.requireSettable(text);
        record Shown(OfficialLayout layout, @Nullable String recipient) {}
        Shown shown =
                database.read(
                        () -> {
                            Document draft = access.getOrganized(caller, id);
                            Recipients.Sample sample =
                                    text.copies() == Copies.EACH
                                            ? recipients
                                                    .findSample(draft.session(), text.selection())
                                                    .orElse(null)
                                            : null;
                            return new Shown(
                                    printing.layout(
                                            draft.kind,
                                            text,
                                            null,
                                            null,
                                            sample == null ? null : sample.recipient(),
                                            sample == null ? null : sample.delegate()),
                                    sample == null ? null : sample.recipient().addressed());
                        });
        // Setting the pages takes its time: no connection waits for it.
        byte[] pdf = OfficialPdf.of(shown.layout());
        return DocumentPreview.of(pdf, PAGES_SHOWN, shown.recipient());
    }

    /**
     * Gives the draft its number; where each recipient gets a copy, begins to give each of those
     * one.
     */
    public DocumentView issue(Caller.SignedIn caller, DocumentId id, IssueDocument read) {
        return changing(
                caller,
                id,
                "document.issued",
                draft -> {
                    draft.requireDraft();
                    draft.requireRead(read.version());
                    issuers.require(caller, draft.event(), draft.issuer());
                    issuing.issue(draft);
                });
    }

    /** Takes it back with all its copies; every number stays in the register. */
    DocumentView makeVoid(Caller.SignedIn caller, DocumentId id, VoidDocument asked) {
        return database.write(
                () -> {
                    Document document = access.getKeptLocked(caller, id);
                    String reason = Text.line(asked.reason());
                    document.makeVoid(reason, clock.instant());
                    documents.flush();
                    documents.makeCopiesVoid(document.id(), reason, clock.instant());
                    return recorded(document, "document.voided");
                });
    }

    private DocumentView changing(
            Caller.SignedIn caller, DocumentId id, String action, Consumer<Document> change) {
        return database.write(
                () -> {
                    Document document = access.getOrganizedLocked(caller, id);
                    change.accept(document);
                    return recorded(document, action);
                });
    }

    private DocumentView recorded(Document document, String action) {
        documents.flush();
        record(document, action);
        return view(document);
    }

    private void record(Document document, String action) {
        audit.record(
                action,
                "document",
                document.id,
                Map.of(
                        "subject",
                        document.subject,
                        "event",
                        document.event(),
                        "number",
                        Objects.requireNonNullElse(document.numberAndSymbol(), "")));
    }

    private DocumentView view(Document document) {
        DocumentRepository.RecipientCounts counts = documents.countRecipients(document.id());
        long all =
                document.state == DocumentState.DRAFT
                        ? recipients.count(document.session(), document.text().selection())
                        : counts.all();
        List<DocumentView.Problem> problems = new ArrayList<>();
        documents
                .listProblems(document.id(), PROBLEMS_SHOWN)
                .forEach(
                        recipient ->
                                problems.add(
                                        new DocumentView.Problem(
                                                recipient.name,
                                                Objects.requireNonNull(recipient.problem))));
        Recipient recipient = document.recipient();
        SessionSummary session = sessions.get(document.session());
        return new DocumentView(
                document.id(),
                document.event(),
                document.session(),
                session.title(),
                Objects.requireNonNull(
                        organizations.names(List.of(document.issuer())).get(document.issuer())),
                document.kind,
                document.state,
                document.text(),
                document.numberAndSymbol(),
                document.issuedOn,
                document.voidReason,
                recipient == null ? null : recipient.addressed(),
                document.masterId == null ? null : new DocumentId(document.masterId),
                all,
                counts.issued(),
                counts.refused(),
                problems,
                documents
                        .findFile(document.id(), DocumentFile.Kind.SCAN)
                        .map(scan -> new DocumentView.Scan(scan.mediaType, scan.size))
                        .orElse(null),
                document.isOutdated(session),
                document.version);
    }
}

package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.event.SessionService;
import vn.diemcau.platform.Database;

/** What other features ask about documents, whoever asks. */
@ApplicationScoped
public class Documents {

    private static final Set<DocumentKind> INVITING =
            EnumSet.complementOf(EnumSet.of(DocumentKind.AUTHORIZATION));

    private static final Set<DocumentKind> AUTHORIZING = EnumSet.of(DocumentKind.AUTHORIZATION);

    private final Database database;
    private final DocumentRepository documents;
    private final HeldDocumentRepository held;
    private final SessionService sessions;

    @Inject
    Documents(
            Database database,
            DocumentRepository documents,
            HeldDocumentRepository held,
            SessionService sessions) {
        this.database = database;
        this.documents = documents;
        this.held = held;
        this.sessions = sessions;
    }

    /**
     * The newest documents that invite these and still count; for whom there is none, the one that
     * asked the organization that sends them. Who has neither is left out.
     */
    public Map<DelegateId, DocumentId> forDelegates(Collection<DelegateId> delegates) {
        if (delegates.isEmpty()) {
            return Map.of();
        }
        return database.read(
                () -> {
                    Map<DelegateId, DocumentId> found = new HashMap<>();
                    found.putAll(held.listNewestForUnitsOf(delegates, INVITING));
                    found.putAll(held.listNewestFor(delegates, INVITING));
                    return found;
                });
    }

    /** The newest giấy ủy quyền of these substitutes that still count. */
    public Map<DelegateId, DocumentId> authorizationsOf(Collection<DelegateId> substitutes) {
        if (substitutes.isEmpty()) {
            return Map.of();
        }
        return database.read(() -> held.listNewestFor(substitutes, AUTHORIZING));
    }

    /** One that {@link #forDelegates} names; empty where it was taken out of use meanwhile. */
    public Optional<IssuedDocument> find(DocumentId id) {
        return database.read(
                () -> documents.find(id).filter(Document::counts).flatMap(this::asSeen));
    }

    /** What a delegate gets: the document that invites, and the giấy ủy quyền of a substitute. */
    public List<DocumentSummary> listFor(DelegateId delegate) {
        Set<DelegateId> one = Set.of(delegate);
        return database.read(
                () ->
                        Stream.of(forDelegates(one), authorizationsOf(one))
                                .flatMap(found -> Stream.ofNullable(found.get(delegate)))
                                .flatMap(id -> documents.find(id).stream())
                                .map(
                                        document ->
                                                DocumentSummary.of(
                                                        document, sessions.get(document.session())))
                                .toList());
    }

    private Optional<IssuedDocument> asSeen(Document document) {
        return documents
                .readFile(document.id(), DocumentFile.Kind.SCAN)
                .or(() -> documents.readFile(document.id(), DocumentFile.Kind.PRINT))
                .map(
                        file ->
                                new IssuedDocument(
                                        document.id(),
                                        document.kind,
                                        Objects.requireNonNull(document.numberAndSymbol()),
                                        document.subject,
                                        FileNames.of(document, Scan.endingOf(file.mediaType)),
                                        file.mediaType,
                                        file.content));
    }
}

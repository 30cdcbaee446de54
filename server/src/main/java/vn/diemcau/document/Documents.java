package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.platform.Database;

/** What other features ask about documents, whoever asks. */
@ApplicationScoped
public class Documents {

    private static final Set<DocumentKind> INVITING =
            EnumSet.complementOf(EnumSet.of(DocumentKind.AUTHORIZATION));

    private final Database database;
    private final DocumentRepository documents;

    @Inject
    Documents(Database database, DocumentRepository documents) {
        this.database = database;
        this.documents = documents;
    }

    /**
     * The newest document that invites this delegate and still counts; where they have none of
     * their own, the one that asked the organization that sends them.
     */
    public Optional<IssuedDocument> forDelegate(DelegateId delegate) {
        return database.read(
                () ->
                        documents
                                .findNewestFor(delegate, INVITING)
                                .or(() -> documents.findNewestForUnitOf(delegate, INVITING))
                                .flatMap(this::asSeen));
    }

    /** {@link #forDelegate} for a handful, without what is in them; who has none is left out. */
    public Map<DelegateId, DocumentId> forDelegates(Collection<DelegateId> delegates) {
        return newest(delegates, INVITING);
    }

    /** {@link #authorizationOf} for a handful, without what is in them. */
    public Map<DelegateId, DocumentId> authorizationsOf(Collection<DelegateId> substitutes) {
        return newest(substitutes, Set.of(DocumentKind.AUTHORIZATION));
    }

    /** One that {@link #forDelegates} names; empty where it was taken out of use meanwhile. */
    public Optional<IssuedDocument> find(DocumentId id) {
        return database.read(
                () -> documents.find(id).filter(Document::counts).flatMap(this::asSeen));
    }

    /** What a delegate gets: the document that invites, and the giấy ủy quyền of a substitute. */
    public List<DocumentSummary> listFor(DelegateId delegate) {
        return database.read(
                () ->
                        Stream.of(INVITING, Set.of(DocumentKind.AUTHORIZATION))
                                .flatMap(kinds -> documents.findNewestFor(delegate, kinds).stream())
                                .map(DocumentSummary::of)
                                .toList());
    }

    private Map<DelegateId, DocumentId> newest(
            Collection<DelegateId> delegates, Set<DocumentKind> kinds) {
        if (delegates.isEmpty()) {
            return Map.of();
        }
        return database.read(() -> documents.listNewestFor(delegates, kinds));
    }

    /** The giấy ủy quyền of a substitute. */
    public Optional<IssuedDocument> authorizationOf(DelegateId substitute) {
        return database.read(
                () ->
                        documents
                                .findNewestFor(substitute, Set.of(DocumentKind.AUTHORIZATION))
                                .flatMap(this::asSeen));
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

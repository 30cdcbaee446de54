package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** The newest document that invites this delegate and still counts. */
    public Optional<IssuedDocument> forDelegate(DelegateId delegate) {
        return newest(delegate, INVITING);
    }

    /** The giấy ủy quyền of a substitute. */
    public Optional<IssuedDocument> authorizationOf(DelegateId substitute) {
        return newest(substitute, Set.of(DocumentKind.AUTHORIZATION));
    }

    private Optional<IssuedDocument> newest(DelegateId delegate, Set<DocumentKind> kinds) {
        return database.read(() -> documents.findNewestFor(delegate, kinds).flatMap(this::asSeen));
    }

    private Optional<IssuedDocument> asSeen(Document document) {
        return documents
                .findFile(document.id(), DocumentFile.Kind.SCAN)
                .or(() -> documents.findFile(document.id(), DocumentFile.Kind.PRINT))
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

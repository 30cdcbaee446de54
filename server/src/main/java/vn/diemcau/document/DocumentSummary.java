package vn.diemcau.document;

import java.util.Objects;

/**
 * An issued document as those are told of it who get it.
 *
 * @param number with its symbol
 */
public record DocumentSummary(DocumentId id, DocumentKind kind, String number, String subject) {

    static DocumentSummary of(Document document) {
        return new DocumentSummary(
                document.id(),
                document.kind,
                Objects.requireNonNull(document.numberAndSymbol()),
                document.subject);
    }
}

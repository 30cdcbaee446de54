package vn.diemcau.document;

import java.util.Objects;
import vn.diemcau.event.SessionSummary;

/**
 * An issued document as those are told of it who get it.
 *
 * @param number with its symbol
 * @param outdated whether the session's time or place changed since it was issued
 */
public record DocumentSummary(
        DocumentId id, DocumentKind kind, String number, String subject, boolean outdated) {

    static DocumentSummary of(Document document, SessionSummary session) {
        return new DocumentSummary(
                document.id(),
                document.kind,
                Objects.requireNonNull(document.numberAndSymbol()),
                document.subject,
                document.isOutdated(session));
    }
}

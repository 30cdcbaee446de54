package vn.diemcau.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param number with its symbol: {@code 09/GM-BGDĐT}; null for drafts and for texts whose copies
 *     have the numbers
 * @param recipient whom a copy is for
 * @param recipients how many the text goes to; 0 where that is not known
 * @param letters how many of them have their copy
 * @param refused how many cannot get one
 * @param outdated whether the session's time or place changed since
 */
public record DocumentRow(
        DocumentId id,
        DocumentKind kind,
        DocumentState state,
        Copies copies,
        String subject,
        String organization,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String recipient,
        @Nullable String voidReason,
        Instant createdAt,
        long recipients,
        long letters,
        long refused,
        boolean scanned,
        boolean outdated) {

    /** As a query selects it. */
    record Read(
            UUID id,
            DocumentKind kind,
            DocumentState state,
            Copies copies,
            String subject,
            String organization,
            @Nullable Integer number,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            @Nullable String recipient,
            @Nullable String voidReason,
            Instant createdAt,
            long recipients,
            long letters,
            long refused,
            boolean scanned,
            boolean outdated) {

        DocumentRow row() {
            return new DocumentRow(
                    new DocumentId(id),
                    kind,
                    state,
                    copies,
                    subject,
                    organization,
                    number == null ? null : Document.numberAndSymbol(number, symbol),
                    issuedOn,
                    recipient == null ? null : Document.recipientIn(recipient).addressed(),
                    voidReason,
                    createdAt,
                    recipients,
                    letters,
                    refused,
                    scanned,
                    outdated);
        }
    }
}

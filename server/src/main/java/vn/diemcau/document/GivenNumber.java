package vn.diemcau.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.EventId;

/**
 * A number out of a register, whatever became of it. What was written for an event of somebody else
 * is a number, a day and a state alone.
 *
 * @param document null where it belongs to an event of somebody else, with all that follows
 * @param number with its symbol: {@code 09/GM-BGDĐT}
 * @param recipient whom a copy is for
 */
public record GivenNumber(
        String number,
        @Nullable LocalDate issuedOn,
        DocumentState state,
        @Nullable DocumentId document,
        @Nullable EventId event,
        @Nullable String subject,
        @Nullable String recipient,
        @Nullable String voidReason) {

    /** As a query selects it. */
    record Read(
            UUID document,
            UUID event,
            int number,
            String symbol,
            @Nullable LocalDate issuedOn,
            DocumentState state,
            String subject,
            @Nullable String recipient,
            @Nullable String voidReason) {

        GivenNumber told(boolean whole) {
            return new GivenNumber(
                    Document.numberAndSymbol(number, symbol),
                    issuedOn,
                    state,
                    whole ? new DocumentId(document) : null,
                    whole ? new EventId(event) : null,
                    whole ? subject : null,
                    whole && recipient != null ? Document.recipientIn(recipient).addressed() : null,
                    whole ? voidReason : null);
        }
    }
}

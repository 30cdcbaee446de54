package vn.diemcau.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.event.EventId;
import vn.diemcau.event.SessionId;

/**
 * A document with all that is written on it.
 *
 * @param recipient whom this copy is for; null for a text that is for all
 * @param masterId the text that this is a copy of
 * @param problems recipients who cannot get a copy, the first of them
 * @param scan what was attached; null where nothing was
 * @param outdated whether the session's time or place changed since this was written, or issued
 */
public record DocumentView(
        DocumentId id,
        EventId eventId,
        SessionId sessionId,
        String sessionTitle,
        OrganizationName organization,
        DocumentKind kind,
        DocumentState state,
        DocumentText text,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String voidReason,
        @Nullable String recipient,
        @Nullable DocumentId masterId,
        long recipients,
        long letters,
        long refused,
        List<Problem> problems,
        @Nullable Scan scan,
        boolean outdated,
        int version) {

    /** Why somebody gets no copy: the code of an error. */
    public record Problem(String name, String code) {}

    /** The signed document. */
    public record Scan(String mediaType, int size) {}
}

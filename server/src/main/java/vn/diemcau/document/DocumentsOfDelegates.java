package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.audit.Audit;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.delegate.DelegateWithdrawn;
import vn.diemcau.delegate.SubstituteConfirmed;

/**
 * Documents that are for one delegate end with them, in the transaction in which they do: nobody
 * shows a giấy mời or a giấy ủy quyền at a door that says something else than the list.
 */
@ApplicationScoped
class DocumentsOfDelegates {

    // A register is kept in Vietnamese, whoever withdraws.
    private static final String WITHDRAWN = "Đại biểu không còn trong danh sách tham dự";
    private static final String REPLACED = "Đã cử người khác dự thay";

    private final DocumentRepository documents;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DocumentsOfDelegates(DocumentRepository documents, Audit audit, Clock clock) {
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    void withdrawn(@Observes DelegateWithdrawn what) {
        makeVoid(what.delegate(), WITHDRAWN);
    }

    void replaced(@Observes SubstituteConfirmed what) {
        makeVoid(what.original(), REPLACED);
    }

    private void makeVoid(DelegateId delegate, String reason) {
        for (Document document : documents.listIssuedForLocked(delegate)) {
            document.makeVoid(reason, clock.instant());
            audit.record(
                    "document.voided",
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
    }
}

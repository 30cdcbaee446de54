package vn.diemcau.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.document.DocumentId;
import vn.diemcau.document.Documents;
import vn.diemcau.document.IssuedDocument;
import vn.diemcau.mail.Attachment;
import vn.diemcau.mail.Outbox;

/**
 * What goes along with a handful of letters: to each the official letter, and to a substitute the
 * authorization. A scan may have ten megabytes, so they are read one by one, and only the last one
 * is kept: where all get the same, that is the one.
 */
final class Enclosures {

    private final Documents documents;
    private final Outbox outbox;
    private final Map<DelegateId, DocumentId> letters;
    private final Map<DelegateId, DocumentId> authorizations;
    private @Nullable DocumentId lastId;
    private @Nullable Attachment last;

    Enclosures(
            Documents documents,
            Outbox outbox,
            Map<DelegateId, DocumentId> letters,
            Map<DelegateId, DocumentId> authorizations) {
        this.documents = documents;
        this.outbox = outbox;
        this.letters = letters;
        this.authorizations = authorizations;
    }

    /** What is too large for a mail is left out: the page of the reply gives it. */
    List<Attachment> to(Invitation invitation) {
        if (invitation.kind() == InviteeKind.POINT) {
            return List.of();
        }
        DelegateId delegate = invitation.requireDelegate();
        List<Attachment> enclosed = new ArrayList<>();
        Stream.of(letters, authorizations)
                .flatMap(held -> Optional.ofNullable(held.get(delegate)).stream())
                .flatMap(id -> read(id).stream())
                .filter(
                        next ->
                                outbox.carries(
                                        Stream.concat(enclosed.stream(), Stream.of(next)).toList()))
                .forEach(enclosed::add);
        return enclosed;
    }

    private Optional<Attachment> read(DocumentId id) {
        if (id.equals(lastId)) {
            return Optional.ofNullable(last);
        }
        last = documents.find(id).map(Enclosures::attachment).orElse(null);
        lastId = id;
        return Optional.ofNullable(last);
    }

    private static Attachment attachment(IssuedDocument document) {
        return new Attachment(document.fileName(), document.mediaType(), document.content());
    }
}

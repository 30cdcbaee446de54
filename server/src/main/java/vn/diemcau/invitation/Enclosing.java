package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.document.Documents;
import vn.diemcau.mail.Outbox;

/** Finds what goes along with letters: official letters and authorizations. */
@ApplicationScoped
class Enclosing {

    private final Documents documents;
    private final Outbox outbox;

    @Inject
    Enclosing(Documents documents, Outbox outbox) {
        this.documents = documents;
        this.outbox = outbox;
    }

    /** For one handful of letters. Joins the caller's transaction. */
    Enclosures of(Collection<Invitation> invitations) {
        List<Invitation> delegates =
                invitations.stream()
                        .filter(invitation -> invitation.kind() == InviteeKind.DELEGATE)
                        .toList();
        List<DelegateId> wanting =
                delegates.stream()
                        .filter(invitation -> invitation.withDocument)
                        .map(Invitation::requireDelegate)
                        .toList();
        return new Enclosures(
                documents,
                outbox,
                documents.forDelegates(wanting),
                documents.authorizationsOf(
                        delegates.stream().map(Invitation::requireDelegate).toList()));
    }
}

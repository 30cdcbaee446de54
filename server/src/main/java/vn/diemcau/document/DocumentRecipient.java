package vn.diemcau.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.delegate.DelegateBrief;
import vn.diemcau.directory.OrganizationName;
import vn.diemcau.kernel.Ids;

/** Whom an issued text goes to, and the copy that was issued for them. */
@Entity
@Table(name = "document_recipient")
class DocumentRecipient {

    @Id UUID id;

    @Column(name = "document_id")
    UUID documentId;

    @Column int position;

    @Column(name = "delegate_id")
    @Nullable UUID delegateId;

    @Column(name = "organization_id")
    @Nullable UUID organizationId;

    @Column String name;

    @Column(name = "letter_id")
    @Nullable UUID letterId;

    @Column @Nullable String problem;

    protected DocumentRecipient() {}

    private static DocumentRecipient of(Document document, String name, int position) {
        DocumentRecipient recipient = new DocumentRecipient();
        recipient.id = Ids.next();
        recipient.documentId = document.id;
        recipient.name = name;
        recipient.position = position;
        return recipient;
    }

    static DocumentRecipient of(Document document, DelegateBrief delegate, int position) {
        DocumentRecipient recipient = of(document, delegate.name(), position);
        recipient.delegateId = delegate.id().value();
        return recipient;
    }

    static DocumentRecipient of(Document document, OrganizationName organization, int position) {
        DocumentRecipient recipient = of(document, organization.name(), position);
        recipient.organizationId = organization.id().value();
        return recipient;
    }

    void gets(Document letter) {
        letterId = letter.id;
    }

    void cannotGetOne(DocumentError why) {
        problem = why.code();
    }
}

package vn.diemcau.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.kernel.Ids;

/** The numbers of one body, year and kind; only {@link RegisterRepository} writes here. */
@Entity
@Table(name = "document_register")
class DocumentRegister {

    @Id UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column int year;

    @Column
    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Column(name = "first_number")
    int firstNumber;

    @Column(name = "last_number")
    int lastNumber;

    protected DocumentRegister() {}

    /** One out of which no number was given yet. */
    static DocumentRegister from(
            OrganizationId body, int year, DocumentKind kind, int firstNumber) {
        DocumentRegister register = new DocumentRegister();
        register.id = Ids.next();
        register.organizationId = body.value();
        register.year = year;
        register.kind = kind;
        register.firstNumber = firstNumber;
        register.lastNumber = firstNumber - 1;
        return register;
    }

    boolean isOf(OrganizationId body, DocumentKind ofKind) {
        return organizationId.equals(body.value()) && kind == ofKind;
    }

    /** The number that was given last. */
    Optional<Integer> last() {
        return lastNumber < firstNumber ? Optional.empty() : Optional.of(lastNumber);
    }
}

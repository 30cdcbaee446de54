package vn.diemcau.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

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

    @Column(name = "last_number")
    int lastNumber;

    protected DocumentRegister() {}
}

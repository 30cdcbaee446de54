package vn.diemcau.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;

/** A ministry department, provincial office, university, school, union, newspaper. */
@Entity
@Table(name = "organization")
class Organization {

    @Id private UUID id;
    @Column private String name;

    @Column(name = "short_name")
    private @Nullable String shortName;

    @Column
    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable AdminUnit province;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organization parent;

    @Column private @Nullable String email;
    @Column private @Nullable String phone;
    @Column private @Nullable String address;
    @Version private int version;

    protected Organization() {}

    static Organization from(
            SaveOrganization written, @Nullable AdminUnit province, @Nullable Organization parent) {
        Organization organization = new Organization();
        organization.id = Ids.next();
        organization.edit(written, province, parent);
        return organization;
    }

    void edit(
            SaveOrganization written, @Nullable AdminUnit province, @Nullable Organization parent) {
        name = Text.line(written.name());
        shortName = Text.lineOrNull(written.shortName());
        kind = written.kind();
        this.province = province;
        this.parent = parent;
        email = Text.lineOrNull(written.email());
        phone = Text.lineOrNull(written.phone());
        address = Text.lineOrNull(written.address());
    }

    OrganizationName named() {
        return new OrganizationName(new OrganizationId(id), name, shortName);
    }

    OrganizationView view() {
        return new OrganizationView(
                new OrganizationId(id),
                name,
                shortName,
                kind,
                province == null ? null : province.view(),
                parent == null ? null : parent.named(),
                email,
                phone,
                address,
                version);
    }

    // Called on what may be Hibernate's stand-ins, whose own fields are empty.

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }
}

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

    @Id UUID id;
    @Column String name;

    @Column(name = "short_name")
    @Nullable String shortName;

    @Column
    @Enumerated(EnumType.STRING)
    OrganizationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable AdminUnit province;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organization parent;

    @Column @Nullable String email;
    @Column @Nullable String phone;
    @Column @Nullable String address;
    @Version int version;

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
}

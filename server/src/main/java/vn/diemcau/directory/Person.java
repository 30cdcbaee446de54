package vn.diemcau.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;

/** Somebody with whom the ministry corresponds. */
@Entity
@Table(name = "person")
class Person {

    @Id UUID id;
    @Column String name;

    /** The last word of the name, by which lists are ordered; the database derives it. */
    @Column(name = "given_name", insertable = false, updatable = false)
    String givenName;

    /** The name, in a column that compares without accents; the database derives it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "matched_name", insertable = false, updatable = false)
    private @Nullable String matchedName;

    @Column @Nullable String position;
    @Column @Nullable String email;
    @Column @Nullable String phone;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organization organization;

    @Version int version;

    protected Person() {}

    static Person from(SavePerson written, @Nullable Organization organization) {
        Person person = new Person();
        person.id = Ids.next();
        person.edit(written, organization);
        return person;
    }

    void edit(SavePerson written, @Nullable Organization organization) {
        name = Text.line(written.name());
        position = Text.lineOrNull(written.position());
        email = Text.lineOrNull(written.email());
        phone = Text.lineOrNull(written.phone());
        this.organization = organization;
    }

    PersonView view() {
        return new PersonView(
                new PersonId(id),
                name,
                position,
                email,
                phone,
                organization == null ? null : organization.named(),
                version);
    }
}

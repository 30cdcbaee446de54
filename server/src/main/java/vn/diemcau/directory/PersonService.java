package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/** The people with whom the ministry corresponds. */
@ApplicationScoped
public class PersonService {

    private final Database database;
    private final PersonRepository people;
    private final OrganizationRepository organizations;
    private final Audit audit;

    @Inject
    PersonService(
            Database database,
            PersonRepository people,
            OrganizationRepository organizations,
            Audit audit) {
        this.database = database;
        this.people = people;
        this.organizations = organizations;
        this.audit = audit;
    }

    /** In the order of Vietnamese lists: by given name, then by the whole name. */
    public Page<PersonView> page(
            @Nullable String searched, @Nullable OrganizationId organization, PageRequest wanted) {
        return database.read(() -> people.page(searched, organization, wanted).map(Person::view));
    }

    public PersonView create(SavePerson written) {
        return database.write(
                () -> {
                    Person created = Person.from(written, organizations.findOf(written));
                    people.add(created);
                    audit.record(
                            "person.created", "person", created.id, Map.of("name", created.name));
                    return created.view();
                });
    }

    PersonView get(PersonId id) {
        return database.read(() -> people.get(id).view());
    }

    PersonView change(PersonId id, SavePerson written) {
        return database.write(
                () -> {
                    Person person = people.get(id);
                    Versions.requireNewest(written.version(), person.version);
                    person.edit(written, organizations.findOf(written));
                    people.flush();
                    audit.record(
                            "person.changed", "person", person.id, Map.of("name", person.name));
                    return person.view();
                });
    }

    void delete(PersonId id) {
        database.write(
                () -> {
                    Person person = people.get(id);
                    audit.record(
                            "person.deleted", "person", person.id, Map.of("name", person.name));
                    people.remove(person);
                });
    }
}

package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class PersonRepository {

    private final Database database;

    @Inject
    PersonRepository(Database database) {
        this.database = database;
    }

    /** In the order of Vietnamese lists: by given name, then by the whole name. */
    Page<Person> page(
            @Nullable String searched, @Nullable OrganizationId organization, PageRequest wanted) {
        return new Listing("Person p")
                .search(searched, "p.name", "p.position", "p.email")
                .where(
                        "p.organization.id = :organization",
                        "organization",
                        organization == null ? null : organization.value())
                .page(
                        database.current(),
                        Person.class,
                        "p",
                        "left join fetch p.organization",
                        "p.givenName, p.name, p.id",
                        wanted);
    }

    Person get(PersonId id) {
        return find(id.value()).orElseThrow(DirectoryError.PERSON_NOT_FOUND::refusal);
    }

    /** As it stands now; nobody else changes it until the transaction ends. */
    Person getLocked(PersonId id) {
        return Optional.ofNullable(
                        database.current()
                                .find(Person.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DirectoryError.PERSON_NOT_FOUND::refusal);
    }

    /**
     * Locks those that are there, in one order, so that two who lock the same wait for one another.
     */
    void lock(Stream<PersonId> ids) {
        ids.map(PersonId::value)
                .distinct()
                .sorted()
                .forEach(
                        id ->
                                database.current()
                                        .find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Person> find(UUID id) {
        return Optional.ofNullable(database.current().find(Person.class, id));
    }

    /** Those with one of these names, whatever the accents, with their organizations. */
    List<Person> listNamed(Collection<String> names) {
        return names.isEmpty() ? List.of() : listWhere("p.matchedName in :texts", names);
    }

    /** Those with one of these addresses. */
    List<Person> listWithAddress(Collection<String> addresses) {
        return addresses.isEmpty() ? List.of() : listWhere("p.email in :texts", addresses);
    }

    private List<Person> listWhere(String condition, Collection<String> texts) {
        return database.current()
                .createQuery(
                        "from Person p left join fetch p.organization where "
                                + condition
                                + " order by p.id",
                        Person.class)
                .setParameter("texts", texts)
                .getResultList();
    }

    List<Person> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.current()
                        .createQuery(
                                "from Person p left join fetch p.organization where p.id in :ids",
                                Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** New ones of a whole list, written together. */
    void addAll(Collection<Person> added) {
        added.forEach(database::insert);
    }

    void add(Person person) {
        database.current().persist(person);
    }

    /** Writes what was changed, so that the version that callers see is the new one. */
    void flush() {
        database.current().flush();
    }

    /** Removes the person; refuses where any row of any feature still refers to them. */
    void remove(Person person) {
        database.current().remove(person);
        try {
            database.current().flush();
        } catch (ConstraintViolationException e) {
            throw DirectoryError.PERSON_IN_USE.refusal("name", person.name);
        }
    }
}

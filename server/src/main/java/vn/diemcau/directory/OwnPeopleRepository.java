package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** Reads what belongs to an organization and to those below it. */
@ApplicationScoped
class OwnPeopleRepository {

    private static final String WITHIN =
            """
            with recursive within as (
                select id from organization where id = :organization
                union
                select o.id from organization o join within w on o.parent_id = w.id)
            """;

    private final Database database;

    @Inject
    OwnPeopleRepository(Database database) {
        this.database = database;
    }

    /** Of whatever organization, in the order of Vietnamese lists. */
    List<Person> search(@Nullable String part, int most) {
        return new Listing("Person p left join fetch p.organization")
                .search(part, "p.name")
                .list(database.current(), Person.class, "p", "p.givenName, p.name, p.id", most);
    }

    /** In the order of Vietnamese lists. */
    List<Person> search(UUID organization, @Nullable String part, int most) {
        return database.current()
                .unwrap(Session.class)
                .createNativeQuery(
                        WITHIN
                                + """
                                select p.* from person p join within w on w.id = p.organization_id
                                where p.name collate utf8mb4_uca1400_ai_ci like :part escape '!'
                                order by p.given_name, p.name, p.id
                                """,
                        Person.class)
                .setParameter("organization", organization)
                .setParameter("part", Text.containing(part == null ? "" : Text.line(part)))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those below {@code organization}, at whatever level, by name. */
    List<Organization> below(UUID organization, @Nullable String part, int most) {
        return database.current()
                .unwrap(Session.class)
                .createNativeQuery(
                        WITHIN
                                + """
                                select o.* from organization o join within w on w.id = o.id
                                where o.id <> :organization
                                  and o.name collate utf8mb4_uca1400_ai_ci like :part escape '!'
                                order by o.name, o.id
                                """,
                        Organization.class)
                .setParameter("organization", organization)
                .setParameter("part", Text.containing(part == null ? "" : Text.line(part)))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of {@code candidates} that are {@code organization} or stand below it. */
    List<UUID> listWithin(UUID organization, Collection<UUID> candidates) {
        return database.current()
                .unwrap(Session.class)
                .createNativeQuery(
                        WITHIN + "select o.id from within o where o.id in (:candidates)",
                        UUID.class)
                .setParameter("organization", organization)
                .setParameter("candidates", candidates)
                .getResultList();
    }

    List<Person> list(Collection<UUID> ids) {
        return database.findAll(Person.class, ids);
    }

    List<Organization> listOrganizations(Collection<UUID> ids) {
        return database.findAll(Organization.class, ids);
    }

    /** People of these names, whatever the accents, with their organizations. */
    List<Person> listNamed(Collection<String> names, Collection<UUID> organizations) {
        return database.current()
                .createQuery(
                        "from Person p where p.matchedName in :names and p.organization.id in :organizations",
                        Person.class)
                .setParameter("names", names)
                .setParameter("organizations", organizations)
                .getResultList();
    }

    /** People of these names, whatever the accents, of whatever organization. */
    List<Person> listNamed(Collection<String> names) {
        return database.current()
                .createQuery(
                        "from Person p left join fetch p.organization where p.matchedName in :names order by p.id",
                        Person.class)
                .setParameter("names", names)
                .getResultList();
    }

    void add(Person person) {
        database.current().persist(person);
    }
}

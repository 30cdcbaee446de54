package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class OrganizationRepository {

    private static final String[] SEARCHED = {"o.name", "o.shortName", "o.email"};

    private static final String PARTS_OF_A_VIEW =
            "left join fetch o.province left join fetch o.parent";

    private final Database database;

    @Inject
    OrganizationRepository(Database database) {
        this.database = database;
    }

    Page<Organization> page(
            @Nullable String searched,
            @Nullable OrganizationKind kind,
            @Nullable AdminUnitId province,
            PageRequest wanted) {
        return new Listing("Organization o")
                .search(searched, SEARCHED)
                .where("o.kind = :kind", "kind", kind)
                .where(
                        "o.province.id = :province",
                        "province",
                        province == null ? null : province.value())
                .page(
                        database.current(),
                        Organization.class,
                        "o",
                        PARTS_OF_A_VIEW,
                        "o.name, o.id",
                        wanted);
    }

    List<Organization> search(String part, int most) {
        return new Listing("Organization o")
                .search(part, SEARCHED)
                .list(database.current(), Organization.class, "o", "o.name, o.id", most);
    }

    Organization get(OrganizationId id) {
        return find(id.value()).orElseThrow(DirectoryError.ORGANIZATION_NOT_FOUND::refusal);
    }

    Optional<Organization> find(UUID id) {
        return new Listing("Organization o")
                .where("o.id = :id", "id", id)
                .first(database.current(), Organization.class, "o", PARTS_OF_A_VIEW);
    }

    /** The organization that is written down of a person; refuses where it names none. */
    @Nullable Organization findOf(SavePerson written) {
        return written.organizationId() == null
                ? null
                : find(written.organizationId().value())
                        .orElseThrow(DirectoryError.ORGANIZATION_UNKNOWN::refusal);
    }

    List<Organization> list(Collection<UUID> ids) {
        return database.current()
                .createQuery("from Organization o where o.id in :ids", Organization.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * Those that are called like this, in full or for short, whatever the accents; the one written
     * down first before the others.
     */
    List<Organization> listCalled(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        String withoutAccents = "collate(%s as utf8mb4_uca1400_ai_ci) in :names";
        return database.current()
                .createQuery(
                        "from Organization o where "
                                + withoutAccents.formatted("o.name")
                                + " or "
                                + withoutAccents.formatted("o.shortName")
                                + " order by o.id",
                        Organization.class)
                .setParameter("names", names)
                .getResultList();
    }

    void add(Organization organization) {
        database.current().persist(organization);
    }

    /** Writes what was changed, so that the version that callers see is the new one. */
    void flush() {
        database.current().flush();
    }

    /** Removes it; refuses where any row of any feature still refers to it. */
    void remove(Organization organization) {
        database.current().remove(organization);
        try {
            database.current().flush();
        } catch (ConstraintViolationException e) {
            throw DirectoryError.ORGANIZATION_IN_USE.refusal("name", organization.name());
        }
    }

    /** Whether {@code candidate} is {@code organization} or stands below it. */
    boolean isWithin(UUID candidate, UUID organization) {
        Object found =
                database.current()
                        .createNativeQuery(
                                """
                                with recursive above as (
                                    select id, parent_id from organization where id = :candidate
                                    union
                                    select o.id, o.parent_id from organization o join above on o.id = above.parent_id)
                                select count(*) from above where id = :organization
                                """,
                                Long.class)
                        .setParameter("candidate", candidate)
                        .setParameter("organization", organization)
                        .getSingleResult();
        return (Long) found > 0;
    }
}

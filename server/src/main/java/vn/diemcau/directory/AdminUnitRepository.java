package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class AdminUnitRepository {

    private final Database database;

    @Inject
    AdminUnitRepository(Database database) {
        this.database = database;
    }

    Page<AdminUnit> page(
            LocalDate day,
            @Nullable AdminLevel level,
            @Nullable AdminUnitId parent,
            PageRequest wanted) {
        return inForce(day)
                .where("u.level = :level", "level", level)
                .where("u.parent.id = :parent", "parent", parent == null ? null : parent.value())
                .page(database.current(), AdminUnit.class, "u", "", "u.name, u.id", wanted);
    }

    /** The unit that has {@code code} among those of its level on {@code day}. */
    Optional<AdminUnit> find(AdminLevel level, String code, LocalDate day) {
        return inForce(day)
                .where("u.level = :level", "level", level)
                .where("u.code = :code", "code", code)
                .first(database.current(), AdminUnit.class, "u", "");
    }

    private static Listing inForce(LocalDate day) {
        return new Listing("AdminUnit u")
                .where(
                        "(u.validFrom is null or u.validFrom <= :day) and (u.validTo is null or u.validTo >= :day)",
                        "day",
                        day);
    }

    /** Those whose successor has another name, in the order of their names. */
    List<AdminUnit> renamed(AdminLevel level) {
        return database.current()
                .createQuery(
                        """
                        select u from AdminUnit u join AdminUnit s on s.id = u.successorId
                        where u.level = :level and s.name <> u.name order by u.name, u.id""",
                        AdminUnit.class)
                .setParameter("level", level)
                .getResultList();
    }

    /** In the order of the names. */
    List<AdminUnit> list(Collection<UUID> ids) {
        return database.current()
                .createQuery("from AdminUnit u where u.id in :ids order by u.name", AdminUnit.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<AdminUnit> find(UUID id) {
        return Optional.ofNullable(database.current().find(AdminUnit.class, id));
    }
}

package vn.diemcau.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class UndeliverableAddressRepository {

    private final Database database;

    @Inject
    UndeliverableAddressRepository(Database database) {
        this.database = database;
    }

    void add(UndeliverableAddress address) {
        database.persist(address);
    }

    Optional<UndeliverableAddress> findLocked(UUID id) {
        return Optional.ofNullable(
                database.current()
                        .find(UndeliverableAddress.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By its address in lower case, cleared or not. */
    Optional<UndeliverableAddress> findLocked(String address) {
        return database.current()
                .createQuery(
                        "from UndeliverableAddress a where a.address = :address",
                        UndeliverableAddress.class)
                .setParameter("address", address)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<UndeliverableAddress> listCounting(Collection<String> asked) {
        return asked.isEmpty()
                ? List.of()
                : database.current()
                        .createQuery(
                                """
                                from UndeliverableAddress a
                                where a.address in :asked and a.clearedAt is null
                                """,
                                UndeliverableAddress.class)
                        .setParameter("asked", asked)
                        .getResultList();
    }

    /** Those that count, the newest first. */
    Page<UndeliverableAddress> page(@Nullable String searched, PageRequest wanted) {
        String part = searched == null ? "" : Text.line(searched);
        return new Listing("UndeliverableAddress a")
                .where("a.clearedAt is null")
                .where(
                        "a.address like :searched escape '!'",
                        "searched",
                        part.isEmpty() ? null : Text.containing(ascii(part)))
                .page(
                        database.current(),
                        UndeliverableAddress.class,
                        "a",
                        "",
                        "a.lastAt desc, a.id",
                        wanted);
    }

    // What stands in no address is looked for in place of what can stand in none.
    private static String ascii(String part) {
        return MailAddress.isAscii(part) ? part : "@@";
    }
}

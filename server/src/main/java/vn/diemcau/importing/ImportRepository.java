package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

@ApplicationScoped
class ImportRepository {

    private final Database database;

    @Inject
    ImportRepository(Database database) {
        this.database = database;
    }

    /** Waits until no other list of this kind is taken in; call it before anything is read. */
    void takeTurn(String kind) {
        database.current()
                .createNativeQuery(
                        "insert into import_turn (kind) values (:kind) on duplicate key update kind = :kind")
                .setParameter("kind", kind)
                .executeUpdate();
    }

    void add(SheetImport made) {
        database.current().persist(made);
        database.current().flush();
    }

    /** What belongs to somebody else is not there. */
    SheetImport get(ImportId id, UUID owner) {
        return find(id, owner).orElseThrow(ImportError.NOT_FOUND::refusal);
    }

    private Optional<SheetImport> find(ImportId id, UUID owner) {
        return database.current()
                .createQuery(
                        "from SheetImport i where i.id = :id and i.ownerId = :owner",
                        SheetImport.class)
                .setParameter("id", id.value())
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    /** {@link #get}, and nobody else changes it or its rows until the transaction ends. */
    SheetImport getLocked(ImportId id, UUID owner) {
        return database.current()
                .createQuery(
                        "from SheetImport i where i.id = :id and i.ownerId = :owner",
                        SheetImport.class)
                .setParameter("id", id.value())
                .setParameter("owner", owner)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(ImportError.NOT_FOUND::refusal);
    }

    /** The newest first. */
    Page<SheetImport> page(UUID owner, String kind, @Nullable UUID subject, PageRequest wanted) {
        Listing listing =
                new Listing("SheetImport i")
                        .where("i.ownerId = :owner", "owner", owner)
                        .where("i.kind = :kind", "kind", kind);
        if (subject == null) {
            listing.where("i.subjectId is null");
        } else {
            listing.where("i.subjectId = :subject", "subject", subject);
        }
        return listing.page(
                database.current(), SheetImport.class, "i", "", "i.madeAt desc, i.id", wanted);
    }

    long open(UUID owner) {
        return database.current()
                .createQuery(
                        "select count(*) from SheetImport i where i.ownerId = :owner and i.appliedAt is null",
                        Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** Writes what was changed, so that queries and callers see it. */
    void flush() {
        database.current().flush();
    }

    /** Its rows go with it. */
    void remove(SheetImport gone) {
        database.current().remove(gone);
    }

    /** Few at once, because each takes its rows along. */
    int deleteOlder(Instant than, int most) {
        List<SheetImport> old =
                database.current()
                        .createQuery(
                                "from SheetImport i where i.madeAt < :than order by i.madeAt",
                                SheetImport.class)
                        .setParameter("than", than)
                        .setMaxResults(most)
                        .getResultList();
        old.forEach(database.current()::remove);
        return old.size();
    }
}

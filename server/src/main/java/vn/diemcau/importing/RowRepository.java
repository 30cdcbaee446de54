package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Listing;

/** Rows are read in portions: an import may have 50,000 of them. */
@ApplicationScoped
class RowRepository {

    static final int PORTION = 1_000;

    private final Database database;

    @Inject
    RowRepository(Database database) {
        this.database = database;
    }

    void add(SheetImportRow row) {
        database.insert(row);
    }

    Page<SheetImportRow> page(
            UUID importId,
            @Nullable Verdict verdict,
            boolean skipped,
            @Nullable String searched,
            PageRequest wanted) {
        Listing listing =
                new Listing("SheetImportRow r")
                        .where("r.key.importId = :import", "import", importId)
                        .where("r.verdict = :verdict", "verdict", verdict)
                        .search(searched, "r.fields");
        if (skipped) {
            listing.where("r.decision = :skip", "skip", Decision.SKIP);
        } else if (verdict != null) {
            listing.where("r.decision <> :skip", "skip", Decision.SKIP);
        }
        return listing.page(
                database.current(), SheetImportRow.class, "r", "", "r.key.number", wanted);
    }

    List<SheetImportRow> list(UUID importId, Collection<Integer> numbers) {
        return database.current()
                .createQuery(
                        "from SheetImportRow r where r.key.importId = :import and r.key.number in :numbers",
                        SheetImportRow.class)
                .setParameter("import", importId)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    Optional<SheetImportRow> find(UUID importId, int number) {
        return Optional.ofNullable(
                database.current()
                        .find(SheetImportRow.class, new SheetImportRow.Key(importId, number)));
    }

    RowCounts counts(UUID importId) {
        return RowCounts.of(
                new Listing("SheetImportRow r")
                        .where("r.key.importId = :import", "import", importId)
                        .grouped(
                                database.current(),
                                RowCounts.Group.class,
                                "new vn.diemcau.importing.RowCounts$Group(r.verdict, r.decision, count(*))",
                                "r.verdict, r.decision"));
    }

    /** One by one, in their order; what {@code work} changes is written. */
    void each(UUID importId, Consumer<SheetImportRow> work) {
        eachPortion(
                importId,
                portion -> {
                    portion.forEach(work);
                    writeAndForget(portion);
                });
    }

    /** One by one, in their order, for reading alone. */
    void look(UUID importId, Consumer<SheetImportRow> work) {
        eachPortion(
                importId,
                portion -> {
                    portion.forEach(work);
                    portion.forEach(database.current()::detach);
                });
    }

    private void eachPortion(UUID importId, Consumer<List<SheetImportRow>> work) {
        int after = Integer.MIN_VALUE;
        List<SheetImportRow> portion = after(importId, after);
        while (!portion.isEmpty()) {
            after = portion.getLast().row().number();
            work.accept(portion);
            portion = after(importId, after);
        }
    }

    private List<SheetImportRow> after(UUID importId, int number) {
        return database.current()
                .createQuery(
                        """
                        from SheetImportRow r where r.key.importId = :import and r.key.number > :number
                        order by r.key.number""",
                        SheetImportRow.class)
                .setParameter("import", importId)
                .setParameter("number", number)
                .setMaxResults(PORTION)
                .getResultList();
    }

    /** All rows in portions that never part those of the same kin; changes are written. */
    void eachKin(UUID importId, Consumer<List<SheetImportRow>> work) {
        String after = "";
        List<SheetImportRow> portion = afterKin(importId, after);
        while (!portion.isEmpty()) {
            after = portion.getLast().kin();
            work.accept(portion);
            writeAndForget(portion);
            portion = afterKin(importId, after);
        }
    }

    private List<SheetImportRow> afterKin(UUID importId, String kin) {
        List<SheetImportRow> portion =
                database.current()
                        .createQuery(
                                """
                                from SheetImportRow r where r.key.importId = :import and r.kin > :kin
                                order by r.kin, r.key.number""",
                                SheetImportRow.class)
                        .setParameter("import", importId)
                        .setParameter("kin", kin)
                        .setMaxResults(PORTION)
                        .getResultList();
        if (portion.size() < PORTION) {
            return portion;
        }
        SheetImportRow last = portion.getLast();
        List<SheetImportRow> whole = new ArrayList<>(portion);
        ofKin(importId, List.of(last.kin())).stream()
                .filter(row -> row.row().number() > last.row().number())
                .forEach(whole::add);
        return whole;
    }

    /** The rows of these kins, in portions that never part those of the same kin. */
    void eachOf(UUID importId, List<String> kins, Consumer<List<SheetImportRow>> work) {
        for (int from = 0; from < kins.size(); from += PORTION) {
            List<String> some = kins.subList(from, Math.min(from + PORTION, kins.size()));
            List<SheetImportRow> portion = ofKin(importId, some);
            work.accept(portion);
            writeAndForget(portion);
        }
    }

    private List<SheetImportRow> ofKin(UUID importId, List<String> kins) {
        return database.current()
                .createQuery(
                        """
                        from SheetImportRow r where r.key.importId = :import and r.kin in :kins
                        order by r.key.number""",
                        SheetImportRow.class)
                .setParameter("import", importId)
                .setParameter("kins", kins)
                .getResultList();
    }

    /** Writes what was changed, so that queries see it. */
    void flush() {
        database.current().flush();
    }

    private void writeAndForget(List<SheetImportRow> rows) {
        EntityManager manager = database.current();
        manager.flush();
        rows.forEach(manager::detach);
    }

    /** What is to be done, in the order of the file. */
    List<TakenRow> taken(UUID importId) {
        List<TakenRow> taken = new ArrayList<>();
        each(
                importId,
                row -> {
                    if (row.isTaken()) {
                        taken.add(row.taken());
                    }
                });
        return taken;
    }

    void decide(UUID importId, Verdict verdict, Decision decision) {
        database.current().flush();
        database.current()
                .createQuery(
                        """
                        update SheetImportRow r set r.decision = :decision
                        where r.key.importId = :import and r.verdict = :verdict""")
                .setParameter("decision", decision)
                .setParameter("import", importId)
                .setParameter("verdict", verdict)
                .executeUpdate();
    }
}

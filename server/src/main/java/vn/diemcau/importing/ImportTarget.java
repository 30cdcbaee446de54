package vn.diemcau.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.kernel.Refusal;

/** Something that rows of a spreadsheet can become. The feature that has it implements this. */
public interface ImportTarget {

    /** In addresses and in the database: ASCII, lower case, with hyphens. */
    String kind();

    /** How a list of them is called in a file's name: ASCII, lower case, with hyphens. */
    String fileName();

    /** What can stand in a row, in the order in which people read it. */
    List<ImportField> fields();

    /**
     * Refuses where this caller may not import, as if there were nothing where they may not know of
     * it.
     *
     * @param subject into what; null where the kind has no more than one
     */
    void admit(Caller.SignedIn caller, @Nullable UUID subject);

    /**
     * Rows of one file that have the same kin may mean the same; never empty, at most 200 letters.
     */
    String kin(ImportRow row);

    /**
     * What would become of the rows as things stand now, in their order. Called within a
     * transaction, for a caller who was admitted, with all rows of the same kin together, and with
     * up to 50,000: it asks the database a fixed number of times for each thousand, never for each
     * row.
     */
    List<Judgement> judge(Caller.SignedIn caller, @Nullable UUID subject, List<ImportRow> rows);

    /**
     * What {@link #apply} would refuse now if so many rows were taken, such as a quota; empty where
     * nothing stands against it.
     */
    default Optional<Refusal> obstacle(Caller.SignedIn caller, @Nullable UUID subject, int taken) {
        return Optional.empty();
    }

    /**
     * What waits until nobody else changes what is imported into. Asked for before the transaction
     * that judges and applies, and run in it before it reads anything.
     */
    default Runnable locking(@Nullable UUID subject) {
        return () -> {};
    }

    /**
     * Does it, in the transaction that has just judged; the audit included.
     *
     * @throws Refusal where a rule of the feature says no to the whole, such as a quota: nothing is
     *     done then
     */
    void apply(Caller.SignedIn caller, @Nullable UUID subject, List<TakenRow> rows);
}

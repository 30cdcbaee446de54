package vn.diemcau.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Database;
import vn.diemcau.spreadsheet.Sheet;
import vn.diemcau.spreadsheet.SheetReader;

/** Imports from the upload to their end. Each is its owner's alone. */
@ApplicationScoped
public class ImportService {

    /** Names, addresses and numbers of people are not kept longer than somebody needs them. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST_OPEN = 20;
    private static final int LONGEST_NAME = 200;

    private final Database database;
    private final ImportTargets targets;
    private final ImportRepository imports;
    private final RowRepository rows;
    private final Judging judging;
    private final Audit audit;
    private final Clock clock;

    /** Files are read into memory: never many at once, the others wait. */
    private final Semaphore reading = new Semaphore(2, true);

    @Inject
    ImportService(
            Database database,
            ImportTargets targets,
            ImportRepository imports,
            RowRepository rows,
            Judging judging,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.targets = targets;
        this.imports = imports;
        this.rows = rows;
        this.judging = judging;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads the file and judges its rows; nothing else happens until {@link #apply}. */
    public ImportView upload(
            Caller.SignedIn caller, String kind, @Nullable UUID subject, String name, byte[] file) {
        ImportTarget target = targets.get(kind);
        target.admit(caller, subject);
        reading.acquireUninterruptibly();
        try {
            Sheet sheet = SheetReader.read(file);
            return database.write(
                    () -> store(caller, target, subject, name, Upload.of(sheet, target.fields())));
        } finally {
            reading.release();
        }
    }

    private ImportView store(
            Caller.SignedIn caller,
            ImportTarget target,
            @Nullable UUID subject,
            String name,
            Upload upload) {
        if (imports.open(caller.actorId()) >= MOST_OPEN) {
            throw ImportError.TOO_MANY_OPEN.refusal("most", MOST_OPEN);
        }
        SheetImport made =
                SheetImport.of(
                        target.kind(),
                        subject,
                        caller.actorId(),
                        Text.shortened(Text.line(name), LONGEST_NAME),
                        upload.columns(),
                        upload.eightBit(),
                        upload.formulas(),
                        now());
        imports.add(made);
        List<SheetImportRow> read = upload.rows(made.id(), target);
        judging.first(caller, target, subject, read);
        read.forEach(rows::add);
        return view(caller, target, made);
    }

    ImportView get(Caller.SignedIn caller, ImportId id) {
        return database.read(
                () -> {
                    SheetImport found = imports.get(id, caller.actorId());
                    return view(caller, targets.get(found.kind()), found);
                });
    }

    /** The caller's own imports of a kind, the newest first. */
    Page<ImportBrief> page(
            Caller.SignedIn caller, String kind, @Nullable UUID subject, PageRequest wanted) {
        targets.get(kind).admit(caller, subject);
        return database.read(
                () ->
                        imports.page(caller.actorId(), kind, subject, wanted)
                                .map(SheetImport::brief));
    }

    void delete(Caller.SignedIn caller, ImportId id) {
        database.write(() -> imports.remove(imports.getLocked(id, caller.actorId())));
    }

    /** Says anew what the columns are for. What was corrected in the others stays. */
    ImportView map(Caller.SignedIn caller, ImportId id, MapColumns wanted) {
        return database.write(
                () -> {
                    SheetImport mapped = imports.getLocked(id, caller.actorId());
                    mapped.requireOpen();
                    ImportTarget target = admitted(caller, mapped);
                    List<ImportColumn> before = mapped.columns();
                    List<ImportColumn> columns = wanted.on(before, target);
                    Rereading rereading = new Rereading(before, columns, mapped.isEightBit());
                    List<String> kept = MapColumns.unchanged(before, columns);
                    Map<String, ImportField> known = Upload.known(target);
                    rows.each(
                            id.value(),
                            row -> {
                                rereading.read(row);
                                row.map(columns, known, kept);
                                row.findKin(target);
                            });
                    mapped.map(rereading.shown(columns));
                    judging.all(caller, target, mapped);
                    imports.flush();
                    return view(caller, target, mapped);
                });
    }

    /**
     * Does what the rows say, all of it or nothing. Done once: again it answers what was done.
     *
     * @param expected how many rows the caller saw that would be taken
     */
    ImportView apply(Caller.SignedIn caller, ImportId id, int expected) {
        ImportView known = get(caller, id);
        ImportTarget target = targets.get(known.kind());
        Runnable lock = target.locking(known.subjectId());
        ImportView result =
                database.write(
                        () -> {
                            imports.takeTurn(target.kind());
                            lock.run();
                            SheetImport taken = imports.getLocked(id, caller.actorId());
                            admitted(caller, taken);
                            if (!taken.isApplied()
                                    && judging.all(caller, target, taken) == 0
                                    && rows.counts(id.value()).taken() == expected) {
                                apply(caller, target, taken);
                            }
                            return view(caller, target, taken);
                        });
        if (result.outcome() == null) {
            throw ImportError.JUDGED_AGAIN.refusal();
        }
        return result;
    }

    private void apply(Caller.SignedIn caller, ImportTarget target, SheetImport open) {
        List<TakenRow> taken = rows.taken(open.id());
        if (taken.isEmpty()) {
            throw ImportError.NOTHING_TO_DO.refusal();
        }
        int changed = rows.counts(open.id()).changed();
        target.apply(caller, open.subjectId(), taken);
        open.applied(now(), taken.size() - changed, changed);
        imports.flush();
        audit.record(
                "import.applied",
                "import",
                open.id(),
                Map.of(
                        "kind",
                        open.kind(),
                        "file",
                        open.fileName(),
                        "created",
                        taken.size() - changed,
                        "changed",
                        changed));
    }

    private ImportTarget admitted(Caller.SignedIn caller, SheetImport into) {
        ImportTarget target = targets.get(into.kind());
        target.admit(caller, into.subjectId());
        return target;
    }

    private ImportView view(Caller.SignedIn caller, ImportTarget target, SheetImport of) {
        return of.view(caller, target, rows.counts(of.id()));
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    int deleteExpired(int most) {
        return database.write(() -> imports.deleteOlder(clock.instant().minus(KEPT), most));
    }
}

package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;
import vn.diemcau.directory.OrganizationId;
import vn.diemcau.event.EventId;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PassingFile;
import vn.diemcau.typeset.OfficialDocx;
import vn.diemcau.typeset.OfficialLayout;
import vn.diemcau.typeset.OfficialPdf;
import vn.diemcau.typeset.Pdf;

/** Documents as files: one, or all copies of a text; and the scans that come back. */
@ApplicationScoped
class DocumentFiles {

    private static final int COPIES_AT_ONCE = 20;
    private static final int PAGES_SHOWN = 10;

    private final Database database;
    private final DocumentRepository documents;
    private final DocumentAccess access;
    private final Printing printing;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DocumentFiles(
            Database database,
            DocumentRepository documents,
            DocumentAccess access,
            Printing printing,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.documents = documents;
        this.access = access;
        this.printing = printing;
        this.audit = audit;
        this.clock = clock;
    }

    /** One document as a file. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes files.
    record NamedFile(String name, String mediaType, byte[] content) {}

    /** As it was printed when it was issued; a draft as it would be printed now. */
    NamedFile pdf(Caller.SignedIn caller, DocumentId id) {
        return database.read(() -> pdf(access.getKept(caller, id))).get();
    }

    // What is read is read here; what is set is set when the file is asked for, and by then no
    // connection waits.
    private Supplier<NamedFile> pdf(Document document) {
        String name = FileNames.of(document, "pdf");
        Optional<byte[]> print =
                documents
                        .findFile(document.id(), DocumentFile.Kind.PRINT)
                        .map(file -> file.content);
        if (print.isPresent()) {
            NamedFile file = new NamedFile(name, "application/pdf", print.get());
            return () -> file;
        }
        OfficialLayout layout = printing.layout(document);
        return () -> new NamedFile(name, "application/pdf", OfficialPdf.of(layout));
    }

    /** Its pages as they were printed, also where it counts no more. */
    DocumentPreview pages(Caller.SignedIn caller, DocumentId id) {
        record Read(Supplier<NamedFile> pdf, @Nullable String recipient) {}
        Read read =
                database.read(
                        () -> {
                            Document document = access.getKept(caller, id);
                            if (document.number == null) {
                                // A draft has a preview, and a text of many copies has theirs.
                                throw DocumentError.NO_FILE.refusal();
                            }
                            Recipient recipient = document.recipient();
                            return new Read(
                                    pdf(document),
                                    recipient == null ? null : recipient.addressed());
                        });
        byte[] pdf = read.pdf().get().content();
        return DocumentPreview.of(pdf, PAGES_SHOWN, read.recipient());
    }

    /** The same text for Word. */
    NamedFile docx(Caller.SignedIn caller, DocumentId id) {
        return database.read(() -> docx(access.getKept(caller, id))).get();
    }

    private Supplier<NamedFile> docx(Document document) {
        String name = FileNames.of(document, "docx");
        OfficialLayout layout = printing.layout(document);
        return () ->
                new NamedFile(
                        name,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        OfficialDocx.of(layout));
    }

    NamedFile scan(Caller.SignedIn caller, DocumentId id) {
        return database.read(
                () ->
                        findScan(access.getKept(caller, id))
                                .orElseThrow(DocumentError.NO_FILE::refusal));
    }

    private Optional<NamedFile> findScan(Document document) {
        return documents
                .findFile(document.id(), DocumentFile.Kind.SCAN)
                .map(
                        scan ->
                                new NamedFile(
                                        FileNames.of(document, Scan.endingOf(scan.mediaType)),
                                        scan.mediaType,
                                        scan.content));
    }

    /** What an organization was sent, as recipients see it: the signed scan, else the print. */
    NamedFile received(Caller.SignedIn caller, OrganizationId recipient, DocumentId id) {
        @Nullable EventId event = access.requireKept(caller, recipient);
        return database.read(
                        () -> {
                            Document document =
                                    documents
                                            .findReceived(event, recipient, id)
                                            .orElseThrow(DocumentError.NOT_FOUND::refusal);
                            return findScan(document)
                                    .<Supplier<NamedFile>>map(scan -> () -> scan)
                                    .orElseGet(() -> pdf(document));
                        })
                .get();
    }

    /** What recipients see from now on; an earlier scan gives way. */
    void attach(Caller.SignedIn caller, DocumentId id, byte[] content) {
        // Whose it is comes first: nobody else's file is opened. No connection waits for that.
        database.read(
                () -> {
                    Document document = access.getKept(caller, id);
                    document.requireNumbered();
                    return document.id();
                });
        Scan scan = Scan.of(content);
        database.write(
                () -> {
                    Document document = access.getKeptLocked(caller, id);
                    document.requireNumbered();
                    documents
                            .findFile(id, DocumentFile.Kind.SCAN)
                            .ifPresentOrElse(
                                    earlier ->
                                            earlier.replace(
                                                    scan.mediaType(),
                                                    scan.content(),
                                                    clock.instant()),
                                    () ->
                                            documents.add(
                                                    new DocumentFile(
                                                            document,
                                                            DocumentFile.Kind.SCAN,
                                                            scan.mediaType(),
                                                            scan.content(),
                                                            clock.instant())));
                    record(document, "document.scan_attached");
                });
    }

    void detach(Caller.SignedIn caller, DocumentId id) {
        database.write(
                () -> {
                    Document document = access.getKeptLocked(caller, id);
                    documents.remove(
                            documents
                                    .findFile(id, DocumentFile.Kind.SCAN)
                                    .orElseThrow(DocumentError.NO_FILE::refusal));
                    record(document, "document.scan_removed");
                });
    }

    private void record(Document document, String action) {
        audit.record(
                action,
                "document",
                document.id,
                Map.of(
                        "subject",
                        document.subject,
                        "number",
                        Objects.requireNonNullElse(document.numberAndSymbol(), "")));
    }

    /** All issued copies of a text in one PDF, in the order of their numbers. */
    PassingFile forThePrinter(Caller.SignedIn caller, DocumentId id) {
        Iterator<NamedFile> copies = copies(caller, id, this::pdf);
        return PassingFile.of(
                out ->
                        Pdf.join(
                                new Iterator<>() {
                                    @Override
                                    public boolean hasNext() {
                                        return copies.hasNext();
                                    }

                                    @Override
                                    public byte[] next() {
                                        return copies.next().content();
                                    }
                                },
                                out));
    }

    PassingFile zip(Caller.SignedIn caller, DocumentId id, CopyFormat format) {
        Function<Document, Supplier<NamedFile>> written =
                switch (format) {
                    case PDF -> this::pdf;
                    case DOCX -> this::docx;
                };
        Iterator<NamedFile> copies = copies(caller, id, written);
        return PassingFile.of(out -> zip(copies, out));
    }

    private static void zip(Iterator<NamedFile> copies, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            Set<String> names = new HashSet<>();
            while (copies.hasNext()) {
                NamedFile copy = copies.next();
                zip.putNextEntry(new ZipEntry(unused(copy.name(), names)));
                zip.write(copy.content());
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies of two years have the same numbers, and an archive has each name once. */
    private static String unused(String name, Set<String> taken) {
        int ending = name.lastIndexOf('.');
        String free = name;
        for (int again = 2; !taken.add(free); again++) {
            free = name.substring(0, ending) + "-" + again + name.substring(ending);
        }
        return free;
    }

    /** Some copies at a time, each time in a transaction of its own. */
    private Iterator<NamedFile> copies(
            Caller.SignedIn caller,
            DocumentId id,
            Function<Document, Supplier<NamedFile>> written) {
        DocumentId text = database.read(() -> access.getOrganized(caller, id).id());
        Iterator<NamedFile> copies = new Copying(text, written);
        if (!copies.hasNext()) {
            throw DocumentError.NO_FILE.refusal();
        }
        return copies;
    }

    private final class Copying implements Iterator<NamedFile> {

        private final DocumentId text;
        private final Function<Document, Supplier<NamedFile>> written;
        private final Deque<Supplier<NamedFile>> waiting = new ArrayDeque<>();
        private @Nullable Document last;
        private boolean ended;

        private Copying(DocumentId text, Function<Document, Supplier<NamedFile>> written) {
            this.text = text;
            this.written = written;
        }

        @Override
        public boolean hasNext() {
            if (waiting.isEmpty() && !ended) {
                database.read(this::readOn);
            }
            return !waiting.isEmpty();
        }

        private boolean readOn() {
            List<Document> some = documents.listIssuedCopies(text, last, COPIES_AT_ONCE);
            for (Document copy : some) {
                waiting.add(written.apply(copy));
                last = copy;
            }
            ended = some.size() < COPIES_AT_ONCE;
            return ended;
        }

        @Override
        public NamedFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return waiting.remove().get();
        }
    }
}

package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.diemcau.access.Caller;
import vn.diemcau.audit.Audit;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PassingFile;
import vn.diemcau.typeset.OfficialDocx;
import vn.diemcau.typeset.OfficialPdf;
import vn.diemcau.typeset.Pdf;

/** Documents as files: one, or all copies of a text; and the scans that come back. */
@ApplicationScoped
class DocumentFiles {

    private static final int COPIES_AT_ONCE = 20;

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
        return database.read(() -> pdf(access.getKept(caller, id)));
    }

    private NamedFile pdf(Document document) {
        byte[] content =
                documents
                        .findFile(document.id(), DocumentFile.Kind.PRINT)
                        .map(file -> file.content)
                        .orElseGet(() -> OfficialPdf.of(printing.layout(document)));
        return new NamedFile(FileNames.of(document, "pdf"), "application/pdf", content);
    }

    /** The same text for Word. */
    NamedFile docx(Caller.SignedIn caller, DocumentId id) {
        return database.read(() -> docx(access.getKept(caller, id)));
    }

    private NamedFile docx(Document document) {
        return new NamedFile(
                FileNames.of(document, "docx"),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                OfficialDocx.of(printing.layout(document)));
    }

    NamedFile scan(Caller.SignedIn caller, DocumentId id) {
        return database.read(
                () -> {
                    Document document = access.getKept(caller, id);
                    DocumentFile scan =
                            documents
                                    .findFile(document.id(), DocumentFile.Kind.SCAN)
                                    .orElseThrow(DocumentError.NO_FILE::refusal);
                    return new NamedFile(
                            FileNames.of(document, Scan.endingOf(scan.mediaType)),
                            scan.mediaType,
                            scan.content);
                });
    }

    /** What recipients see from now on; an earlier scan gives way. */
    void attach(Caller.SignedIn caller, DocumentId id, byte[] content) {
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
        Function<Document, NamedFile> written =
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
            while (copies.hasNext()) {
                NamedFile copy = copies.next();
                zip.putNextEntry(new ZipEntry(copy.name()));
                zip.write(copy.content());
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some copies at a time, each time in a transaction of its own. */
    private Iterator<NamedFile> copies(
            Caller.SignedIn caller, DocumentId id, Function<Document, NamedFile> written) {
        DocumentId text = database.read(() -> access.getOrganized(caller, id).id());
        Iterator<NamedFile> copies = new Copying(text, written);
        if (!copies.hasNext()) {
            throw DocumentError.NO_FILE.refusal();
        }
        return copies;
    }

    private final class Copying implements Iterator<NamedFile> {

        private final DocumentId text;
        private final Function<Document, NamedFile> written;
        private final Deque<NamedFile> waiting = new ArrayDeque<>();
        private int last;
        private boolean ended;

        private Copying(DocumentId text, Function<Document, NamedFile> written) {
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
                last = Objects.requireNonNull(copy.number);
            }
            ended = some.size() < COPIES_AT_ONCE;
            return ended;
        }

        @Override
        public NamedFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return waiting.remove();
        }
    }
}

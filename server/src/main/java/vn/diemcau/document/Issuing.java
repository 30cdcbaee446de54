package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Pulses;
import vn.diemcau.typeset.OfficialPdf;
import vn.diemcau.typeset.Typeface;

/**
 * Gives documents their numbers. A number, the document that bears it and the print of it are
 * stored in one transaction, so that a crash leaves neither a gap nor a number without a document.
 * Copies are issued one by one ({@link IssuingCopies}), each like that.
 */
@ApplicationScoped
class Issuing {

    private final Database database;
    private final DocumentRepository documents;
    private final RegisterRepository registers;
    private final Recipients recipients;
    private final Printing printing;
    private final Pulses pulses;
    private final Clock clock;

    @Inject
    Issuing(
            Database database,
            DocumentRepository documents,
            RegisterRepository registers,
            Recipients recipients,
            Printing printing,
            Pulses pulses,
            Clock clock) {
        this.database = database;
        this.documents = documents;
        this.registers = registers;
        this.recipients = recipients;
        this.printing = printing;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** In the running transaction; {@code draft} is locked. */
    void issue(Document draft) {
        IssuingRule.requireAll(draft.text());
        List<DocumentRecipient> addressees = recipients.of(draft);
        boolean nobody =
                draft.copies == Copies.EACH
                        || draft.text().selection().kind() != Selection.Kind.NOBODY;
        if (nobody && addressees.isEmpty()) {
            throw DocumentError.NO_RECIPIENTS.refusal();
        }
        Instant now = clock.instant();
        addressees.forEach(documents::add);
        if (draft.copies == Copies.EACH) {
            draft.beginIssuing(now);
            database.afterCommit(() -> pulses.soon(IssuingCopies.NAME));
            return;
        }
        number(draft, now);
    }

    /**
     * Issues the copy of the next recipient, or finishes.
     *
     * @return whether there may be more
     */
    boolean issueNextCopy(DocumentId master) {
        return database.write(
                () -> {
                    // Everybody who issues or takes back copies of this text waits here.
                    Document text = documents.findLocked(master).orElseThrow();
                    if (text.state != DocumentState.ISSUING) {
                        return false;
                    }
                    Optional<DocumentRecipient> next = documents.findNextRecipient(master);
                    if (next.isEmpty()) {
                        text.finishIssuing();
                        return false;
                    }
                    issueCopy(text, next.get());
                    return true;
                });
    }

    private void issueCopy(Document text, DocumentRecipient addressee) {
        Recipient recipient;
        try {
            recipient = recipients.get(addressee);
        } catch (Refusal gone) {
            addressee.cannotGetOne((DocumentError) gone.code());
            return;
        }
        if (Typeface.firstMissing(recipient.addressed()).isPresent()) {
            addressee.cannotGetOne(DocumentError.CHARACTER_UNKNOWN);
            return;
        }
        Instant now = clock.instant();
        Document copy = text.copyFor(addressee, recipient, now);
        documents.add(copy);
        number(copy, now);
        addressee.gets(copy);
    }

    /** In the running transaction; {@code document} is stored and has no number yet. */
    void number(Document document, Instant now) {
        document.issue(registers.take(document.issuer(), document.kind, now), now);
        byte[] print = OfficialPdf.of(printing.layout(document));
        documents.add(
                new DocumentFile(document, DocumentFile.Kind.PRINT, "application/pdf", print, now));
    }
}

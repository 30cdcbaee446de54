package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.delegate.DelegateId;
import vn.diemcau.event.SessionService;
import vn.diemcau.event.SessionSummary;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Pulses;
import vn.diemcau.typeset.OfficialLayout;
import vn.diemcau.typeset.OfficialPdf;

/**
 * Gives documents their numbers. A number, the document that bears it and the print of it are
 * stored in one transaction, so that a crash leaves neither a gap nor a number without a document.
 * Copies are issued one by one ({@link IssuingCopies}), each like that.
 */
@ApplicationScoped
class Issuing {

    private static final Logger LOG = LoggerFactory.getLogger(Issuing.class);

    private final Database database;
    private final DocumentRepository documents;
    private final RegisterRepository registers;
    private final Recipients recipients;
    private final SessionService sessions;
    private final Printing printing;
    private final Pulses pulses;
    private final Event<AuthorizationIssued> authorized;
    private final Clock clock;

    @Inject
    Issuing(
            Database database,
            DocumentRepository documents,
            RegisterRepository registers,
            Recipients recipients,
            SessionService sessions,
            Printing printing,
            Pulses pulses,
            Event<AuthorizationIssued> authorized,
            Clock clock) {
        this.database = database;
        this.documents = documents;
        this.registers = registers;
        this.recipients = recipients;
        this.sessions = sessions;
        this.printing = printing;
        this.pulses = pulses;
        this.authorized = authorized;
        this.clock = clock;
    }

    /** In the running transaction; {@code draft} is locked. */
    void issue(Document draft) {
        SessionSummary session = sessions.get(draft.session());
        IssuingRule.requireOpen(session);
        IssuingRule.requireAll(draft.text());
        List<DocumentRecipient> addressees = recipients.of(draft);
        boolean hasRecipients =
                draft.copies == Copies.EACH
                        || draft.text().selection().kind() != Selection.Kind.NOBODY;
        if (hasRecipients && addressees.isEmpty()) {
            throw DocumentError.NO_RECIPIENTS.refusal();
        }
        if (draft.kind == DocumentKind.AUTHORIZATION) {
            Document.requireReplaced(draft.kind, draft.text());
            recipients.requireSubstitutes(draft, addressees);
        }
        Instant now = clock.instant();
        addressees.forEach(documents::add);
        // Whoever issues it was told where the session had moved meanwhile.
        draft.says(session);
        if (draft.copies == Copies.EACH) {
            draft.beginIssuing(now);
            database.afterCommit(() -> pulses.soon(IssuingCopies.NAME));
            return;
        }
        number(draft, now);
    }

    /**
     * Issues the copy of the next recipient, or finishes. For whom none can be set, that is noted,
     * and no number is taken: nobody else waits for it.
     *
     * @return whether there may be more
     */
    boolean issueNextCopy(DocumentId master) {
        try {
            return issueNext(master);
        } catch (Unprintable failed) {
            return database.write(
                    () -> {
                        documents
                                .findRecipient(failed.recipient)
                                .ifPresent(one -> one.cannotGetOne(DocumentError.NOT_PRINTABLE));
                        return true;
                    });
        }
    }

    private boolean issueNext(DocumentId master) {
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
        SessionSummary session = sessions.get(text.session());
        Optional<DocumentError> forbids = IssuingRule.find(session);
        if (forbids.isPresent()) {
            addressee.cannotGetOne(forbids.get());
            return;
        }
        Recipient recipient;
        try {
            recipient = recipients.get(session, addressee);
        } catch (Refusal gone) {
            addressee.cannotGetOne((DocumentError) gone.code());
            return;
        }
        if (text.kind == DocumentKind.AUTHORIZATION
                && addressee.delegateId != null
                && documents.isAuthorizedLocked(new DelegateId(addressee.delegateId))) {
            // Their organization was faster.
            addressee.cannotGetOne(DocumentError.ALREADY_AUTHORIZED);
            return;
        }
        Instant now = clock.instant();
        Document copy = text.copyFor(addressee, recipient, now);
        documents.add(copy);
        try {
            number(copy, now);
        } catch (Refusal notSet) {
            throw new Unprintable(addressee.id);
        }
        addressee.gets(copy);
        tellSubstitute(copy);
    }

    /** Carries out of the transaction, which is to leave nothing behind, whose copy failed. */
    private static final class Unprintable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID recipient;

        Unprintable(UUID recipient) {
            super("no copy can be printed for recipient " + recipient, null, false, false);
            this.recipient = recipient;
        }
    }

    /**
     * In the running transaction; {@code document} is stored and has no number yet. Refuses what
     * cannot be set in letters with its fields filled in.
     */
    void number(Document document, Instant now) {
        document.issue(registers.take(document.issuer(), document.kind, now), now);
        byte[] print = set(document.id(), printing.layout(document));
        documents.add(
                new DocumentFile(document, DocumentFile.Kind.PRINT, "application/pdf", print, now));
    }

    /** A substitute who may have been invited already gets what has just been numbered. */
    void tellSubstitute(Document document) {
        @Nullable DelegateId substitute = document.delegate();
        if (document.kind == DocumentKind.AUTHORIZATION && substitute != null) {
            // Whoever sends it reads the print from the database.
            documents.flush();
            authorized.fire(new AuthorizationIssued(substitute, document.id()));
        }
    }

    private static byte[] set(DocumentId id, OfficialLayout layout) {
        OptionalInt missing = layout.firstMissing();
        if (missing.isPresent()) {
            throw DocumentError.CHARACTER_UNKNOWN.refusal(
                    "character", Character.toString(missing.getAsInt()));
        }
        try {
            return OfficialPdf.of(layout);
        } catch (UncheckedIOException e) {
            // Of the machine, not of the text: another time it may well succeed.
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("Document {} cannot be set", id.value(), e);
            throw DocumentError.NOT_PRINTABLE.refusal();
        }
    }
}

package vn.diemcau.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Recurring;

/**
 * Issues copies, a thousand of a text if need be. It goes by what the database says is missing:
 * whatever ends or fails in the middle of it, this server or another one goes on.
 */
@ApplicationScoped
class IssuingCopies implements Recurring {

    static final String NAME = "document-copies";

    private static final Logger LOG = LoggerFactory.getLogger(IssuingCopies.class);
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final Database database;
    private final DocumentRepository documents;
    private final Issuing issuing;

    @Inject
    IssuingCopies(Database database, DocumentRepository documents, Issuing issuing) {
        this.database = database;
        this.documents = documents;
        this.issuing = issuing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    @Override
    public Duration firstPause() {
        return Duration.ZERO;
    }

    @Override
    public void once(BooleanSupplier stopping) {
        for (DocumentId text : database.read(documents::listIssuing)) {
            issue(text, stopping);
        }
    }

    /** A text that fails keeps no other one waiting. */
    private void issue(DocumentId text, BooleanSupplier stopping) {
        try {
            boolean more = true;
            while (more && !stopping.getAsBoolean()) {
                more = issuing.issueNextCopy(text);
            }
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The copies of document {} could not all be issued; that is tried again",
                    text.value(),
                    e);
        }
    }
}

package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Recurring;

/**
 * Sees that whoever was invited to another time or place than holds gets a letter. It compares what
 * was told with what holds instead of waiting to be told of changes: a crash between any two lines
 * loses nothing, and nothing is told twice, because the letter and the note of it are one
 * transaction.
 */
@ApplicationScoped
class ChangedSessions implements Recurring {

    static final String NAME = "changed-sessions";

    private static final Logger LOG = LoggerFactory.getLogger(ChangedSessions.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Updating updating;

    @Inject
    ChangedSessions(Updating updating) {
        this.updating = updating;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void once(BooleanSupplier stopping) {
        for (SessionId session : updating.listChanged()) {
            while (!stopping.getAsBoolean() && updating.tellSome(session)) {
                LOG.info("Those invited to session {} are told of a change", session.value());
            }
        }
    }
}

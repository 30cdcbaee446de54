package vn.diemcau.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Set<SessionId> failing = ConcurrentHashMap.newKeySet();

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
        updating.listChanged().forEach(session -> tell(session, stopping));
    }

    /** A session that fails keeps no other one waiting; one line in the log while that lasts. */
    private void tell(SessionId session, BooleanSupplier stopping) {
        try {
            while (!stopping.getAsBoolean() && updating.tellSome(session)) {
                LOG.info("Those invited to session {} are told of a change", session.value());
            }
            failing.remove(session);
        } catch (RuntimeException | Error e) {
            if (failing.add(session)) {
                LOG.error(
                        "Those invited to session {} could not all be told of a change; that is tried again",
                        session.value(),
                        e);
            }
        }
    }
}

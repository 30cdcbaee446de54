package vn.diemcau.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.platform.Json;
import vn.diemcau.platform.RequestId;

/**
 * The trail of what people changed. Call it in the transaction that makes the change: both are
 * stored or neither.
 */
@ApplicationScoped
public class Audit {

    private final AuditRepository entries;
    private final CurrentCaller current;
    private final Clock clock;

    @Inject
    Audit(AuditRepository entries, CurrentCaller current, Clock clock) {
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Notes that the caller of the running request did something.
     *
     * @param action feature and verb, ASCII, for instance {@code event.published}
     * @param subjectKind what {@code subjectId} is, ASCII, for instance {@code event}
     * @param details values that say what changed; never a password or a token
     */
    public void record(
            String action, String subjectKind, @Nullable UUID subjectId, Map<String, ?> details) {
        record(actor(), action, subjectKind, subjectId, details);
    }

    /**
     * As {@link #record(String, String, UUID, Map)}, where the work runs on another thread than the
     * request.
     */
    public void record(
            Actor actor,
            String action,
            String subjectKind,
            @Nullable UUID subjectId,
            Map<String, ?> details) {
        entries.add(
                new AuditEntry(
                        actor, action, subjectKind, subjectId, json(details), clock.instant()));
    }

    /** The caller of the running request; the product itself where no request is running. */
    public Actor actor() {
        try {
            return Actor.of(current.get(), RequestId.current());
        } catch (ContextNotActiveException noRequest) {
            return new Actor(Actor.Kind.PRODUCT, null, RequestId.current());
        }
    }

    private static String json(Map<String, ?> details) {
        try {
            return Json.MAPPER.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the details of an audit row cannot be written", e);
        }
    }
}

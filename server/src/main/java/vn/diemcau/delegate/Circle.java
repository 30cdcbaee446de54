package vn.diemcau.delegate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionSummary;

/**
 * Whom somebody may tell what they may name.
 *
 * @param from those alone to which this allotment was passed on; null: everybody in the session
 * @param by the organization that tells them; null: the organizers
 */
record Circle(SessionSummary session, @Nullable AllotmentId from, @Nullable UUID by) {

    static Circle everybody(SessionSummary session) {
        return new Circle(session, null, null);
    }

    static Circle below(HeldAllotment held, SessionSummary session) {
        Allotment allotment = held.allotment();
        return new Circle(
                session, allotment.id(), held.organized() ? null : allotment.organizationId);
    }

    /** What the audit says that was told about. */
    String entity() {
        return from == null ? "session" : "allotment";
    }

    UUID entityId() {
        return from == null ? session.id().value() : from.value();
    }
}

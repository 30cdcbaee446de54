package vn.diemcau.event;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;

/**
 * The events that a query may find for its caller.
 *
 * @param ids of these events, or null for all
 */
record EventScope(@Nullable Set<UUID> ids) {

    static final EventScope ALL = new EventScope(null);

    /** The events for which the caller holds one of {@code roles}. */
    static EventScope of(Caller.SignedIn caller, Role... roles) {
        return caller.hasEverywhere(roles)
                ? ALL
                : new EventScope(caller.scopes(ScopeKind.EVENT, roles));
    }

    boolean contains(UUID eventId) {
        return ids == null || ids.contains(eventId);
    }
}

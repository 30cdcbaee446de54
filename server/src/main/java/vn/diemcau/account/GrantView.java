package vn.diemcau.account;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;

/**
 * A grant, for administrators.
 *
 * @param scopeName null for the system, and where the thing no longer exists
 */
record GrantView(
        Role role, ScopeKind scopeKind, @Nullable UUID scopeId, @Nullable String scopeName) {

    static GrantView of(Grant grant, Map<UUID, String> names) {
        return new GrantView(
                grant.role(),
                grant.scopeKind(),
                grant.scopeId(),
                grant.scopeId() == null ? null : names.get(grant.scopeId()));
    }
}

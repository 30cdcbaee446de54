package vn.diemcau.access;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role within its scope.
 *
 * @param scopeId the event, organization, bridge point or session; null for the system
 */
public record Grant(@NotNull Role role, @NotNull ScopeKind scopeKind, @Nullable UUID scopeId) {

    public Grant {
        if ((scopeKind == ScopeKind.SYSTEM) != (scopeId == null)) {
            throw new IllegalArgumentException(
                    "a scope id is needed exactly where the scope is not the system");
        }
    }
}

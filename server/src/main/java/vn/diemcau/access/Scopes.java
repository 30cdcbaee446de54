package vn.diemcau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What grants are limited to, by name. */
@ApplicationScoped
public class Scopes {

    private static final int MOST_FOUND = 20;

    private final Instance<ScopeNames> features;

    @Inject
    Scopes(@Any Instance<ScopeNames> features) {
        this.features = features;
    }

    public List<NamedScope> search(ScopeKind kind, String part) {
        return of(kind).map(names -> names.search(part, MOST_FOUND)).orElse(List.of());
    }

    /** The names of all scopes of these grants: one query for each kind, however many there are. */
    public Map<UUID, String> names(Collection<Grant> grants) {
        Map<UUID, String> names = new HashMap<>();
        for (ScopeNames feature : features) {
            List<UUID> ids =
                    grants.stream()
                            .filter(grant -> grant.scopeKind() == feature.kind())
                            .map(grant -> Objects.requireNonNull(grant.scopeId()))
                            .distinct()
                            .toList();
            if (!ids.isEmpty()) {
                feature.named(ids).forEach(scope -> names.put(scope.id(), scope.name()));
            }
        }
        return names;
    }

    /** Refuses roles without meaning in their scope, and scopes that do not exist. */
    public void check(Collection<Grant> grants) {
        Map<UUID, String> names = names(grants);
        for (Grant grant : grants) {
            if (!grant.role().fits(grant.scopeKind())) {
                throw AccessError.GRANT_SCOPE.refusal(
                        Map.of("role", grant.role(), "scope", grant.scopeKind()));
            }
            if (grant.scopeId() != null && !names.containsKey(grant.scopeId())) {
                throw AccessError.SCOPE_UNKNOWN.refusal();
            }
        }
    }

    private Optional<ScopeNames> of(ScopeKind kind) {
        return features.stream().filter(names -> names.kind() == kind).findFirst();
    }
}

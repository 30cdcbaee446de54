package vn.diemcau.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Names what roles are limited to; given by the feature that owns the events, organizations or
 * bridge points. For administrators of accounts, who see names here and nothing else of those
 * things.
 */
public interface ScopeNames {

    ScopeKind kind();

    /** The names of those of {@code ids} that exist. */
    List<NamedScope> named(Collection<UUID> ids);

    /** Some whose names contain {@code part}, without regard to accents; at most {@code most}. */
    List<NamedScope> search(String part, int most);
}

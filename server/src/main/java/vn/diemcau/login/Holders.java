package vn.diemcau.login;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Caller;

/**
 * Those who can be signed in, of one kind; given by the feature that owns them. They are asked with
 * every request, so that whoever is disabled or loses a role is without it at once.
 */
public interface Holders {

    LoginKind kind();

    /** As whom this holder calls now; empty where it is unknown or no longer counts. */
    Optional<Caller.SignedIn> find(UUID holderId, UUID loginSessionId);

    /** Those of {@code holderIds} that count now: one query, however many there are. */
    Set<UUID> listValid(Collection<UUID> holderIds);
}

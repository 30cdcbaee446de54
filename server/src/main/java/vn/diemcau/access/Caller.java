package vn.diemcau.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is calling. Resources get the caller of the running request from {@link CurrentCaller}. */
public sealed interface Caller {

    /** Nobody that we know. */
    record Anonymous() implements Caller {}

    /**
     * Somebody who signed in with an account, or who came in by a guest's link (then {@code
     * accountId} is null and the grants are those of the link).
     */
    record SignedIn(
            UUID loginSessionId,
            @Nullable UUID accountId,
            @Nullable UUID linkId,
            String name,
            List<Grant> grants)
            implements Caller {

        /** Who acted, for audit rows and commands: the account, else the link. */
        public UUID actorId() {
            return accountId != null ? accountId : Objects.requireNonNull(linkId);
        }

        public boolean has(Role role) {
            return grants.stream().anyMatch(grant -> grant.role() == role);
        }

        /** Whether one of {@code roles} is held for the whole system. */
        public boolean hasEverywhere(Role... roles) {
            return grants.stream()
                    .anyMatch(
                            grant ->
                                    grant.scopeKind() == ScopeKind.SYSTEM
                                            && List.of(roles).contains(grant.role()));
        }

        /**
         * The ids of the events, organizations or bridge points for which one of {@code roles} is
         * held.
         */
        public Set<UUID> scopes(ScopeKind kind, Role... roles) {
            return grants.stream()
                    .filter(
                            grant ->
                                    grant.scopeKind() == kind
                                            && List.of(roles).contains(grant.role()))
                    .map(grant -> Objects.requireNonNull(grant.scopeId()))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Whether one of {@code roles} is held for this event or for the whole system. */
        public boolean hasForEvent(UUID eventId, Role... roles) {
            return hasEverywhere(roles) || scopes(ScopeKind.EVENT, roles).contains(eventId);
        }
    }

    /** Somebody who joined one session by its link. */
    record Participant(UUID loginSessionId, UUID participantId) implements Caller {}
}

package vn.diemcau.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;

/**
 * Who changed something, in the course of which request. Work that leaves the request's thread
 * takes it along from {@link Audit#actor()}.
 *
 * @param id the account, guest link or participant; null for the product itself and for nobody
 */
public record Actor(Kind kind, @Nullable UUID id, String requestId) {

    /** What {@code id} names. */
    public enum Kind {
        ACCOUNT,
        LINK,
        PARTICIPANT,
        /** A person whom we do not know, for instance before the sign-in. */
        ANONYMOUS,
        /** No person: the product's own doing. */
        PRODUCT
    }

    static Actor of(Caller caller, String requestId) {
        return switch (caller) {
            case Caller.Anonymous nobody -> new Actor(Kind.ANONYMOUS, null, requestId);
            case Caller.SignedIn signedIn when signedIn.accountId() != null ->
                    new Actor(Kind.ACCOUNT, signedIn.accountId(), requestId);
            case Caller.SignedIn guest -> new Actor(Kind.LINK, guest.linkId(), requestId);
            case Caller.Participant participant ->
                    new Actor(Kind.PARTICIPANT, participant.participantId(), requestId);
        };
    }

    /** The same request, now that we know who it is. */
    public Actor asAccount(UUID accountId) {
        return new Actor(Kind.ACCOUNT, accountId, requestId);
    }
}

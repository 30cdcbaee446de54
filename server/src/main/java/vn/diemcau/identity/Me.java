package vn.diemcau.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the browser is told about who is signed in.
 *
 * @param kind {@code account}, or {@code guest} for somebody who came in by a link
 * @param id the account or the link
 * @param email null for a guest
 * @param locale null for a guest
 */
public record Me(
        String kind,
        UUID id,
        String name,
        @Nullable String email,
        @Nullable Language locale,
        List<Grant> roles) {

    static Me of(Account account) {
        return new Me(
                "account",
                account.id(),
                account.name(),
                account.email(),
                account.language(),
                account.grants());
    }

    static Me of(GuestLink link) {
        return new Me("guest", link.id(), link.label(), null, null, link.grants());
    }

    static Me guest(Caller.SignedIn caller) {
        return new Me("guest", caller.actorId(), caller.name(), null, null, caller.grants());
    }
}

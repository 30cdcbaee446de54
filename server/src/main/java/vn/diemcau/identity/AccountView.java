package vn.diemcau.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An account, for administrators. */
record AccountView(
        UUID id,
        String email,
        String name,
        Language locale,
        AccountState state,
        boolean demo,
        List<Grant> grants,
        Instant createdAt,
        int version) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.name(),
                account.language(),
                account.state(),
                account.demo(),
                account.grants(),
                account.createdAt(),
                account.version());
    }
}

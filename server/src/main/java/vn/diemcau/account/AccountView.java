package vn.diemcau.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.platform.Language;

/** An account, for administrators. */
record AccountView(
        UUID id,
        String email,
        String name,
        Language locale,
        AccountState state,
        boolean demo,
        List<GrantView> grants,
        Instant createdAt,
        int version) {

    /**
     * @param names of what the grants are limited to
     */
    static AccountView of(Account account, Map<UUID, String> names) {
        return new AccountView(
                account.id(),
                account.email(),
                account.name(),
                account.language(),
                account.state(),
                account.demo(),
                account.grants().stream().map(grant -> GrantView.of(grant, names)).toList(),
                account.createdAt(),
                account.version());
    }
}

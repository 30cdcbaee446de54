package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.login.Holders;
import vn.diemcau.login.LoginKind;
import vn.diemcau.login.LoginRules;
import vn.diemcau.platform.Database;

/** Accounts as those who are signed in. */
@ApplicationScoped
class SignedInAccounts implements Holders {

    private final Database database;
    private final AccountRepository accounts;
    private final LoginRules rules;

    @Inject
    SignedInAccounts(Database database, AccountRepository accounts, LoginRules rules) {
        this.database = database;
        this.accounts = accounts;
        this.rules = rules;
    }

    @Override
    public LoginKind kind() {
        return LoginKind.ACCOUNT;
    }

    @Override
    public Optional<Caller.SignedIn> find(UUID holderId, UUID loginSessionId) {
        return database.read(() -> accounts.find(holderId))
                .filter(account -> account.usable(rules.demo()))
                .map(account -> account.caller(loginSessionId));
    }

    @Override
    public Set<UUID> listValid(Collection<UUID> holderIds) {
        return database.read(() -> accounts.listUsable(holderIds, rules.demo()));
    }
}

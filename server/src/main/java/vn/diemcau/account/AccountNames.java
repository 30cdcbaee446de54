package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.audit.Actor;
import vn.diemcau.audit.ActorNames;
import vn.diemcau.platform.Database;

/** Accounts, by name, for those who work beside them. */
@ApplicationScoped
class AccountNames implements ActorNames {

    private final Database database;
    private final AccountRepository accounts;

    @Inject
    AccountNames(Database database, AccountRepository accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    public Actor.Kind kind() {
        return Actor.Kind.ACCOUNT;
    }

    @Override
    public Optional<String> find(UUID id) {
        return database.read(() -> accounts.findName(id));
    }
}

package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.platform.Database;

/** Where an account's owner reads mail; for letters to that person alone. */
@ApplicationScoped
public class AccountAddresses {

    private final Database database;
    private final AccountRepository accounts;

    @Inject
    AccountAddresses(Database database, AccountRepository accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    public Optional<String> find(UUID accountId) {
        return database.read(() -> accounts.find(accountId).map(Account::email));
    }
}

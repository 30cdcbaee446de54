package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.diemcau.access.Grant;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;

/** Makes the accounts of a trial run; where the demo is off, none of them can sign in. */
@ApplicationScoped
public class DemoLogins {

    private final Database database;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    DemoLogins(Database database, AccountRepository accounts, Passwords passwords, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** An account to be made. */
    public record Login(String email, String name, List<Grant> grants) {}

    /** The account of this address, which must be there. */
    public UUID id(String email) {
        return database.read(() -> accounts.find(new LoginAddress(email)).orElseThrow().id());
    }

    /** Makes those that are missing; those that are there get these grants. */
    public void put(List<Login> logins, String password) {
        PasswordHash hash = passwords.hash(password);
        database.write(() -> logins.forEach(login -> put(login, hash)));
    }

    private void put(Login login, PasswordHash hash) {
        LoginAddress address = new LoginAddress(login.email());
        Account account = accounts.find(address).orElseGet(() -> made(address, login, hash));
        account.setGrants(login.grants());
    }

    private Account made(LoginAddress address, Login login, PasswordHash hash) {
        Account account =
                new Account(address, login.name(), Language.VIETNAMESE, true, clock.instant());
        account.setPassword(hash);
        accounts.add(account);
        return account;
    }
}

package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.audit.Audit;
import vn.diemcau.login.Entry;
import vn.diemcau.login.LoginRules;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.login.SignOutService;
import vn.diemcau.platform.Database;

/** Lets people in by address and password. */
@ApplicationScoped
public class SignInService {

    private final Database database;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final LoginSessions sessions;
    private final LoginRules rules;
    private final SignInThrottle throttle;
    private final SignOutService signOut;
    private final Audit audit;

    @Inject
    SignInService(
            Database database,
            AccountRepository accounts,
            Passwords passwords,
            LoginSessions sessions,
            LoginRules rules,
            SignInThrottle throttle,
            SignOutService signOut,
            Audit audit) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.rules = rules;
        this.throttle = throttle;
        this.signOut = signOut;
        this.audit = audit;
    }

    /**
     * Refuses an unknown address, a wrong password and a demo account outside the demo with one and
     * the same {@code account.wrong_credentials}, after about the same time. Only who knows the
     * password hears that the account is locked.
     */
    Entry signIn(SignIn attempt, String place) {
        LoginAddress address = new LoginAddress(attempt.email());
        throttle.take(address, place);
        Optional<Account> found = database.read(() -> accounts.find(address));
        boolean fits =
                passwords.matches(
                        attempt.password(), found.map(Account::passwordHash).orElse(null));
        if (!fits) {
            throw AccountError.WRONG_CREDENTIALS.refusal();
        }
        requireUsable(found.orElseThrow());
        PasswordHash renewed = renewed(found.get(), attempt.password());
        Entry entry = database.write(() -> enter(found.get().id(), renewed));
        throttle.giveBack(address, place);
        return entry;
    }

    private void requireUsable(Account account) {
        if (account.isDisabled()) {
            throw AccountError.LOCKED.refusal();
        }
        if (!account.usable(rules.demo())) {
            throw AccountError.WRONG_CREDENTIALS.refusal();
        }
    }

    private @Nullable PasswordHash renewed(Account account, String password) {
        PasswordHash old = account.passwordHash();
        return old != null && passwords.isOutdated(old) ? passwords.hash(password) : null;
    }

    private Entry enter(UUID accountId, @Nullable PasswordHash renewed) {
        Account account = accounts.get(accountId);
        // Disabled while the password was compared.
        requireUsable(account);
        if (renewed != null) {
            account.setPassword(renewed);
        }
        signOut.signOut();
        Entry entry = new Entry(account.me(), sessions.startForAccount(account.id()).cookie());
        audit.record(
                audit.actor().asAccount(accountId),
                "account.signed_in",
                "account",
                accountId,
                Map.of());
        return entry;
    }
}

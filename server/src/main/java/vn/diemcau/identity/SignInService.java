package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.platform.Database;

/** Lets people in by address and password, and out again. */
@ApplicationScoped
class SignInService {

    private final Database database;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final LoginSessions sessions;
    private final LoginRules rules;
    private final SignInThrottle throttle;
    private final CurrentCaller current;
    private final Audit audit;

    @Inject
    SignInService(
            Database database,
            AccountRepository accounts,
            Passwords passwords,
            LoginSessions sessions,
            LoginRules rules,
            SignInThrottle throttle,
            CurrentCaller current,
            Audit audit) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.rules = rules;
        this.throttle = throttle;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Refuses an unknown address, a wrong password, a disabled account and a demo account outside
     * the demo with one and the same {@code identity.wrong_credentials}, after about the same time.
     */
    Entry signIn(SignIn attempt, String place) {
        LoginAddress address = new LoginAddress(attempt.email());
        throttle.take(address, place);
        Optional<Account> found = database.read(() -> accounts.find(address));
        boolean fits =
                passwords.matches(
                        attempt.password(), found.map(Account::passwordHash).orElse(null));
        if (!fits || !found.orElseThrow().usable(rules.demo())) {
            throw IdentityError.WRONG_CREDENTIALS.refusal();
        }
        PasswordHash renewed = renewed(found.get(), attempt.password());
        Entry entry = database.write(() -> enter(found.get().id(), renewed));
        throttle.giveBack(address, place);
        return entry;
    }

    /** Ends the session of this browser, if there is one. */
    void signOut() {
        if (current.get() instanceof Caller.SignedIn caller) {
            sessions.end(caller.loginSessionId());
        }
    }

    /** Ends every session of this account or link, in whatever browser. */
    void signOutEverywhere() {
        Caller.SignedIn caller = current.signedIn();
        database.write(
                () -> {
                    sessions.endAllOf(caller, null);
                    audit.record(
                            "account.signed_out_everywhere", "login", caller.actorId(), Map.of());
                });
    }

    private @Nullable PasswordHash renewed(Account account, String password) {
        PasswordHash old = account.passwordHash();
        return old != null && passwords.isOutdated(old) ? passwords.hash(password) : null;
    }

    private Entry enter(UUID accountId, @Nullable PasswordHash renewed) {
        Account account = accounts.get(accountId);
        // Disabled while the password was compared.
        if (!account.usable(rules.demo())) {
            throw IdentityError.WRONG_CREDENTIALS.refusal();
        }
        if (renewed != null) {
            account.setPassword(renewed);
        }
        signOut();
        Entry entry = new Entry(Me.of(account), sessions.startFor(account).cookie());
        audit.record(
                audit.actor().as(account), "account.signed_in", "account", accountId, Map.of());
        return entry;
    }
}

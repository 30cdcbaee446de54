package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.diemcau.access.Caller;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Text;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.login.Me;
import vn.diemcau.platform.Database;

/** One's own account. Guests who came in by a link have none and can only look. */
@ApplicationScoped
class MeService {

    private final Database database;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordRules passwordRules;
    private final OneTimeTokenRepository tokens;
    private final LoginSessions sessions;
    private final SignInThrottle throttle;
    private final CurrentCaller current;
    private final Audit audit;

    @Inject
    MeService(
            Database database,
            AccountRepository accounts,
            Passwords passwords,
            PasswordRules passwordRules,
            OneTimeTokenRepository tokens,
            LoginSessions sessions,
            SignInThrottle throttle,
            CurrentCaller current,
            Audit audit) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.passwordRules = passwordRules;
        this.tokens = tokens;
        this.sessions = sessions;
        this.throttle = throttle;
        this.current = current;
        this.audit = audit;
    }

    Me me() {
        Caller.SignedIn caller = current.signedIn();
        UUID accountId = caller.accountId();
        return accountId == null
                ? Me.guest(caller.actorId(), caller.name(), caller.grants())
                : database.read(() -> accounts.get(accountId).me());
    }

    Me change(Profile profile) {
        UUID accountId = ownAccount();
        return database.write(
                () -> {
                    Account account = accounts.get(accountId);
                    if (profile.locale() != null) {
                        account.speak(profile.locale());
                    }
                    if (profile.name() != null) {
                        account.rename(Text.line(profile.name()));
                    }
                    audit.record("account.profile_changed", "account", accountId, Map.of());
                    return account.me();
                });
    }

    /** Ends all other sessions of the account: whoever knew the old password is out. */
    void changePassword(ChangePassword change, String place) {
        UUID accountId = ownAccount();
        Account account = database.read(() -> accounts.get(accountId));
        LoginAddress address = new LoginAddress(account.email());
        throttle.take(address, place);
        if (!passwords.matches(change.current(), account.passwordHash())) {
            throw AccountError.PASSWORD_WRONG.refusal();
        }
        throttle.giveBack(address, place);
        passwordRules.check(change.password(), address);
        PasswordHash hash = passwords.hash(change.password());
        database.write(
                () -> {
                    accounts.get(accountId).setPassword(hash);
                    tokens.deleteAllOf(accountId);
                    sessions.endAllOfAccount(accountId, current.signedIn().loginSessionId());
                    audit.record("account.password_changed", "account", accountId, Map.of());
                });
    }

    private UUID ownAccount() {
        UUID accountId = current.signedIn().accountId();
        if (accountId == null) {
            throw AccountError.NEEDED.refusal();
        }
        return accountId;
    }
}

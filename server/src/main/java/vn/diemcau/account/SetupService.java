package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.access.Grant;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Text;
import vn.diemcau.kernel.Token;
import vn.diemcau.login.Entry;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.PublicUrl;

/**
 * Makes the first administrator. There is no default password: who may do it holds a link that is
 * printed where only the operator reads.
 */
@ApplicationScoped
class SetupService {

    private static final Duration VALIDITY = Duration.ofHours(24);

    private final Database database;
    private final AccountRepository accounts;
    private final OneTimeTokenRepository tokens;
    private final Passwords passwords;
    private final PasswordRules passwordRules;
    private final LoginSessions sessions;
    private final Audit audit;
    private final Clock clock;
    private final PublicUrl publicUrl;

    @Inject
    SetupService(
            Database database,
            AccountRepository accounts,
            OneTimeTokenRepository tokens,
            Passwords passwords,
            PasswordRules passwordRules,
            LoginSessions sessions,
            Audit audit,
            Clock clock,
            PublicUrl publicUrl) {
        this.database = database;
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.passwordRules = passwordRules;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** A link for the first administrator, for one day; none where there are accounts already. */
    Optional<URI> newLink() {
        return database.write(
                () -> {
                    if (!accounts.isEmpty()) {
                        return Optional.empty();
                    }
                    Token token = Token.random();
                    Instant now = clock.instant();
                    tokens.add(
                            new OneTimeToken(
                                    TokenPurpose.SETUP, token, null, now, now.plus(VALIDITY)));
                    return Optional.of(publicUrl.page("/setup#" + token.value()));
                });
    }

    /** Refuses with {@code account.link_ended} a link that makes no administrator any more. */
    void look(Token token) {
        database.read(() -> check(token));
    }

    /** Refuses with {@code account.link_ended} once there is an account. */
    Entry setUp(Setup setup) {
        Token token = new Token(setup.token());
        database.read(() -> check(token));
        LoginAddress address = new LoginAddress(MailAddress.of(setup.email()).value());
        passwordRules.check(setup.password(), address);
        PasswordHash hash = passwords.hash(setup.password());
        return database.write(
                () -> {
                    // Of two at the same moment, with whatever links, the second waits here and
                    // then
                    // finds no token.
                    tokens.lockAll(TokenPurpose.SETUP);
                    check(token);
                    tokens.deleteAll(TokenPurpose.SETUP);
                    Account account =
                            new Account(
                                    address,
                                    Text.line(setup.name()),
                                    setup.locale(),
                                    false,
                                    clock.instant());
                    account.setPassword(hash);
                    account.setGrants(
                            List.of(new Grant(Role.ADMINISTRATOR, ScopeKind.SYSTEM, null)));
                    accounts.add(account);
                    audit.record(
                            audit.actor().asAccount(account.id()),
                            "account.first_administrator_created",
                            "account",
                            account.id(),
                            Map.of());
                    return new Entry(account.me(), sessions.startForAccount(account.id()).cookie());
                });
    }

    private boolean check(Token token) {
        if (tokens.find(TokenPurpose.SETUP, token, clock.instant()).isEmpty()
                || !accounts.isEmpty()) {
            throw AccountError.LINK_ENDED.refusal();
        }
        return true;
    }
}

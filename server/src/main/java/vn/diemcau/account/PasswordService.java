package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Token;
import vn.diemcau.login.LoginRules;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Throttle;

/** Sets passwords for those who can read the account's mail. */
@ApplicationScoped
class PasswordService {

    private static final int MOST_KEYS = 50_000;

    /** Longer than queueing a mail takes; whoever asks waits for it either way. */
    private static final Duration EVEN_TIME = Duration.ofMillis(400);

    private final Database database;
    private final AccountRepository accounts;
    private final OneTimeTokenRepository tokens;
    private final PasswordLetters letters;
    private final Passwords passwords;
    private final PasswordRules passwordRules;
    private final SignInThrottle throttle;
    private final LoginSessions sessions;
    private final LoginRules rules;
    private final Audit audit;
    private final Clock clock;
    private final Throttle ofAddress;
    private final Throttle fromPlace;

    @Inject
    PasswordService(
            Database database,
            AccountRepository accounts,
            OneTimeTokenRepository tokens,
            PasswordLetters letters,
            Passwords passwords,
            PasswordRules passwordRules,
            SignInThrottle throttle,
            LoginSessions sessions,
            LoginRules rules,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.tokens = tokens;
        this.letters = letters;
        this.passwords = passwords;
        this.passwordRules = passwordRules;
        this.throttle = throttle;
        this.sessions = sessions;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.ofAddress = new Throttle(clock, 5, Duration.ofHours(1), MOST_KEYS);
        this.fromPlace = new Throttle(clock, 60, Duration.ofHours(1), MOST_KEYS);
    }

    /**
     * Mails a link to the owner of the address, if it has a usable account. Nobody's mailbox is
     * flooded: beyond five in an hour nothing more is sent.
     */
    void request(RequestReset request, String place) {
        long start = System.nanoTime();
        LoginAddress address = new LoginAddress(request.email());
        fromPlace
                .take(place)
                .ifPresent(
                        wait -> {
                            throw AccountError.TOO_MANY_TRIES.refusal(
                                    "seconds", wait.toSeconds() + 1);
                        });
        if (ofAddress.take(address.value()).isEmpty()) {
            database.write(() -> send(address));
        }
        waitUntil(start + EVEN_TIME.toNanos());
    }

    private void send(LoginAddress address) {
        accounts.find(address)
                .filter(account -> account.usable(rules.demo()))
                .ifPresent(
                        account -> {
                            letters.send(account, PasswordLetters.Reason.RESET);
                            audit.record(
                                    "account.reset_requested", "account", account.id(), Map.of());
                        });
    }

    /**
     * Uses the token up, sets the password and ends all sessions of the account. Refuses with
     * {@code account.link_ended} what is no token any more, and then changes nothing.
     */
    void complete(CompleteReset reset, String place) {
        Token token = new Token(reset.token());
        Account owner = database.read(() -> owner(token));
        LoginAddress address = new LoginAddress(owner.email());
        passwordRules.check(reset.password(), address);
        PasswordHash hash = passwords.hash(reset.password());
        database.write(
                () -> {
                    Account account = owner(token);
                    // Two at once: only one of them uses the token.
                    if (!tokens.use(TokenPurpose.PASSWORD, token)) {
                        throw AccountError.LINK_ENDED.refusal();
                    }
                    account.setPassword(hash);
                    sessions.endAllOfAccount(account.id(), null);
                    audit.record(
                            audit.actor().asAccount(account.id()),
                            "account.password_set",
                            "account",
                            account.id(),
                            Map.of());
                });
        throttle.forget(address, place);
    }

    private Account owner(Token token) {
        Account account =
                tokens.find(TokenPurpose.PASSWORD, token, clock.instant())
                        .map(found -> accounts.get(Objects.requireNonNull(found.accountId())))
                        .orElseThrow(AccountError.LINK_ENDED::refusal);
        if (!account.usable(rules.demo())) {
            throw AccountError.LINK_ENDED.refusal();
        }
        return account;
    }

    private static void waitUntil(long nanoTime) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

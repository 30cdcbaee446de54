package vn.diemcau.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Grant;
import vn.diemcau.access.NamedScope;
import vn.diemcau.access.Role;
import vn.diemcau.access.ScopeKind;
import vn.diemcau.access.Scopes;
import vn.diemcau.audit.Audit;
import vn.diemcau.kernel.Page;
import vn.diemcau.kernel.PageRequest;
import vn.diemcau.kernel.Text;
import vn.diemcau.login.LoginRules;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.mail.MailAddress;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Versions;

/** Who has an account and what it allows. One administrator always remains who can sign in. */
@ApplicationScoped
class AccountService {

    private final Database database;
    private final AccountRepository accounts;
    private final OneTimeTokenRepository tokens;
    private final PasswordLetters letters;
    private final LoginSessions sessions;
    private final LoginRules rules;
    private final Scopes scopes;
    private final Audit audit;
    private final Clock clock;

    @Inject
    AccountService(
            Database database,
            AccountRepository accounts,
            OneTimeTokenRepository tokens,
            PasswordLetters letters,
            LoginSessions sessions,
            LoginRules rules,
            Scopes scopes,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.tokens = tokens;
        this.letters = letters;
        this.sessions = sessions;
        this.rules = rules;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    Page<AccountView> page(
            @Nullable String search,
            @Nullable Role role,
            @Nullable Boolean disabled,
            PageRequest page) {
        return database.read(
                () -> {
                    Page<Account> found = accounts.page(search, role, disabled, page);
                    Map<UUID, String> names =
                            scopes.names(
                                    found.items().stream()
                                            .flatMap(account -> account.grants().stream())
                                            .toList());
                    return found.map(account -> AccountView.of(account, names));
                });
    }

    /** Events, organizations or bridge points to which a role can be limited. */
    List<NamedScope> scopes(ScopeKind kind, String part) {
        return database.read(() -> scopes.search(kind, part));
    }

    AccountView get(UUID id) {
        return database.read(() -> view(accounts.get(id)));
    }

    AccountView create(CreateAccount wanted) {
        LoginAddress address = address(wanted.email());
        return database.write(
                () -> {
                    Account account =
                            new Account(
                                    address,
                                    Text.line(wanted.name()),
                                    wanted.locale(),
                                    false,
                                    clock.instant());
                    scopes.check(wanted.grants());
                    account.setGrants(wanted.grants());
                    accounts.add(account);
                    letters.send(account, PasswordLetters.Reason.INVITATION);
                    record("account.created", account, Map.of("grants", account.grants()));
                    return view(account);
                });
    }

    AccountView change(UUID id, ChangeAccount change) {
        LoginAddress address = address(change.email());
        return changing(
                id,
                account -> {
                    Versions.requireNewest(change.version(), account.version());
                    // Links that went to the old address must not open the account any more.
                    if (!account.email().equals(address.value())) {
                        tokens.deleteAllOf(id);
                    }
                    account.change(address, Text.line(change.name()), change.locale());
                    record("account.changed", account, Map.of());
                });
    }

    /** Whoever loses a grant is signed out, so that no open connection outlives it. */
    AccountView changeGrants(UUID id, ChangeGrants change) {
        return changing(
                id,
                account -> {
                    Versions.requireNewest(change.version(), account.version());
                    List<Grant> before = account.grants();
                    scopes.check(added(before, change.grants()));
                    account.setGrants(change.grants());
                    refuseWithoutAdministrator();
                    if (!account.grants().containsAll(before)) {
                        sessions.endAllOfAccount(id, null);
                    }
                    record(
                            "account.grants_changed",
                            account,
                            Map.of("before", before, "after", account.grants()));
                });
    }

    void invite(UUID id) {
        changing(
                id,
                account -> {
                    letters.send(account, PasswordLetters.Reason.INVITATION);
                    record("account.invited", account, Map.of());
                });
    }

    AccountView disable(UUID id) {
        return changing(
                id,
                account -> {
                    account.disable(clock.instant());
                    refuseWithoutAdministrator();
                    tokens.deleteAllOf(id);
                    sessions.endAllOfAccount(id, null);
                    record("account.disabled", account, Map.of());
                });
    }

    AccountView enable(UUID id) {
        return changing(
                id,
                account -> {
                    account.enable();
                    record("account.enabled", account, Map.of());
                });
    }

    private AccountView changing(UUID id, Consumer<Account> change) {
        return database.write(
                () -> {
                    // Locked first and together: two administrators cannot remove each other.
                    accounts.lockAdministrators();
                    Account account = accounts.get(id);
                    change.accept(account);
                    accounts.flush();
                    return view(account);
                });
    }

    // The rows are locked, and Hibernate knows the changes of this transaction.
    private void refuseWithoutAdministrator() {
        boolean remains =
                accounts.lockAdministrators().stream()
                        .anyMatch(account -> account.administers(rules.demo()));
        if (!remains) {
            throw AccountError.LAST_ADMINISTRATOR.refusal();
        }
    }

    private void record(String action, Account account, Map<String, ?> details) {
        audit.record(action, "account", account.id(), details);
    }

    private static LoginAddress address(String typed) {
        return new LoginAddress(MailAddress.of(typed).value());
    }

    // What a grant is limited to may have gone meanwhile; that must not stand in the way of others.
    private static List<Grant> added(List<Grant> before, List<Grant> wanted) {
        return wanted.stream().filter(grant -> !before.contains(grant)).toList();
    }

    private AccountView view(Account account) {
        return AccountView.of(account, scopes.names(account.grants()));
    }
}

package vn.diemcau.account;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.diemcau.access.Grant;
import vn.diemcau.kernel.Ids;
import vn.diemcau.login.LoginSessions;
import vn.diemcau.platform.Database;
import vn.diemcau.platform.Language;

/**
 * Puts people in front of the running product: with a password, or signed in already; the sign-in
 * itself has tests of its own.
 */
public final class TestCallers {

    private final Database database = bean(Database.class);
    private final LoginSessions sessions = bean(LoginSessions.class);
    private final Passwords passwords = bean(Passwords.class);
    private final Clock clock = bean(Clock.class);

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** A new account with these grants and a password. */
    public TestAccount account(Grant... grants) {
        return account(false, grants);
    }

    /** As {@link #account(Grant...)}, one of the demo's. */
    public TestAccount demoAccount(Grant... grants) {
        return account(true, grants);
    }

    private TestAccount account(boolean demo, Grant... grants) {
        String password = "mật khẩu của " + Ids.next();
        PasswordHash hash = passwords.hash(password);
        return database.write(
                () -> {
                    Account account = added(demo, grants);
                    account.setPassword(hash);
                    return new TestAccount(account.id(), account.email(), password);
                });
    }

    /** A new account with these grants, signed in: its cookie. */
    public NewCookie signIn(Grant... grants) {
        return database.write(() -> sessions.startForAccount(added(false, grants).id()).cookie());
    }

    private Account added(boolean demo, Grant... grants) {
        LoginAddress address = new LoginAddress(Ids.next() + "@thu.example");
        Account account =
                new Account(address, "Người thử", Language.VIETNAMESE, demo, clock.instant());
        account.setGrants(List.of(grants));
        database.current().persist(account);
        return account;
    }

    /** The cookie of a browser that has joined as this participant. */
    public NewCookie join(UUID participantId) {
        return sessions.startForParticipant(participantId).cookie();
    }

    /** The id of a login session that counts, for tickets that no browser fetched. */
    public UUID loginSession() {
        return sessions.startForParticipant(Ids.next()).loginSessionId();
    }
}

package vn.diemcau.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Database;

/**
 * Puts people in front of the product who are signed in already; the sign-in itself has tests of
 * its own.
 */
@ApplicationScoped
public class TestCallers {

    private final Database database;
    private final LoginSessions sessions;
    private final Clock clock;

    @Inject
    TestCallers(Database database, LoginSessions sessions, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A new account with these grants, signed in: its cookie. */
    public NewCookie signIn(Grant... grants) {
        return database.write(
                () -> {
                    Account account =
                            new Account(
                                    new LoginAddress(Ids.next() + "@thu.example"),
                                    "Người thử",
                                    Language.VIETNAMESE,
                                    false,
                                    clock.instant());
                    account.setGrants(List.of(grants));
                    database.current().persist(account);
                    return sessions.startFor(account).cookie();
                });
    }

    /** The cookie of a browser that has joined as this participant. */
    public NewCookie join(UUID participantId) {
        return sessions.startForParticipant(participantId).cookie();
    }
}

package vn.diemcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.diemcau.access.Caller;
import vn.diemcau.access.CurrentCaller;
import vn.diemcau.audit.Audit;
import vn.diemcau.platform.Database;

/** Lets people out again, however they came in. */
@ApplicationScoped
public class SignOutService {

    private final Database database;
    private final LoginSessions sessions;
    private final CurrentCaller current;
    private final Audit audit;

    @Inject
    SignOutService(Database database, LoginSessions sessions, CurrentCaller current, Audit audit) {
        this.database = database;
        this.sessions = sessions;
        this.current = current;
        this.audit = audit;
    }

    /** Ends the session of this browser, if there is one. */
    public void signOut() {
        if (current.get() instanceof Caller.SignedIn caller) {
            sessions.end(caller.loginSessionId());
        }
    }

    /** Ends every session of this account or link, in whatever browser. */
    void signOutEverywhere() {
        Caller.SignedIn caller = current.signedIn();
        database.write(
                () -> {
                    sessions.endAllOf(caller);
                    audit.record(
                            "account.signed_out_everywhere", "login", caller.actorId(), Map.of());
                });
    }
}

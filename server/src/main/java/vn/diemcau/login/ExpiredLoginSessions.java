package vn.diemcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.platform.Expiring;

/** Accounts', guests' and participants' sessions whose time is over. */
@ApplicationScoped
class ExpiredLoginSessions implements Expiring {

    private final LoginSessions sessions;

    @Inject
    ExpiredLoginSessions(LoginSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String what() {
        return "login sessions";
    }

    @Override
    public int deleteSome(int most) {
        return sessions.deleteExpired(most);
    }
}

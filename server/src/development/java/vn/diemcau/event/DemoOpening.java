package vn.diemcau.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.access.Caller;

/** Opens a session as an organizer does. */
@ApplicationScoped
public class DemoOpening {

    private final SessionService sessions;

    @Inject
    DemoOpening(SessionService sessions) {
        this.sessions = sessions;
    }

    public void open(Caller.SignedIn organizer, SessionId session) {
        sessions.open(organizer, session);
    }
}

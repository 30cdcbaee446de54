package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.event.SessionId;
import vn.diemcau.event.SessionService;

/** Reads how a session goes, within the running transaction. */
@ApplicationScoped
class ProgrammeReader {

    private final SessionService sessions;
    private final ShowRepository shows;

    @Inject
    ProgrammeReader(SessionService sessions, ShowRepository shows) {
        this.sessions = sessions;
        this.shows = shows;
    }

    RunOfShow load(SessionId session) {
        return RunOfShow.of(
                sessions.agenda(session),
                shows.listCues(session),
                shows.listRuns(session),
                shows.findLastStep(session).orElse(null));
    }
}

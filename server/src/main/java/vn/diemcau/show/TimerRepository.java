package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class TimerRepository {

    private final Database database;

    @Inject
    TimerRepository(Database database) {
        this.database = database;
    }

    Optional<Timer> find(SessionId session) {
        return Optional.ofNullable(database.current().find(Timer.class, session.value()));
    }

    /** The session's timer; a new one where none was ever set. */
    Timer get(SessionId session) {
        return find(session)
                .orElseGet(
                        () -> {
                            Timer timer = new Timer(session);
                            database.current().persist(timer);
                            return timer;
                        });
    }
}

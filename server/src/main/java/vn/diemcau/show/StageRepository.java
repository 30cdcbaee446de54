package vn.diemcau.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class StageRepository {

    private final Database database;

    @Inject
    StageRepository(Database database) {
        this.database = database;
    }

    Optional<Stage> find(SessionId session) {
        return Optional.ofNullable(database.current().find(Stage.class, session.value()));
    }

    /** The session's stage; a new one where nothing was ever shown. */
    Stage get(SessionId session) {
        return find(session)
                .orElseGet(
                        () -> {
                            Stage stage = new Stage(session);
                            database.current().persist(stage);
                            return stage;
                        });
    }
}

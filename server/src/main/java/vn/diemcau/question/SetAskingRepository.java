package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class SetAskingRepository {

    private final Database database;

    @Inject
    SetAskingRepository(Database database) {
        this.database = database;
    }

    Optional<SetAsking> find(SessionId session) {
        return Optional.ofNullable(database.current().find(SetAsking.class, session.value()));
    }

    List<SetAsking> list(Collection<SessionId> sessions) {
        return database.findAll(SetAsking.class, sessions.stream().map(SessionId::value).toList());
    }

    void add(SetAsking set) {
        database.current().persist(set);
    }

    /** Writes what was changed, so that the version is the new one. */
    void flush() {
        database.current().flush();
    }
}

package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.diemcau.event.SessionId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class ParticipantRepository {

    private final Database database;

    @Inject
    ParticipantRepository(Database database) {
        this.database = database;
    }

    Optional<Participant> find(ParticipantId id) {
        return Optional.ofNullable(database.current().find(Participant.class, id.value()));
    }

    Optional<Participant> findOfBrowser(SessionId session, UUID browserId) {
        return database.current()
                .createQuery(
                        "from Participant p where p.sessionId = :session and p.browserId = :browser",
                        Participant.class)
                .setParameter("session", session.value())
                .setParameter("browser", browserId)
                .getResultStream()
                .findFirst();
    }

    void add(Participant participant) {
        database.current().persist(participant);
    }
}

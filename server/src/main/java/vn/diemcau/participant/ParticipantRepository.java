package vn.diemcau.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import vn.diemcau.directory.AdminUnitId;
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

    List<Participant> list(Collection<ParticipantId> ids) {
        return database.current()
                .createQuery("from Participant p where p.id in :ids", Participant.class)
                .setParameter("ids", ids.stream().map(ParticipantId::value).toList())
                // They are looked at, in transactions that write a hundred other things.
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
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

    Map<AdminUnitId, Long> countByProvince(SessionId session) {
        return database.current()
                .createQuery(
                        "select p.provinceId, count(*) from Participant p where p.sessionId = :session group by p.provinceId",
                        Tuple.class)
                .setParameter("session", session.value())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> new AdminUnitId(row.get(0, UUID.class)),
                                row -> row.get(1, Long.class)));
    }

    /**
     * Stores the participant at once, so that a browser that joins twice at the same time is found
     * out here and not at the commit.
     */
    void save(Participant participant) {
        database.current().persist(participant);
        database.current().flush();
    }
}

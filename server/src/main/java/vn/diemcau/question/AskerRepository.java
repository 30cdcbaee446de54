package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class AskerRepository {

    private final Database database;

    @Inject
    AskerRepository(Database database) {
        this.database = database;
    }

    /**
     * The counts of all of them, in one query. Those who never asked get a new one, which is stored
     * by {@link #save} when their question is taken.
     */
    Map<ParticipantId, Asker> list(Set<ParticipantId> participants) {
        Map<ParticipantId, Asker> all = listStored(participants);
        participants.forEach(participant -> all.computeIfAbsent(participant, Asker::new));
        return all;
    }

    /** The counts of those who have asked. */
    Map<ParticipantId, Asker> listStored(Set<ParticipantId> participants) {
        Map<ParticipantId, Asker> all = new HashMap<>();
        database.findAll(Asker.class, participants.stream().map(ParticipantId::value).toList())
                .forEach(asker -> all.put(asker.participant(), asker));
        return all;
    }

    /** Stores one that is new; the others store themselves. */
    void save(Asker asker) {
        database.persist(asker);
    }
}

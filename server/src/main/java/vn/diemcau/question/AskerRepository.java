package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;

@ApplicationScoped
class AskerRepository {

    private final Database database;

    @Inject
    AskerRepository(Database database) {
        this.database = database;
    }

    /** The participant's count; a new one where they never asked. */
    Asker get(ParticipantId participant) {
        Asker known = database.current().find(Asker.class, participant.value());
        if (known != null) {
            return known;
        }
        Asker asker = new Asker(participant);
        database.current().persist(asker);
        return asker;
    }
}

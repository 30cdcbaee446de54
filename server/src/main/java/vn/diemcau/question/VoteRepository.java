package vn.diemcau.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.platform.Database;

/** Who supports what. */
@ApplicationScoped
class VoteRepository {

    private final Database database;

    @Inject
    VoteRepository(Database database) {
        this.database = database;
    }

    Optional<Vote> find(Question question, ParticipantId voter) {
        return Optional.ofNullable(database.current().find(Vote.class, key(question, voter)));
    }

    /** How many questions the participant supports. */
    int count(ParticipantId voter) {
        return database.current()
                .createQuery(
                        "select count(*) from Vote v where v.participantId = :voter", Long.class)
                .setParameter("voter", voter.value())
                .getSingleResult()
                .intValue();
    }

    void add(Question question, ParticipantId voter, Instant now) {
        database.current().persist(new Vote(key(question, voter), now));
    }

    void remove(Vote vote) {
        database.current().remove(vote);
        // Inserts are written before deletes: who withdraws and votes again at once would collide.
        database.current().flush();
    }

    private static Vote.Key key(Question question, ParticipantId voter) {
        return new Vote.Key(question.id, voter.value());
    }
}

package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One participant's support for one question. */
@Entity
@Table(name = "question_vote")
@IdClass(Vote.Key.class)
class Vote {

    record Key(UUID questionId, UUID participantId) implements Serializable {}

    @Id
    @Column(name = "question_id")
    UUID questionId;

    @Id
    @Column(name = "participant_id")
    UUID participantId;

    @Column(name = "voted_at")
    Instant votedAt;

    protected Vote() {}

    Vote(Key key, Instant now) {
        this.questionId = key.questionId();
        this.participantId = key.participantId();
        this.votedAt = now;
    }
}

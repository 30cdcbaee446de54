package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.participant.ParticipantId;

/** How many questions a participant has open and has asked in all, and when last. */
@Entity
@Table(name = "asker")
class Asker {

    @Id
    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "open_questions")
    private int openQuestions;

    @Column private int asked;

    @Column(name = "last_asked_at")
    private @Nullable Instant lastAskedAt;

    protected Asker() {}

    Asker(ParticipantId participant) {
        this.participantId = participant.value();
    }

    ParticipantId participant() {
        return new ParticipantId(participantId);
    }

    int openQuestions() {
        return openQuestions;
    }

    int askedInAll() {
        return asked;
    }

    /** Null where they never asked. */
    @Nullable Instant lastAskedAt() {
        return lastAskedAt;
    }

    void asked(Instant now) {
        openQuestions++;
        asked++;
        lastAskedAt = now;
    }

    /** Keeps the count when one of the questions is not open any more, or is again. */
    void moved(boolean wasOpen, boolean isOpen) {
        openQuestions += (isOpen ? 1 : 0) - (wasOpen ? 1 : 0);
    }
}

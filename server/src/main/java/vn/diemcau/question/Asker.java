package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.diemcau.participant.ParticipantId;

/** How many questions a participant has open. */
@Entity
@Table(name = "asker")
class Asker {

    @Id
    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "open_questions")
    private int openQuestions;

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

    void asked() {
        openQuestions++;
    }

    /** Keeps the count when one of the questions moves from one state to another. */
    void moved(QuestionState from, QuestionState to) {
        openQuestions += (to.isOpen() ? 1 : 0) - (from.isOpen() ? 1 : 0);
    }
}

package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.diemcau.participant.ParticipantView;

/** Who asked a hidden question, as they said it then. Read only when two people open it. */
@Entity
@Table(name = "hidden_asker")
class HiddenAsker {

    @Id
    @Column(name = "question_id")
    private UUID questionId;

    @Column private String name;
    @Column private String school;

    @Column(name = "province_name")
    private String provinceName;

    protected HiddenAsker() {}

    HiddenAsker(QuestionId question, ParticipantView asker) {
        this.questionId = question.value();
        this.name = asker.name();
        this.school = asker.school();
        this.provinceName = asker.provinceName();
    }

    String name() {
        return name;
    }

    String school() {
        return school;
    }

    String provinceName() {
        return provinceName;
    }

    /** Whatever writes it down must not write who it is. */
    @Override
    public String toString() {
        return "the asker of " + questionId;
    }
}

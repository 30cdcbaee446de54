package vn.diemcau.feedback;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one respondent said. */
@Entity
@Table(name = "feedback_response")
class FeedbackResponse {

    /** One row of feedback_answer. */
    @Embeddable
    static class Stored {
        @Column @Nullable Integer number;
        @Column @Nullable String text;

        protected Stored() {}

        Stored(Answered answered) {
            number = answered.number();
            text = answered.text();
        }
    }

    @Id UUID id;

    @Column(name = "form_id")
    UUID formId;

    @Column(name = "request_id")
    @Nullable UUID requestId;

    @Column(name = "participant_id")
    @Nullable UUID participantId;

    @Column(name = "province_id")
    @Nullable UUID provinceId;

    @Column(name = "answered_at")
    Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "feedback_answer", joinColumns = @JoinColumn(name = "response_id"))
    @MapKeyColumn(name = "field_id")
    Map<UUID, Stored> answers = new HashMap<>();

    protected FeedbackResponse() {}

    FeedbackResponse(UUID id, Respondent respondent, Map<UUID, Answered> answered, Instant now) {
        this.id = id;
        this.formId = respondent.formId();
        this.requestId = respondent.requestId();
        this.participantId = respondent.participantId();
        this.provinceId = respondent.provinceId();
        this.answeredAt = now;
        answered.forEach((field, answer) -> answers.put(field, new Stored(answer)));
    }
}

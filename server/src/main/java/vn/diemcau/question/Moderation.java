package vn.diemcau.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * What those who run the session keep about a question, beside its state. A new question has
 * nothing of it, as the columns' defaults say: what is not inserted costs nothing when hundreds are
 * asked at once.
 */
@Embeddable
class Moderation {

    /** Rises with each step; votes leave it as it is. */
    @Column(insertable = false)
    int version;

    /** What the asker wrote, where a moderator edited the text. */
    @Column(name = "original_text", insertable = false)
    @Nullable String originalText;

    @Column(name = "topic_id", insertable = false)
    @Nullable UUID topicId;

    @ElementCollection
    @CollectionTable(name = "question_label", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "name")
    @BatchSize(size = 200)
    Set<String> labels = new HashSet<>();

    @Column(name = "organization_id", insertable = false)
    @Nullable UUID organizationId;

    @Column(name = "organization_name", insertable = false)
    @Nullable String organizationName;

    @Column(name = "assignment_note", insertable = false)
    @Nullable String assignmentNote;

    /** For the chair. */
    @Column(insertable = false)
    @Nullable String briefing;

    @Column(insertable = false)
    boolean pinned;

    /** A {@link PlaceKey}. */
    @Column String position;

    @Column(name = "merged_into", insertable = false)
    @Nullable UUID mergedInto;

    @Column(name = "state_before", insertable = false)
    @Enumerated(EnumType.STRING)
    @Nullable QuestionState stateBeforeMerge;

    /** At the top of all that were merged together; that one names itself. */
    @Column(name = "lead_id", insertable = false)
    @Nullable UUID leadId;

    /** Of a leading question: how many questions were merged into it. */
    @Column(insertable = false)
    int merged;

    /** How many people asked it, those of the merged ones included. */
    @Column(insertable = false)
    int askers;

    @Embedded @Nullable HallAnswer answer;

    protected Moderation() {}

    /** Of a new question. */
    Moderation(PlaceKey place) {
        this.position = place.value();
        this.askers = 1;
    }

    ModerationView view() {
        return new ModerationView(
                version,
                originalText,
                topicId == null ? null : new TopicId(topicId),
                labels.stream().sorted().toList(),
                Assignment.of(organizationId, organizationName, assignmentNote),
                briefing,
                pinned,
                position,
                mergedInto == null ? null : new QuestionId(mergedInto),
                merged,
                askers,
                answer == null ? null : answer.view());
    }
}

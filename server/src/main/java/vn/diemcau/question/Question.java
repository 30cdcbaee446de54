package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.participant.ParticipantId;
import vn.diemcau.participant.ParticipantView;

/** A question. Changed only on the writer of its session's channel. */
@Entity
@Table(name = "question")
class Question {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    @Column(name = "participant_id")
    UUID participantId;

    @Column String text;

    /** Null where the question hides who asked it; so are school and province. */
    @Column(name = "asker_name")
    @Nullable String askerName;

    @Column(name = "asker_school")
    @Nullable String askerSchool;

    @Column(name = "province_code")
    @Nullable String provinceCode;

    @Column(name = "province_name")
    @Nullable String provinceName;

    @Embedded Hiding hiding = new Hiding(false);

    @Column
    @Enumerated(EnumType.STRING)
    QuestionState state;

    @Column(insertable = false)
    @Nullable String rejection;

    @Column int votes;

    @Column(name = "votes_told")
    int votesTold;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "seen_at", insertable = false)
    @Nullable Instant seenAt;

    @Column(name = "shown_at")
    Instant shownAt;

    @Embedded Moderation moderation;

    protected Question() {}

    Question(ParticipantView asker, QuestionText text, boolean hidden, Instant now) {
        // The usual ids tell the millisecond in which they were made.
        this.id = hidden ? UUID.randomUUID() : Ids.next();
        this.sessionId = asker.sessionId().value();
        this.participantId = asker.participantId().value();
        this.text = text.value();
        this.hiding = new Hiding(hidden);
        if (!hidden) {
            this.askerName = asker.name();
            this.askerSchool = asker.school();
            this.provinceCode = asker.provinceCode();
            this.provinceName = asker.provinceName();
        }
        this.state = QuestionState.SUBMITTED;
        this.askedAt = now;
        this.changedAt = now;
        this.shownAt = hidden ? ShownTime.coarse(now) : now;
        this.moderation = new Moderation(PlaceKey.ofNew(shownAt, id));
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    SessionId sessionId() {
        return new SessionId(sessionId);
    }

    ParticipantId participantId() {
        return new ParticipantId(participantId);
    }

    /** Refuses with {@code question.wrong_state} where the step is not possible from here. */
    void require(Transition transition) {
        if (!transition.isPossibleFrom(state)) {
            throw QuestionError.WRONG_STATE.refusal("state", state);
        }
    }

    /**
     * Takes the step.
     *
     * @param reason why it is rejected; null for every other step
     */
    void take(Transition transition, @Nullable String reason) {
        require(transition);
        state = transition.to();
        rejection = reason;
    }

    /** Whether this participant may know that the question exists. */
    boolean isKnownTo(ParticipantId participant) {
        return state.isPublished() || participant.value().equals(participantId);
    }

    /** Refuses where this participant cannot support this question. */
    void requireVotable(ParticipantId voter) {
        if (voter.value().equals(participantId)) {
            throw QuestionError.OWN_QUESTION.refusal();
        }
        if (!state.takesVotes()) {
            throw QuestionError.TAKES_NO_VOTES.refusal("state", state);
        }
    }

    /** Notes that a moderator's desk shows it; whether that was news. */
    boolean seen(Instant now) {
        if (seenAt != null) {
            return false;
        }
        seenAt = now;
        return true;
    }

    /** For moderators and organizers alone: with the asker's names where two people opened them. */
    QuestionView openedView() {
        return hiding.named(view());
    }

    /** Without what is hidden, opened or not. */
    QuestionView view() {
        return new QuestionView(
                id(),
                text,
                askerName,
                askerSchool,
                provinceCode,
                provinceName,
                hiding.view(),
                state,
                rejection,
                votes,
                askedAt,
                changedAt,
                moderation.view());
    }

    PublishedQuestion published() {
        return new PublishedQuestion(
                id(), text, askerName, askerSchool, provinceName, state, votes, shownAt);
    }

    /** As its asker sees it while it stands alone. */
    OwnQuestion own() {
        return new Fate(this, this).own();
    }
}

package vn.diemcau.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Json;
import vn.diemcau.platform.Versions;

/** A poll: what it asks and where it stands. How people voted is in its {@link Tally}. */
@Entity
@Table(name = "poll")
class Poll {

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column private String question;

    @Column
    @Enumerated(EnumType.STRING)
    private PollKind kind;

    @Column private String options;
    @Column private @Nullable Integer most;
    @Column private @Nullable Integer lowest;
    @Column private @Nullable Integer highest;

    @Column(name = "lowest_label")
    private @Nullable String lowestLabel;

    @Column(name = "highest_label")
    private @Nullable String highestLabel;

    @Column
    @Enumerated(EnumType.STRING)
    private PollState state;

    @Column private boolean shown;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version private int version;

    protected Poll() {}

    static Poll draft(SessionId session, PollContent content) {
        Poll poll = new Poll();
        poll.id = Ids.next();
        poll.sessionId = session.value();
        poll.state = PollState.DRAFT;
        poll.write(content);
        return poll;
    }

    /** Only while it is a draft: a vote must keep the question that it was given to. */
    void edit(SavePoll written) {
        requireDraft();
        Versions.requireNewest(written.version(), version);
        write(written.content());
    }

    private void write(PollContent written) {
        PollContent content = written.cleaned();
        question = content.question();
        kind = content.kind();
        options = json(content.options());
        most = content.most();
        PollScale scale = content.scale();
        lowest = scale == null ? null : scale.lowest();
        highest = scale == null ? null : scale.highest();
        lowestLabel = scale == null ? null : scale.lowestLabel();
        highestLabel = scale == null ? null : scale.highestLabel();
    }

    void requireDraft() {
        if (state != PollState.DRAFT) {
            throw PollError.NOT_DRAFT.refusal();
        }
    }

    /** Refuses with {@code poll.wrong_state} where the step is not possible from here. */
    void require(PollStep step) {
        if (!step.isPossibleFrom(state)) {
            throw PollError.WRONG_STATE.refusal("state", state);
        }
    }

    /** Nobody sends out words that they have not seen. */
    void requireRead(int read) {
        Versions.requireNewest(read, version);
    }

    /** Takes the step; what is so already stays as it is. */
    void take(PollStep step, Instant now) {
        require(step);
        switch (step) {
            case OPEN, REOPEN -> {
                state = PollState.OPEN;
                openedAt = now;
                closedAt = null;
            }
            case CLOSE -> {
                state = PollState.CLOSED;
                closedAt = now;
            }
            case SHOW -> shown = true;
            case HIDE -> shown = false;
        }
    }

    /** As it was prepared; for what was only practised. */
    void backToDraft() {
        state = PollState.DRAFT;
        shown = false;
        openedAt = null;
        closedAt = null;
    }

    PollId id() {
        return new PollId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    PollState state() {
        return state;
    }

    boolean isShown() {
        return shown;
    }

    int version() {
        return version;
    }

    PollContent content() {
        PollScale scale =
                lowest == null || highest == null
                        ? null
                        : new PollScale(lowest, highest, lowestLabel, highestLabel);
        return new PollContent(question, kind, listOf(options), most, scale);
    }

    PollView view(PollResult result) {
        return new PollView(id(), content(), state, shown, openedAt, closedAt, version, result);
    }

    /** Without a word about the votes where the result is not shown. */
    PublishedPoll published(PollResult result) {
        return new PublishedPoll(
                id(),
                content(),
                state,
                Objects.requireNonNull(openedAt, "drafts are not published"),
                shown ? result.withoutHidden() : null);
    }

    static String json(List<?> list) {
        try {
            return Json.MAPPER.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always writable", e);
        }
    }

    static List<String> listOf(String json) {
        try {
            return Json.MAPPER.readValue(json, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list in the database is broken: " + json, e);
        }
    }
}

package vn.diemcau.feedback;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;
import vn.diemcau.platform.Versions;

/** What is asked after a session. */
@Entity
@Table(name = "feedback_form")
class FeedbackForm {

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column private String title;
    @Column private @Nullable String intro;

    @Column
    @Enumerated(EnumType.STRING)
    private FeedbackFormState state;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "batch_id")
    private @Nullable UUID batchId;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @Version private int version;

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FeedbackField> fields = new ArrayList<>();

    protected FeedbackForm() {}

    static FeedbackForm draft(SessionId session, SaveFeedbackForm written) {
        FeedbackForm form = new FeedbackForm();
        form.id = Ids.next();
        form.sessionId = session.value();
        form.state = FeedbackFormState.DRAFT;
        form.write(written);
        return form;
    }

    /** Only while nobody was asked: an answer must keep the question that it was given to. */
    void edit(SaveFeedbackForm written) {
        requireDraft();
        requireRead(written.version());
        write(written);
    }

    /** Nobody replaces, or sends out, words that they have not seen. */
    private void requireRead(@Nullable Integer read) {
        Versions.requireNewest(read, version);
    }

    private void write(SaveFeedbackForm written) {
        requireRightOptions(written.fields());
        title = Text.line(written.title());
        intro =
                written.intro() == null || written.intro().isBlank()
                        ? null
                        : Text.clean(written.intro());
        fields.clear();
        for (SaveField field : written.fields()) {
            fields.add(FeedbackField.of(this, fields.size(), field));
        }
    }

    /**
     * Names all fields with wrong options by their places, so that nobody finds them one by one.
     */
    private static void requireRightOptions(List<SaveField> written) {
        List<Integer> wrong =
                IntStream.range(0, written.size())
                        .filter(place -> !written.get(place).hasRightOptions())
                        .boxed()
                        .toList();
        if (!wrong.isEmpty()) {
            String first = Text.line(written.get(wrong.getFirst()).labelVi());
            throw FeedbackError.BAD_OPTIONS.refusal(Map.of("field", first, "places", wrong));
        }
    }

    void open(int read, Instant now) {
        requireDraft();
        requireRead(read);
        if (fields.isEmpty()) {
            throw FeedbackError.NO_FIELDS.refusal();
        }
        state = FeedbackFormState.OPEN;
        openedAt = now;
        batchId = Ids.next();
    }

    void close(Instant now) {
        requireOpen();
        state = FeedbackFormState.CLOSED;
        closedAt = now;
    }

    boolean isToMail() {
        return state == FeedbackFormState.OPEN && mailedAt == null;
    }

    /** Every point that has an address was asked. */
    void mailed(Instant now) {
        mailedAt = now;
    }

    void requireDraft() {
        if (state != FeedbackFormState.DRAFT) {
            throw FeedbackError.NOT_DRAFT.refusal();
        }
    }

    void requireOpen() {
        if (state != FeedbackFormState.OPEN) {
            throw FeedbackError.NOT_OPEN.refusal();
        }
    }

    FeedbackFormId id() {
        return new FeedbackFormId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    FeedbackFormView view() {
        return new FeedbackFormView(
                id(), session(), title, intro, state, openedAt, closedAt, fieldViews(), version);
    }

    List<FieldView> fieldViews() {
        return fields.stream().map(FeedbackField::view).toList();
    }

    // Called on what may be Hibernate's stand-ins, whose own fields are empty.

    @Nullable UUID batchId() {
        return batchId;
    }

    List<FeedbackField> fields() {
        return fields;
    }

    @Nullable String intro() {
        return intro;
    }

    @Nullable Instant mailedAt() {
        return mailedAt;
    }

    UUID sessionId() {
        return sessionId;
    }

    FeedbackFormState state() {
        return state;
    }

    String title() {
        return title;
    }
}

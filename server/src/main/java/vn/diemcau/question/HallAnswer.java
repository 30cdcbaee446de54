package vn.diemcau.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@link GivenAnswer} as it is stored. */
@Embeddable
class HallAnswer {

    @Column(name = "answered_by", insertable = false)
    private @Nullable String by;

    @Column(name = "answer_note", insertable = false)
    private @Nullable String note;

    @Column(name = "answered_at", insertable = false)
    private Instant at;

    protected HallAnswer() {}

    HallAnswer(DeskChange.Note written, Instant at) {
        this.by = written.by();
        this.note = written.note();
        this.at = at;
    }

    static @Nullable HallAnswer of(@Nullable GivenAnswer given) {
        return given == null
                ? null
                : new HallAnswer(new DeskChange.Note(given.by(), given.note()), given.at());
    }

    Instant at() {
        return at;
    }

    GivenAnswer view() {
        return new GivenAnswer(by, note, at);
    }
}

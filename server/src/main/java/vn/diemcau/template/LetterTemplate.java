package vn.diemcau.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.EventId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.platform.Language;

/** The words that the organizers of one event gave to one kind of letter in one language. */
@Entity
@Table(name = "letter_template")
class LetterTemplate {

    @Id UUID id;

    @Column(name = "event_id")
    UUID eventId;

    @Column
    @Enumerated(EnumType.STRING)
    LetterKind kind;

    /** A tag. */
    @Column String language;

    @Column String subject;
    @Column String body;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    @Nullable UUID changedBy;

    @Version int version;

    protected LetterTemplate() {}

    static LetterTemplate of(EventId event, LetterKind kind, Language language) {
        LetterTemplate template = new LetterTemplate();
        template.id = Ids.next();
        template.eventId = event.value();
        template.kind = kind;
        template.language = language.tag();
        return template;
    }

    void write(WrittenTemplate written, @Nullable UUID by, Instant now) {
        subject = written.subject();
        body = written.body();
        changedBy = by;
        changedAt = now;
    }

    WrittenTemplate written() {
        return new WrittenTemplate(subject, body);
    }
}

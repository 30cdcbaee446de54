package vn.diemcau.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Text;

/** A delegate of whom the host of the point knows that they do not come. */
@Entity
@Table(name = "absence")
class Absence {

    @Id
    @Column(name = "delegate_id")
    UUID delegateId;

    @Column(name = "session_id")
    UUID sessionId;

    @Column @Nullable String reason;

    @Column(name = "noted_at")
    Instant notedAt;

    @Column(name = "noted_by")
    String notedBy;

    protected Absence() {}

    static Absence of(SessionId session, UUID delegate) {
        Absence absence = new Absence();
        absence.sessionId = session.value();
        absence.delegateId = delegate;
        return absence;
    }

    void note(@Nullable String why, String by, Instant now) {
        reason = Text.lineOrNull(why);
        notedBy = by;
        notedAt = now;
    }
}

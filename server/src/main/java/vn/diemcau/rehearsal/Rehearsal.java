package vn.diemcau.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Token;

/** The practice of a session: who may fill it, and how far its wiping has come. */
@Entity
@Table(name = "rehearsal")
class Rehearsal {

    /** Longer than any rehearsal, shorter than anybody forgets about it. */
    private static final Duration PASS_LASTS = Duration.ofDays(1);

    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "pass_hash", length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String passHash;

    @Column(name = "pass_until")
    private @Nullable Instant passUntil;

    @Column(name = "wiping_since")
    private @Nullable Instant wipingSince;

    @Column(name = "rows_found")
    private long rowsFound;

    @Column(name = "rows_gone")
    private long rowsGone;

    @Column(name = "wiped_at")
    private @Nullable Instant wipedAt;

    protected Rehearsal() {}

    Rehearsal(SessionId session) {
        this.sessionId = session.value();
    }

    /** The newest counts alone. */
    IssuedPass issuePass(Token pass, Instant now) {
        Instant until = now.plus(PASS_LASTS);
        passHash = pass.hash();
        passUntil = until;
        return new IssuedPass(pass.value(), until);
    }

    void endPass() {
        passHash = null;
        passUntil = null;
    }

    void beginWiping(Instant now) {
        wipingSince = now;
        rowsFound = 0;
        rowsGone = 0;
    }

    void found(long rows) {
        rowsFound = rows;
    }

    void gone(int rows) {
        rowsGone += rows;
    }

    void wiped(Instant now) {
        wipingSince = null;
        wipedAt = now;
    }

    boolean isBeingWiped() {
        return wipingSince != null;
    }

    /** Whether nobody has counted the rows yet. */
    boolean isUncounted() {
        return rowsFound == 0;
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    @Nullable String passHash() {
        return passHash;
    }

    @Nullable Instant passUntil() {
        return passUntil;
    }

    @Nullable Instant wipedAt() {
        return wipedAt;
    }

    /** What was told or said since the count is found as it goes. */
    RehearsalView.@Nullable Wiping wiping() {
        return wipingSince == null
                ? null
                : new RehearsalView.Wiping(wipingSince, Math.max(rowsFound, rowsGone), rowsGone);
    }
}

package vn.diemcau.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.diemcau.directory.AdminUnitId;
import vn.diemcau.event.SessionId;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Text;

/** Somebody who joined a session. */
@Entity
@Table(name = "participant")
class Participant {

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "browser_id")
    private UUID browserId;

    @Column private String name;
    @Column private String school;

    @Column(name = "province_id")
    private UUID provinceId;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Participant() {}

    Participant(SessionId session, UUID browserId, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.browserId = browserId;
        this.joinedAt = now;
    }

    /** What they say of themselves; said again later, it replaces what was said before. */
    void introduce(JoinSession said, AdminUnitId province) {
        name = Text.line(said.name());
        school = Text.line(said.school());
        provinceId = province.value();
    }

    ParticipantId id() {
        return new ParticipantId(id);
    }

    SessionId sessionId() {
        return new SessionId(sessionId);
    }

    UUID browserId() {
        return browserId;
    }

    String name() {
        return name;
    }

    String school() {
        return school;
    }

    AdminUnitId provinceId() {
        return new AdminUnitId(provinceId);
    }
}
